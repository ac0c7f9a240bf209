// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/deck/slide_plan.h"
#include "app/export/package/xml_text.h"
#include "app/models/language/language.h"

#include <QtCore/QStringList>

namespace podium {

/// A shape that fills a place of its layout, up to and including its properties; a text box where
/// the layout has none.
void openPlace(XmlText &xml, const SlidePlace &place, int id, const QString &name);
/// `p:ph` of a place that the layout has.
void writeFilled(XmlText &xml, const SlidePlace &place);
/// Paragraphs of plain text; at least one.
void writeText(XmlText &xml, const QStringList &paragraphs, Language language);
/// The same, as large as it fits where the place knows its size of text.
void writePlacedText(XmlText &xml, const SlidePlace &place, const QStringList &paragraphs,
                     const GroundColours &colours, Language language);
/// `number`: as it is printed; empty: programs count.
void writeSlideNumber(XmlText &xml, const SlidePlace &place, const QString &number,
                      const GroundColours &colours, Language language);

} // namespace podium
