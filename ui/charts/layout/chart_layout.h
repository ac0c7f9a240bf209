// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "ui/charts/chart_look.h"
#include "ui/charts/layout/chart_fonts.h"
#include "ui/charts/layout/chart_scale.h"

#include <QtCore/QRectF>
#include <QtCore/QStringList>

namespace podium {

/// Where everything of a picture stands, before anything is drawn. Pure arithmetic on text widths.
class ChartLayout final
{
public:
    /// How the quiet second texts of rows are set.
    enum class Notes { None, Inline, Below };

    /// `remarks`: what has to be said under the axis.
    ChartLayout(const ChartSeries &series, const ChartLook &look, const QStringList &remarks,
                QSizeF size);

    QSizeF size;
    ChartFonts fonts;
    ChartScale scale;
    QRectF content; ///< without the margins
    QStringList titleLines;
    QStringList subtitleLines;
    QStringList remarkLines;
    QStringList sourceLines;
    double headerBottom = 0;
    double footerTop = 0;
    QRectF plot;           ///< the rows and, below them, the strip of the reference label
    double rowsHeight = 0; ///< room for all rows
    double pitch = 0;      ///< height of one row
    double thickness = 0;  ///< of a bar; diameter of a dot
    double labelWidth = 0; ///< of labels and the notes beside them
    double noteWidth = 0;  ///< of the notes beside labels
    double outline = 0;    ///< width of the pen of hollow marks
    int labelStride = 1;   ///< every how many-th row has room for its texts
    Notes labelNotes = Notes::None;
    Notes valueNotes = Notes::None;
    QStringList tickLabels; ///< one for each tick of the scale

    [[nodiscard]] double x(double value) const;
    [[nodiscard]] double axisRight() const;    ///< end of the last tick's label
    [[nodiscard]] QRectF row(int index) const; ///< over the whole content width
    [[nodiscard]] double gap() const { return 0.6 * fonts.body; }
    /// Of what stands in place of an end that nothing is known of.
    [[nodiscard]] double arrowLength() const { return 1.4 * fonts.body; }

private:
    void shorten(const ChartSeries &series, const ChartLook &look, const QStringList &remarks);
    void placeHeader(const ChartSeries &series, bool compact);
    void placeSubtitle(const QString &subtitle);
    void placeFooter(const ChartSeries &series, bool compact, const QStringList &remarks);
    void placeRows(const ChartSeries &series, bool compact);
    void placeColumns(const ChartSeries &series, const ChartLook &look);
    void chooseLabelWidth(const ChartSeries &series);
    void chooseScale(const ChartSeries &series, const QLocale &locale, double width);
    [[nodiscard]] double valueWidth(const ChartMark &mark) const;
    [[nodiscard]] double plotWidth(const ChartSeries &series, double available) const;

    int m_subtitleLines = 0; ///< at most; 0: all
    double m_gaps = 1;       ///< between header, plot and footer, of what they are with room
};

/// Rows that fit legibly into a card of this height beside everything else the series brings.
[[nodiscard]] int rowsThatFit(const ChartSeries &series, const ChartLook &look, QSizeF size);

} // namespace podium
