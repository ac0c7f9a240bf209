// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/annotating/annotation_tool.h"

#include "app/exhibits/annotating.h"
#include "app/session/desk/desk.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/annotating/annotation_changes.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>

#include <utility>

namespace podium {

namespace {

constexpr double kDragFrom = 8; ///< pixels; less is a click

using AnnotationKind = Annotation::Kind;

} // namespace

AnnotationTool::AnnotationTool(Desk &desk, ChartWidget &chart)
    : QObject(&chart)
    , m_desk(desk)
    , m_chart(chart)
    , m_preview(new AnnotationPreview(chart, [this] {
        const int index = indexOf(m_chosen);
        return index < 0 ? QPainterPath() : m_chart.chartScene().annotations().at(index).grip;
    }))
{
    chart.installEventFilter(this);
    chart.viewport()->installEventFilter(this);
}

std::optional<int> AnnotationTool::chosen() const
{
    return indexOf(m_chosen) < 0 ? std::nullopt : m_chosen;
}

/// In Picture::annotations, of what the chart draws of them.
QList<int> AnnotationTool::positions() const
{
    return placedAnnotations(m_chart.series(), m_desk.session().view().picture, m_desk.language());
}

/// Among what the chart draws; −1: it does not.
int AnnotationTool::indexOf(std::optional<int> position) const
{
    const auto index = position ? positions().indexOf(*position) : -1;
    return index < m_chart.chartScene().annotations().size() ? static_cast<int>(index) : -1;
}

std::optional<Annotation> AnnotationTool::chosenAnnotation() const
{
    const auto &all = m_desk.session().view().picture.annotations;
    const auto position = chosen();
    return position && static_cast<std::size_t>(*position) < all.size()
        ? std::optional(all[static_cast<std::size_t>(*position)])
        : std::nullopt;
}

bool AnnotationTool::isMoved(QPointF point) const
{
    return (point - m_from).manhattanLength() >= kDragFrom;
}

QString AnnotationTool::hint() const
{
    if (!m_started)
        return {};
    switch (*m_started) {
    case Shape::LineOrBand:
        return tr("Click for a line, drag for a band. Escape ends it.");
    case Shape::Text:
        return tr("Drag away from a mark, then type. Escape ends it.");
    case Shape::Difference:
        return tr("Drag from one mark to another. Escape ends it.");
    }
    return {};
}

void AnnotationTool::start(Shape shape)
{
    choose(std::nullopt);
    m_started = shape;
    m_chart.setFocus();
    m_chart.viewport()->setCursor(Qt::CrossCursor);
    m_preview->draw({.hint = hint()});
}

void AnnotationTool::stop()
{
    m_started.reset();
    m_held = Held::Nothing;
    m_dragging = false;
    m_writing = false;
    m_preview->clear();
    m_chart.viewport()->unsetCursor();
}

void AnnotationTool::choose(std::optional<int> position)
{
    m_chosen = position;
    m_preview->update();
}

bool AnnotationTool::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_chart) {
        const bool key
            = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
        const bool only = event->type() == QEvent::ShortcutOverride;
        if (!key || !typed(*static_cast<QKeyEvent *>(event), only))
            return QObject::eventFilter(watched, event);
        event->accept();
        return true;
    }
    // Else it is the viewport, which sends events even while the chart is no chart any more.
    if (pointed(*event))
        return true;
    return QObject::eventFilter(watched, event);
}

bool AnnotationTool::pointed(QEvent &event)
{
    const auto &mouse = static_cast<QMouseEvent &>(event);
    const auto point = [&] { return m_chart.mapToScene(mouse.position().toPoint()); };
    switch (event.type()) {
    case QEvent::MouseButtonPress:
        return mouse.button() == Qt::LeftButton && press(point());
    case QEvent::MouseMove:
        return move(point(), mouse.buttons().testFlag(Qt::LeftButton));
    case QEvent::MouseButtonRelease:
        return mouse.button() == Qt::LeftButton && release(point());
    case QEvent::MouseButtonDblClick:
        if (mouse.button() != Qt::LeftButton || m_chart.chartScene().annotationAt(point()) < 0)
            return false;
        writeChosen();
        return true;
    case QEvent::Resize:
        m_preview->setGeometry(m_chart.viewport()->rect());
        return false;
    case QEvent::Leave:
        if (m_held == Held::Nothing && !m_writing)
            m_preview->draw({.hint = hint()});
        return false;
    default:
        return false;
    }
}

bool AnnotationTool::press(QPointF point)
{
    m_from = point;
    m_dragging = false;
    if (m_started)
        return pressToDraw(point);
    const int annotation = m_chart.chartScene().annotationAt(point);
    if (annotation >= 0) {
        choose(positions().value(annotation));
        m_chart.setFocus();
        m_held = Held::Annotation;
        return true;
    }
    choose(std::nullopt);
    const auto axis = axisUnder(m_chart, point, false);
    if (axis && AnnotationChanges::hasRoom(m_desk)) {
        m_axis = *axis;
        m_held = Held::Axis;
        showHeld(point);
        return true;
    }
    const ChartMark *const mark = markUnder(m_chart, point);
    if (mark && m_chart.series().hasAxes() && AnnotationChanges::hasRoom(m_desk)) {
        m_mark = mark->key;
        m_held = Held::Mark;
    }
    return false; // a click chooses the mark
}

bool AnnotationTool::pressToDraw(QPointF point)
{
    if (m_started == Shape::LineOrBand) {
        if (const auto axis = axisUnder(m_chart, point, true)) {
            m_axis = *axis;
            m_held = Held::Axis;
        }
    } else if (const ChartMark *const mark = markUnder(m_chart, point)) {
        m_mark = mark->key;
        m_held = Held::Mark;
    }
    return true;
}

bool AnnotationTool::move(QPointF point, bool held)
{
    if (!held || m_held == Held::Nothing)
        return hover(point);
    m_dragging = m_dragging || m_held == Held::Axis || isMoved(point);
    if (!m_dragging)
        return true;
    m_chart.hideCallout();
    showHeld(point);
    return true;
}

/// Says what a press would do where it does something of ours.
bool AnnotationTool::hover(QPointF point)
{
    QWidget &viewport = *m_chart.viewport();
    if (m_writing)
        return false;
    if (!m_started && m_chart.chartScene().annotationAt(point) >= 0) {
        m_chart.hideCallout();
        viewport.setCursor(Qt::OpenHandCursor);
        return true;
    }
    const auto axis = axisUnder(m_chart, point, m_started == Shape::LineOrBand);
    if (axis && (!m_started || m_started == Shape::LineOrBand)
        && AnnotationChanges::hasRoom(m_desk)) {
        auto shown = previewBetween(m_chart, point, point, *axis, m_desk.language());
        shown.hint = hint();
        m_preview->draw(shown);
        m_chart.hideCallout();
        viewport.setCursor(Qt::CrossCursor);
        return true;
    }
    m_preview->draw({.hint = hint()});
    return m_started.has_value();
}

void AnnotationTool::showHeld(QPointF point)
{
    switch (m_held) {
    case Held::Axis:
        return m_preview->draw(previewBetween(m_chart, m_from, point, m_axis, m_desk.language()));
    case Held::Mark:
        return showFromMark(point);
    case Held::Annotation:
        break;
    case Held::Nothing:
        return;
    }
    const auto annotation = chosenAnnotation();
    if (!annotation)
        return;
    const bool onAxis
        = annotation->kind == AnnotationKind::Line || annotation->kind == AnnotationKind::Band;
    const auto axis = annotation->day ? AnnotatedAxis::Days : AnnotatedAxis::Values;
    if (onAxis) {
        const QRectF shape = m_chart.chartScene().annotations().at(indexOf(m_chosen)).shape;
        auto shown = previewBetween(m_chart, point, point, axis, m_desk.language());
        shown.text = placeText(movedAnnotation(m_chart, *annotation, shape, m_from, point),
                               m_chart.locale(), m_desk.language());
        return m_preview->draw(shown);
    }
    const ChartMark *const mark = markUnder(m_chart, point);
    m_preview->draw({.line = {m_from, point},
                     .text = mark ? mark->label : QString(),
                     .textAt = point + QPointF(12, -12)});
}

void AnnotationTool::showFromMark(QPointF point)
{
    const auto from = endOf(m_chart, m_mark);
    const ChartMark *const mark = markUnder(m_chart, point);
    QString text;
    if (mark && mark->key != m_mark && m_started != Shape::Text) {
        const QString difference = differenceBetween(m_chart, m_mark, mark->key, m_desk.language());
        text = difference.isEmpty() ? tr("To %1").arg(mark->label)
                                    : tr("To %1: %2").arg(mark->label, difference);
    } else if (m_started != Shape::Difference && (!mark || mark->key != m_mark)) {
        text = tr("Text with an arrow");
    }
    m_preview->draw({.line = {from.value_or(m_from), point},
                     .text = text,
                     .textAt = point + QPointF(12, -12),
                     .hint = hint()});
}

bool AnnotationTool::release(QPointF point)
{
    const Held held = std::exchange(m_held, Held::Nothing);
    const bool dragged = std::exchange(m_dragging, false) || held == Held::Axis;
    if (held == Held::Nothing)
        return m_started.has_value();
    if (!dragged) {
        m_preview->draw({.hint = hint()});
        return held != Held::Mark || m_started;
    }
    if (held == Held::Annotation) {
        stop();
        moveChosen(point);
        return true;
    }
    if (held == Held::Mark) {
        finishMark(point);
        return true;
    }
    if (const auto annotation = annotationBetween(m_chart, m_from, point, m_axis))
        writeNew(*annotation, point);
    return true;
}

} // namespace podium
