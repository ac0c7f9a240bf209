// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "ui/charts/chart_look.h"
#include "ui/charts/layout/chart_layout.h"

#include <QtCore/QRectF>

namespace podium {

/// Where a profile stands in a picture: the key of whose marks are which above it, then rows on one
/// axis from 0 to 100, or a web with a corner for each row. Only for series with a profile.
class ProfileLayout final
{
public:
    ProfileLayout(const ChartSeries &series, const ChartLook &look, const QStringList &remarks,
                  QSizeF size);

    /// One entry of the key: its sign stands left of its text.
    struct KeyPlace {
        int whose = -1; ///< position in ChartProfile::whose; −1: the ticks
        QString text;
        QPointF sign; ///< middle
        double textLeft = 0;
    };

    ChartLayout frame; ///< header, footer and fonts
    QList<KeyPlace> key;
    QRectF plot;       ///< of rows: their axis; of a web: the square around it
    double pitch = 0;  ///< height of one row
    double radius = 0; ///< of a mark
    double labelWidth = 0;

    [[nodiscard]] double x(double value) const { return plot.left() + value / 100 * plot.width(); }
    [[nodiscard]] QRectF row(int index) const; ///< over the whole content width
    /// Middle of a value's mark; in a web on the way from the middle to the row's corner.
    [[nodiscard]] QPointF pointOf(int index, double value) const;
    [[nodiscard]] double gap() const { return frame.gap(); }
    /// Between a row's label and its axis, on whose beginning a mark may stand.
    [[nodiscard]] double labelGap() const { return gap() + 1.35 * radius; }

private:
    void placeKey(const ChartProfile &profile);
    void placeRows(const ChartProfile &profile, bool titled);
    void placeWeb();

    bool m_radar = false;
    int m_rows = 0;
    double m_keyBottom = 0;
};

} // namespace podium
