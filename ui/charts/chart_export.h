// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/models/charts/chart_series.h"
#include "ui/charts/chart_look.h"

#include <QtCore/QByteArray>
#include <QtCore/QMimeData>
#include <QtCore/QSizeF>
#include <QtGui/QImage>

#include <functional>
#include <memory>

namespace podium {

/// Pictures of a series outside any window. `size` is in logical pixels (96 to the inch) and
/// decides the layout; `scale` only multiplies the pixels of a PNG. Needs a QApplication,
/// "offscreen" will do. Not for worker threads: QGraphicsScene lives on the main one.

/// Writes a picture that is drawn already; for any thread, since packing a large PNG takes longer
/// than drawing it.
using PictureWriting = std::function<Result<void>()>;

/// Draws PNG, SVG or PDF by the ending of `file`; what it returns writes it, whole or not at all.
[[nodiscard]] Result<PictureWriting> drawChart(const ChartSeries &series, const ChartLook &look,
                                               QSizeF size, double scale, const QString &file);

/// All rows where each has room for its name, else so many that each has.
[[nodiscard]] int rowsWithNames(const ChartSeries &series, const ChartLook &look, QSizeF size);

/// Draws and writes at once.
[[nodiscard]] Result<void> exportChart(const ChartSeries &series, const ChartLook &look,
                                       QSizeF size, double scale, const QString &file);
[[nodiscard]] Result<void> exportChart(const ChartSeries &series, const Theme &theme,
                                       const QLocale &locale, QSizeF size, double scale,
                                       const QString &file);

[[nodiscard]] QImage chartImage(const ChartSeries &series, const ChartLook &look, QSizeF size,
                                double scale);
/// With real text, set in named families; title and description inside.
[[nodiscard]] QByteArray chartSvg(const ChartSeries &series, const ChartLook &look, QSizeF size);
/// One page, exactly as large as the picture, fonts embedded.
[[nodiscard]] QByteArray chartPdf(const ChartSeries &series, const ChartLook &look, QSizeF size);

/// For any thread.
[[nodiscard]] QByteArray pngOf(const QImage &image);
/// One chart for the clipboard: its image, the PNG of that, and the drawing.
[[nodiscard]] std::unique_ptr<QMimeData> clipboardChart(const QImage &image, const QByteArray &png,
                                                        const QByteArray &svg);

} // namespace podium
