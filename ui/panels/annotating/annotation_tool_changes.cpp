// SPDX-License-Identifier: GPL-3.0-or-later
// What the tool does to the View once something was drawn, moved or typed.
#include "ui/panels/annotating/annotation_tool.h"

#include "app/models/language/language.h"
#include "app/session/desk/desk.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/annotating/annotation_changes.h"
#include "ui/panels/annotating/text_in_place.h"

#include <QtCore/QLineF>
#include <QtGui/QKeyEvent>

#include <limits>

namespace podium {

namespace {

constexpr int kFieldWidth = 260;

} // namespace

/// Onto another mark, or away from all of them.
void AnnotationTool::finishMark(QPointF point)
{
    const auto shape = m_started;
    const ChartMark *const mark = markUnder(m_chart, point);
    stop();
    if (mark && mark->key == m_mark)
        return;
    Annotation annotation;
    annotation.item = m_mark.toStdString();
    if (mark && shape != Shape::Text) {
        annotation.kind = Annotation::Kind::Difference;
        annotation.otherItem = mark->key.toStdString();
        AnnotationChanges::add(m_desk, annotation);
        return;
    }
    if (shape == Shape::Difference)
        return;
    annotation.kind = Annotation::Kind::Text;
    writeNew(annotation, point);
}

void AnnotationTool::moveChosen(QPointF point)
{
    const auto annotation = chosenAnnotation();
    if (!annotation)
        return;
    if (annotation->kind == Annotation::Kind::Text
        || annotation->kind == Annotation::Kind::Difference)
        return rebind(point);
    const QRectF shape = m_chart.chartScene().annotations().at(indexOf(m_chosen)).shape;
    AnnotationChanges::replace(m_desk, *m_chosen,
                               movedAnnotation(m_chart, *annotation, shape, m_from, point));
}

/// A text goes to another mark, and so does the nearer end of a difference.
void AnnotationTool::rebind(QPointF point)
{
    const ChartMark *const mark = markUnder(m_chart, point);
    auto annotation = chosenAnnotation();
    if (!mark || !annotation)
        return;
    const ChartAnnotation &drawn = m_chart.series().annotations.at(indexOf(m_chosen));
    const auto distance = [&](const QString &key) {
        const auto end = endOf(m_chart, key);
        return end ? QLineF(*end, m_from).length() : std::numeric_limits<double>::infinity();
    };
    const bool other = annotation->kind == Annotation::Kind::Difference
        && distance(drawn.otherKey) < distance(drawn.key);
    if (mark->key == (other ? drawn.key : drawn.otherKey))
        return;
    (other ? annotation->otherItem : annotation->item) = mark->key.toStdString();
    AnnotationChanges::replace(m_desk, *m_chosen, *annotation);
}

QRect AnnotationTool::fieldAt(QPointF point) const
{
    return {m_chart.mapFromScene(point), QSize(kFieldWidth, 0)};
}

/// The preview stays beside the field until it is closed. A line or a band may do without a text.
void AnnotationTool::writeNew(const Annotation &annotation, QPointF at)
{
    const bool needsText = annotation.kind == Annotation::Kind::Text;
    m_started.reset();
    m_writing = true;
    m_chart.viewport()->unsetCursor();
    auto *field = new TextInPlace(
        m_chart, fieldAt(at + QPointF(8, 0)),
        {{},
         needsText ? tr("What is there to say?") : tr("A text beside it, or none"),
         [this, annotation, needsText](const QString &text) {
             Annotation written = annotation;
             written.text = text.toStdString();
             if (!needsText || !text.isEmpty())
                 AnnotationChanges::add(m_desk, written);
         }});
    connect(field, &TextInPlace::closed, this, &AnnotationTool::stop);
}

void AnnotationTool::writeChosen()
{
    const auto annotation = chosenAnnotation();
    if (!annotation)
        return;
    const PlottedAnnotation &drawn = m_chart.chartScene().annotations().at(indexOf(m_chosen));
    const QPointF at = drawn.text.isEmpty() ? drawn.grip.boundingRect().center()
                                            : QPointF(drawn.text.left(), drawn.text.center().y());
    const bool needsText = annotation->kind == Annotation::Kind::Text;
    new TextInPlace(
        m_chart, fieldAt(at),
        {toQString(annotation->text),
         annotation->kind == Annotation::Kind::Difference ? tr("Empty: the difference itself")
                                                          : tr("A text beside it, or none"),
         [this, annotation = *annotation, position = *m_chosen, needsText](const QString &text) {
             Annotation written = annotation;
             written.text = text.toStdString();
             if (!needsText || !text.isEmpty())
                 AnnotationChanges::replace(m_desk, position, written);
         }});
}

/// `only`: tells whether the key is ours, and does nothing.
bool AnnotationTool::typed(const QKeyEvent &event, bool only)
{
    const bool busy = m_started || m_held != Held::Nothing;
    switch (event.key()) {
    case Qt::Key_Escape:
        if (!busy && !chosen())
            return false;
        if (!only) {
            if (!busy)
                choose(std::nullopt);
            stop();
        }
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!chosen())
            return false;
        if (!only)
            AnnotationChanges::remove(m_desk, *m_chosen);
        if (!only)
            choose(std::nullopt);
        return true;
    case Qt::Key_F2:
        if (!chosen())
            return false;
        if (!only)
            writeChosen();
        return true;
    default:
        return false;
    }
}

} // namespace podium
