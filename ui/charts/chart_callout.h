// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QGraphicsItem>

namespace podium {

/// What a mark says in full, beside the pointer or the keyboard's focus: label, note, value, value
/// note, source. An item of the scene, since tool tips fail to show after jumps of the pointer.
class ChartCallout final : public QGraphicsItem
{
public:
    ChartCallout();

    /// `behind`: what stands behind the mark; may be empty.
    void show(const ChartMark &mark, const QString &behind, const QString &source,
              const Theme &theme);
    /// Below the row, or above it where there is no room: never over the row itself.
    void moveBeside(const QRectF &row, double x, const QRectF &area);
    [[nodiscard]] QString text() const;

    [[nodiscard]] QRectF boundingRect() const override { return m_box; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    Theme m_theme;
    QRectF m_box;
};

} // namespace podium
