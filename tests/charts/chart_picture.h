// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "ui/charts/chart_look.h"
#include "ui/charts/chart_scene.h"

#include <QtGui/QImage>

#include <optional>

namespace podium::tests {

/// From the first to the last pixel of a colour in one line of a picture.
struct Span {
    double from = 0;
    double to = 0;

    [[nodiscard]] double length() const { return to - from; }
    [[nodiscard]] double middle() const { return (from + to) / 2; }
};

/// A series as drawn, read back from its pixels and its texts: rows are found by the label that
/// stands beside them, values by the tick texts under them, never by what the scene says of itself.
class ChartPicture
{
public:
    explicit ChartPicture(const ChartSeries &series, const ChartLook &look = {},
                          QSizeF size = {960, 540});

    /// Where the country's colour is in the row of this label; absent when it is nowhere.
    [[nodiscard]] std::optional<Span> mark(const QString &label, const QString &country) const;
    [[nodiscard]] bool hasText(const QString &text) const { return item(text) != nullptr; }
    /// The first text that reads, or whose tool tip reads, like this.
    [[nodiscard]] TextItem *item(const QString &text) const;
    [[nodiscard]] double middleOf(const QString &text) const; ///< its height
    /// Value at x between two ticks of a linear axis.
    [[nodiscard]] double valueAt(double x, const QString &tick, double tickValue,
                                 const QString &otherTick, double otherValue) const;
    [[nodiscard]] const ChartScene &scene() const { return m_scene; }
    [[nodiscard]] const QImage &image() const { return m_image; }
    [[nodiscard]] QColor pixel(double x, double y) const;

private:
    ChartScene m_scene;
    QImage m_image;
    Theme m_theme;
};

/// Marks "a", "b", ... of six countries in turn; NaN stands for a missing value.
[[nodiscard]] ChartSeries seriesOf(const QList<double> &values, bool logarithmic = false);
[[nodiscard]] QString labelOf(int index);
[[nodiscard]] QString countryOf(int index);

} // namespace podium::tests
