// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtCore/QLineF>
#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QPainterPath>
#include <QtWidgets/QWidget>

#include <functional>

namespace podium {

class ChartWidget;

/// What lies over a chart while a person writes on it: the annotation that would be added, the one
/// that is chosen, and what to do next. Only on screen; pointers pass through it.
class AnnotationPreview final : public QWidget
{
    Q_OBJECT

public:
    /// In the coordinates of the chart's scene.
    struct Shown {
        QLineF
            line; ///< from here an arrow runs to its end, or, where it is upright or level, a line
        QRectF band;
        QString text; ///< what it would say or stand at
        QPointF textAt;
        QString hint;
    };

    /// `chosen`: outline of the chosen annotation as it is drawn now.
    AnnotationPreview(ChartWidget &chart, std::function<QPainterPath()> chosen);

    void draw(const Shown &shown);
    void clear() { draw({}); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawText(QPainter &painter, const QString &text, QPointF middleLeft) const;

    ChartWidget &m_chart;
    std::function<QPainterPath()> m_chosen;
    Shown m_shown;
};

} // namespace podium
