// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QPointF>
#include <QtCore/QRectF>
#include <QtCore/QSizeF>

#include <optional>

namespace podium {

/// A name that wants to stand beside its point.
struct LabelWish {
    QPointF point;
    double radius = 0; ///< of the dot, which the label keeps clear of
    QSizeF size;
    /// One of a row of dots: its name is never below, where the next row may be, and stands nearer
    /// to it than to the next dot.
    bool inRow = false;
};

/// Where labels stand, in the order of the wishes, which is the order of their importance: beside,
/// above or below their point, inside `area`, over no other label and no obstacle. Absent where
/// there is no such place. A wish's own dot need not be among the obstacles.
[[nodiscard]] QList<std::optional<QRectF>> placeLabels(const QList<LabelWish> &wishes,
                                                       const QList<QRectF> &obstacles,
                                                       const QRectF &area);

/// Middles of texts of one height that want to stand at these heights, moved as little as they
/// must so that none overlaps and all lie between `top` and `bottom`. With more texts than room
/// they stand equally close. In the order given.
[[nodiscard]] QList<double> spreadApart(const QList<double> &wanted, double height, double top,
                                        double bottom);

} // namespace podium
