// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/chart_sheet.h"
#include "app/export/charts/native/native_chart.h"
#include "app/export/package/xml_text.h"

#include <QtCore/QString>

namespace podium {

/// Pieces that all charts of Office consist of; each writes one element, its children in the order
/// the schema wants.

void writeFill(XmlText &xml, const OfficeColour &colour);
/// `width` in points; 0: no line.
void writeLine(XmlText &xml, const OfficeColour &colour, double width, bool dashed = false);
void writeTextStyle(XmlText &xml, double points, const OfficeColour &colour, bool bold,
                    const QString &language, bool unbroken = false);
void writeNumbers(XmlText &xml, const char *element, const ChartSheet &sheet,
                  const SheetRange &range, const QString &format);
void writeTexts(XmlText &xml, const char *element, const ChartSheet &sheet,
                const SheetRange &range);
/// The identity of a piece within its chart, by which Office keeps what people change about it.
void writeIdentity(XmlText &xml, int series, int point);
/// Texts at the marks, read from cells.
void writeLabels(XmlText &xml, const NativeChart &chart, int index, const char *place);
/// What Office needs to find those cells; `extLst` of the series.
void writeLabelCells(XmlText &xml, const ChartSheet &sheet, const SheetRange &texts, int index,
                     bool labelled);
void writeIntervals(XmlText &xml, const NativeChart &chart, const PlacedChart &placed, int index,
                    const char *direction);
/// A straight line through values that are all the same, from the first row's edge to the last one's.
void writeLevel(XmlText &xml, const NativeChart &chart, const NativeSeries &series);
void writeMarker(XmlText &xml, const NativeSeries &series, const NativePoint &point, int size);

} // namespace podium
