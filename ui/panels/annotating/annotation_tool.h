// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"
#include "ui/panels/annotating/annotation_places.h"

#include <QtCore/QObject>
#include <QtCore/QPointF>
#include <QtCore/QString>

#include <optional>

class QKeyEvent;
class QMouseEvent;

namespace podium {

class ChartWidget;
class Desk;

/// Writes on one chart by hand. On the numbers of an axis a click is a line and a drag a band; from a
/// mark onto another a drag is their difference, away from all marks a text with an arrow. What is
/// there is chosen by a click, moved by a drag, written anew by a double click and removed by Delete.
/// Escape leaves all as it was. What it changes is the View, one step of undo each.
class AnnotationTool final : public QObject
{
    Q_OBJECT

public:
    enum class Shape { LineOrBand, Text, Difference };

    /// `chart` is its parent.
    AnnotationTool(Desk &desk, ChartWidget &chart);

    /// The next press anywhere on the chart begins such a one; until it is drawn, or Escape.
    void start(Shape shape);
    /// Position in Picture::annotations; absent when none is chosen.
    [[nodiscard]] std::optional<int> chosen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Held { Nothing, Axis, Mark, Annotation };

    [[nodiscard]] bool pointed(QEvent &event);
    [[nodiscard]] bool press(QPointF point);
    [[nodiscard]] bool pressToDraw(QPointF point);
    [[nodiscard]] bool move(QPointF point, bool held);
    [[nodiscard]] bool hover(QPointF point);
    [[nodiscard]] bool release(QPointF point);
    [[nodiscard]] bool typed(const QKeyEvent &event, bool only);
    void showHeld(QPointF point);
    void showFromMark(QPointF point);
    void finishMark(QPointF point);
    void moveChosen(QPointF point);
    void rebind(QPointF point);
    void stop();
    void choose(std::optional<int> position);
    void writeNew(const Annotation &annotation, QPointF at);
    void writeChosen();
    [[nodiscard]] QRect fieldAt(QPointF point) const;
    [[nodiscard]] QList<int> positions() const;
    [[nodiscard]] int indexOf(std::optional<int> position) const;
    [[nodiscard]] std::optional<Annotation> chosenAnnotation() const;
    [[nodiscard]] bool isMoved(QPointF point) const;
    [[nodiscard]] QString hint() const;

    Desk &m_desk;
    ChartWidget &m_chart;
    AnnotationPreview *m_preview; ///< child of the chart's viewport
    std::optional<Shape> m_started;
    Held m_held = Held::Nothing;
    AnnotatedAxis m_axis = AnnotatedAxis::Values;
    QString m_mark; ///< key of the mark that is held
    QPointF m_from; ///< where it was taken hold of
    bool m_dragging = false;
    std::optional<int> m_chosen;
    bool m_writing = false; ///< a field for its text is open beside the preview
};

} // namespace podium
