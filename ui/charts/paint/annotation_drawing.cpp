// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/annotation_drawing.h"

#include "ui/charts/paint/text_item.h"
#include "ui/theme/known_text.h"

#include <QtGui/QPainterPathStroker>
#include <QtGui/QPen>
#include <QtGui/QPolygonF>
#include <QtWidgets/QGraphicsLineItem>
#include <QtWidgets/QGraphicsPolygonItem>
#include <QtWidgets/QGraphicsRectItem>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace podium {

namespace {

constexpr double kShadeBehindMarks = -0.5;
constexpr double kOverEverything = 8;
constexpr double kBesideLine = 6; ///< from a line to its text
constexpr double kGrip = 4;       ///< a pointer takes hold of a stroke from so far

void addGrip(PlottedAnnotation &plotted, QPointF from, QPointF to)
{
    QPainterPath stroke(from);
    stroke.lineTo(to);
    QPainterPathStroker grip;
    grip.setWidth(2 * kGrip);
    plotted.grip.addPath(grip.createStroke(stroke));
}

} // namespace

AnnotationDrawing::AnnotationDrawing(QGraphicsScene &scene, const ChartLook &look,
                                     const AnnotationPlaces &places)
    : m_scene(scene)
    , m_look(look)
    , m_places(places)
    , m_level(places.firstLevel)
{
}

QList<PlottedAnnotation> AnnotationDrawing::add(const QList<ChartAnnotation> &annotations)
{
    QList<PlottedAnnotation> plotted;
    for (const ChartAnnotation &annotation : annotations) {
        m_plotted = PlottedAnnotation();
        addOne(annotation);
        plotted.append(m_plotted);
    }
    return plotted;
}

void AnnotationDrawing::addOne(const ChartAnnotation &annotation)
{
    switch (annotation.kind) {
    case Annotation::Kind::Line:
        return addLine(annotation);
    case Annotation::Kind::Band:
        return addBand(annotation);
    case Annotation::Kind::Text:
        return addText(annotation);
    case Annotation::Kind::Difference:
        return addDifference(annotation);
    }
}

bool AnnotationDrawing::isUpright(const ChartAnnotation &annotation) const
{
    return annotation.onDays || !m_places.valuesUp;
}

std::optional<double> AnnotationDrawing::placeOf(const ChartAnnotation &annotation,
                                                 double value) const
{
    return annotation.onDays ? m_places.ofDay(value) : m_places.ofValue(value);
}

void AnnotationDrawing::addStroke(QPointF from, QPointF to, Qt::PenStyle style)
{
    QPen pen(m_look.theme.text, std::max(1.0, 0.09 * m_places.fonts.body));
    if (style == Qt::DashLine)
        pen.setDashPattern({6, 3});
    m_scene.addLine(QLineF(from, to), pen)->setZValue(kOverEverything);
    addGrip(m_plotted, from, to);
}

TextItem *AnnotationDrawing::addLabel(const QString &text, QPointF middleLeft)
{
    const QFont &font = m_places.fonts.note;
    auto *const label = podium::addText(m_scene, {text}, font, m_look.theme.text,
                                        middleLeft + QPointF(0, baselineBelowMiddle(font)));
    label->setBackground(m_look.theme.card);
    label->setZValue(kOverEverything + 1);
    m_plotted.text = label->sceneBoundingRect();
    m_plotted.grip.addRect(m_plotted.text);
    return label;
}

void AnnotationDrawing::addUprightLabel(const QString &text, double x)
{
    if (text.isEmpty())
        return;
    const QFont &font = m_places.fonts.note;
    const double width = textWidth(text, font);
    const double offset = (m_level + 0.6) * lineHeight(font);
    ++m_level;
    const double middle
        = m_places.labelsBelow ? m_places.plot.bottom() - offset : m_places.plot.top() + offset;
    const bool toTheLeft = x + kBesideLine + width > m_places.free.right()
        && x - kBesideLine - width >= m_places.free.left();
    addLabel(text, {toTheLeft ? x - kBesideLine - width : x + kBesideLine, middle});
}

void AnnotationDrawing::addLine(const ChartAnnotation &annotation)
{
    const QRectF &plot = m_places.plot;
    const auto at = placeOf(annotation, *annotation.from);
    if (!at)
        return;
    m_plotted.shape = isUpright(annotation) ? QRectF(*at, plot.top(), 0, plot.height())
                                            : QRectF(plot.left(), *at, plot.width(), 0);
    if (isUpright(annotation)) {
        addStroke({*at, plot.top()}, {*at, plot.bottom()}, Qt::DashLine);
        addUprightLabel(annotation.text, *at);
        return;
    }
    addStroke({plot.left(), *at}, {plot.right(), *at}, Qt::DashLine);
    if (!annotation.text.isEmpty())
        addLabel(annotation.text,
                 {plot.left() + kBesideLine, *at - 0.6 * lineHeight(m_places.fonts.note)});
}

void AnnotationDrawing::addBand(const ChartAnnotation &annotation)
{
    auto from = placeOf(annotation, *annotation.from);
    auto to = placeOf(annotation, *annotation.to);
    if (!from || !to)
        return;
    if (*from > *to)
        std::swap(from, to);
    const QRectF &plot = m_places.plot;
    const QRectF band = isUpright(annotation)
        ? QRectF(QPointF(*from, plot.top()), QPointF(*to, plot.bottom()))
        : QRectF(QPointF(plot.left(), *from), QPointF(plot.right(), *to));
    QColor colour = m_look.theme.accent;
    colour.setAlphaF(0.14F);
    const QRectF shown = band.intersected(plot);
    m_plotted.shape = shown;
    m_scene.addRect(shown, Qt::NoPen, colour)->setZValue(kShadeBehindMarks);
    addGrip(m_plotted, shown.topLeft(),
            isUpright(annotation) ? shown.bottomLeft() : shown.topRight());
    addGrip(m_plotted, shown.bottomRight(),
            isUpright(annotation) ? shown.topRight() : shown.bottomLeft());
    if (isUpright(annotation))
        addUprightLabel(annotation.text, *from);
    else if (!annotation.text.isEmpty())
        addLabel(annotation.text,
                 {plot.left() + kBesideLine, *from + 0.6 * lineHeight(m_places.fonts.note)});
}

QRectF AnnotationDrawing::withTexts(QRectF shape) const
{
    if (m_places.valuesUp)
        return shape;
    const QRectF row(shape.right(), shape.center().y() - 1, m_places.free.right() - shape.right(),
                     2);
    for (const QGraphicsItem *const item : m_scene.items(row)) {
        if (item->type() == TextItem::Type && item->zValue() < kOverEverything)
            shape.setRight(std::max(shape.right(), item->sceneBoundingRect().right()));
    }
    return shape;
}

QRectF AnnotationDrawing::roomFor(QSizeF size, const QRectF &around) const
{
    constexpr std::array kAngles{-45, 45, -135, 135, 0, -90, 90, 180, -20, 20, -70, 70};
    QList<QRectF> taken;
    for (const QGraphicsItem *const item : m_scene.items(m_places.free)) {
        if (item->zValue() >= 0)
            taken.append(item->sceneBoundingRect());
    }
    QRectF best(around.topRight() + QPointF(kBesideLine, 0), size);
    qsizetype least = taken.size() + 1;
    for (double distance = 1.5; distance <= 12; distance += 1.5) {
        for (const int angle : kAngles) {
            const double turn = angle * std::numbers::pi / 180;
            const double away = distance * m_places.fonts.body;
            QRectF box(QPointF(), size);
            box.moveCenter(
                around.center()
                + QPointF((away + around.width() / 2 + size.width() / 2) * std::cos(turn),
                          (away + around.height() / 2 + size.height() / 2) * std::sin(turn)));
            if (!m_places.free.contains(box))
                continue;
            const QRectF padded = box.adjusted(-3, -2, 3, 2);
            const auto covered = std::ranges::count_if(
                taken, [&](const QRectF &other) { return other.intersects(padded); });
            if (covered < least) {
                least = covered;
                best = box;
            }
            if (least == 0)
                return best;
        }
    }
    return best;
}

void AnnotationDrawing::addArrow(QPointF from, QPointF to)
{
    addStroke(from, to);
    const QLineF line(to, from);
    if (line.length() < 1)
        return;
    const double size = 0.5 * m_places.fonts.body;
    QLineF side = line;
    side.setLength(size);
    QPolygonF head{to};
    for (const double turn : {22.0, -22.0}) {
        QLineF edge = side;
        edge.setAngle(side.angle() + turn);
        head << edge.p2();
    }
    m_scene.addPolygon(head, Qt::NoPen, m_look.theme.text)->setZValue(kOverEverything);
}

void AnnotationDrawing::addText(const ChartAnnotation &annotation)
{
    const QRectF shape = m_places.ofMark(annotation.key);
    if (shape.isEmpty() || annotation.text.isEmpty())
        return;
    const QFont &font = m_places.fonts.note;
    const QRectF around = withTexts(shape);
    const QRectF box = roomFor({textWidth(annotation.text, font), lineHeight(font)}, around);
    addLabel(annotation.text, {box.left(), box.center().y()});
    const QPointF target(std::clamp(box.center().x(), around.left(), around.right()),
                         std::clamp(box.center().y(), around.top(), around.bottom()));
    const QPointF start(std::clamp(target.x(), box.left() - 2, box.right() + 2),
                        std::clamp(target.y(), box.top(), box.bottom()));
    if (!box.contains(target))
        addArrow(start, target);
}

void AnnotationDrawing::addDifference(const ChartAnnotation &annotation)
{
    const QRectF from = m_places.ofMark(annotation.key);
    const QRectF to = m_places.ofMark(annotation.otherKey);
    if (from.isEmpty() || to.isEmpty())
        return;
    if (m_places.valuesUp)
        addBetweenPoints(annotation.text, from.center(), to.center());
    else
        addBetweenRows(annotation.text, withTexts(from), withTexts(to));
}

/// A bracket to the right of both, its two ends at their rows.
void AnnotationDrawing::addBetweenRows(const QString &text, const QRectF &from, const QRectF &to)
{
    const double body = m_places.fonts.body;
    const double width = text.isEmpty() ? 0 : textWidth(text, m_places.fonts.note) + kBesideLine;
    QRectF between(QPointF(m_places.plot.left(), std::min(from.center().y(), to.center().y())),
                   QPointF(m_places.free.right(), std::max(from.center().y(), to.center().y())));
    double x = std::max(from.right(), to.right());
    for (const QGraphicsItem *const item : m_scene.items(between)) {
        if (item->type() == TextItem::Type && item->zValue() < kOverEverything
            && item->sceneBoundingRect().left() > m_places.plot.left())
            x = std::max(x, item->sceneBoundingRect().right());
    }
    x = std::min(x + body, m_places.free.right() - width);
    addStroke({from.right() + 0.3 * body, from.center().y()}, {x, from.center().y()});
    addStroke({x, from.center().y()}, {x, to.center().y()});
    addArrow({x, to.center().y()}, {to.right() + 0.3 * body, to.center().y()});
    if (!text.isEmpty())
        addLabel(text, {x + kBesideLine, between.center().y()});
}

void AnnotationDrawing::addBetweenPoints(const QString &text, QPointF from, QPointF to)
{
    addArrow(from, to);
    if (text.isEmpty())
        return;
    const QFont &font = m_places.fonts.note;
    const QPointF middle = (from + to) / 2;
    addLabel(text, middle - QPointF(textWidth(text, font) / 2, 0));
}

} // namespace podium
