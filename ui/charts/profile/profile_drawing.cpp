// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/profile/profile_drawing.h"

#include "ui/charts/layout/tick_text.h"
#include "ui/charts/paint/text_item.h"
#include "ui/charts/profile/mark_shape.h"
#include "ui/charts/profile/profile_layout.h"
#include "ui/theme/known_text.h"

#include <QtGui/QPen>
#include <QtWidgets/QGraphicsLineItem>
#include <QtWidgets/QGraphicsPathItem>
#include <QtWidgets/QGraphicsRectItem>

#include <algorithm>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr double kGrid = -2;
constexpr double kBehindMarks = -1;
constexpr double kOnMarks = 1;
constexpr double kLeastHit = 8; ///< half the side of what a pointer hits

const QList<double> kTicks{0, 20, 40, 60, 80, 100};

} // namespace

ProfileDrawing::ProfileDrawing(QGraphicsScene &scene, const ChartSeries &series,
                               const ChartLook &look, const ProfileLayout &layout)
    : m_scene(scene)
    , m_series(series)
    , m_profile(*series.profile())
    , m_look(look)
    , m_layout(layout)
{
}

void ProfileDrawing::addLine(QPointF from, QPointF to, const QPen &pen, double z)
{
    m_scene.addLine(QLineF(from, to), pen)->setZValue(z);
}

void ProfileDrawing::addTick(QPointF middle, double half)
{
    addLine(middle - QPointF(0, half), middle + QPointF(0, half),
            QPen(m_look.theme.quietText, std::max(1.5, 0.13 * m_layout.frame.fonts.body)),
            kBehindMarks);
}

/// Hollow marks are as large as filled ones: their outline lies inside the shape.
void ProfileDrawing::addShape(int whose, QPointF middle, const QColor &colour, bool hollow)
{
    const double radius = m_layout.radius;
    const double width = 0.32 * radius;
    QPen pen(hollow ? colour : m_look.theme.card, hollow ? width : 0.6);
    pen.setJoinStyle(Qt::MiterJoin);
    const double size = hollow ? radius - width / 2 : radius;
    m_scene.addPath(markShape(whose, middle, size), pen, hollow ? m_look.theme.card : colour)
        ->setZValue(kOnMarks);
}

int ProfileDrawing::whoseOf(const ChartMark &mark) const
{
    const auto found = std::ranges::find(m_profile.whose, mark.line, &ChartLine::key);
    return found == m_profile.whose.end() ? 0 : static_cast<int>(found - m_profile.whose.begin());
}

QColor ProfileDrawing::colourOf(const ChartMark &mark) const
{
    return m_look.greyRest && !isChosen(mark.lane) ? m_look.theme.neutralMark
                                                   : m_look.theme.countryColour(mark.country);
}

bool ProfileDrawing::isChosen(int row) const
{
    return row >= 0 && row < m_profile.rows.size()
        && m_look.highlighted.contains(m_profile.rows.at(row).key);
}

void ProfileDrawing::addKey()
{
    const QFont &font = m_layout.frame.fonts.note;
    for (const ProfileLayout::KeyPlace &place : m_layout.key) {
        if (place.whose < 0) {
            addTick(place.sign, 0.45 * m_layout.frame.fonts.body);
        } else {
            const QString &country = m_profile.whose.at(place.whose).country;
            addShape(place.whose, place.sign, m_look.theme.countryColour(country), false);
        }
        addShortened(m_scene, place.text, m_layout.frame.content.right() - place.textLeft, font,
                     place.whose < 0 ? m_look.theme.quietText : m_look.theme.text,
                     {place.textLeft, place.sign.y() + baselineBelowMiddle(font)});
    }
}

void ProfileDrawing::addAxis()
{
    const ChartFonts &fonts = m_layout.frame.fonts;
    const double bottom = m_layout.plot.bottom();
    const double baseline
        = bottom + 0.4 * fonts.body + lineHeight(fonts.tick) / 2 + baselineBelowMiddle(fonts.tick);
    const QStringList labels = tickTexts(kTicks, false, m_look.locale);
    for (int i = 0; i < kTicks.size(); ++i) {
        const double x = m_layout.x(kTicks.at(i));
        addLine({x, m_layout.plot.top()}, {x, bottom}, QPen(m_look.theme.grid, 1), kGrid);
        addText(m_scene, {labels.at(i)}, fonts.tick, m_look.theme.quietText, {x, baseline},
                Qt::AlignHCenter);
    }
    if (m_series.valueAxisTitle.isEmpty())
        return;
    addShortened(m_scene, m_series.valueAxisTitle, m_layout.plot.width(), fonts.note,
                 m_look.theme.quietText,
                 {m_layout.plot.right(), baseline + 1.1 * lineHeight(fonts.note)}, Qt::AlignRight);
}

void ProfileDrawing::addRows()
{
    addAxis();
    for (int i = 0; i < m_profile.rows.size(); ++i)
        addRow(i);
}

void ProfileDrawing::addRow(int index)
{
    const ChartProfile::Row &row = m_profile.rows.at(index);
    const ChartFonts &fonts = m_layout.frame.fonts;
    const QRectF area = m_layout.row(index);
    const double middle = area.center().y();
    const bool chosen = isChosen(index);
    if (chosen)
        m_scene.addRect(area, Qt::NoPen, m_look.theme.selection)->setZValue(kGrid - 1);
    addLine({m_layout.plot.left(), middle}, {m_layout.plot.right(), middle},
            QPen(m_look.theme.grid, 1), kGrid);
    if (row.tick)
        addTick({m_layout.x(*row.tick), middle}, 0.42 * m_layout.pitch);
    if (index % m_layout.frame.labelStride != 0)
        return;
    const QFont &font = chosen ? fonts.strongLabel : fonts.label;
    addShortened(m_scene, row.label, m_layout.labelWidth, font, m_look.theme.text,
                 {m_layout.plot.left() - m_layout.labelGap(), middle + baselineBelowMiddle(font)},
                 Qt::AlignRight);
    addEndValues(index);
    addMissing(index);
}

/// The lowest value stands left of its mark, the highest right of it: between them is no room.
void ProfileDrawing::addEndValues(int index)
{
    const ChartMark *least = nullptr;
    const ChartMark *most = nullptr;
    for (const ChartMark &mark : m_series.marks) {
        if (mark.lane != index || !mark.value)
            continue;
        least = !least || *mark.value < *least->value ? &mark : least;
        most = !most || *mark.value >= *most->value ? &mark : most;
    }
    if (!most)
        return;
    const QFont &font = m_layout.frame.fonts.rowNote;
    const double away = 1.5 * m_layout.radius + 0.3 * m_layout.frame.fonts.body;
    const double baseline = m_layout.row(index).center().y() + baselineBelowMiddle(font);
    const QColor behind = isChosen(index) ? m_look.theme.selection : m_look.theme.card;
    const auto write = [&](const ChartMark &mark, double x, Qt::AlignmentFlag side) {
        auto *const text
            = addText(m_scene, {mark.valueText}, font, m_look.theme.text, {x, baseline}, side);
        text->setBackground(behind);
    };
    const auto &tick = m_profile.rows.at(index).tick;
    const double stroke = tick ? m_layout.x(*tick) : -1; // the text stands beyond, not upon it
    const double beside = 0.4 * m_layout.frame.fonts.body;
    double right = m_layout.x(*most->value) + away;
    if (stroke > right - beside && stroke < right + textWidth(most->valueText, font) + beside)
        right = stroke + beside;
    write(*most, right, Qt::AlignLeft);
    double left = m_layout.x(*least->value) - away;
    const double width = textWidth(least->valueText, font);
    if (stroke > left - width - beside && stroke < left + beside)
        left = stroke - beside;
    if (least != most && left - width > m_layout.plot.left())
        write(*least, left, Qt::AlignRight);
}

/// Who was not measured is said in the row, at whichever end there is room.
void ProfileDrawing::addMissing(int index)
{
    QStringList names;
    double first = m_layout.plot.right();
    double last = m_layout.plot.left();
    for (const ChartMark &mark : m_series.marks) {
        if (mark.lane != index)
            continue;
        if (!mark.value)
            names.append(mark.label);
        first = mark.value ? std::min(first, m_layout.x(*mark.value)) : first;
        last = mark.value ? std::max(last, m_layout.x(*mark.value)) : last;
    }
    if (names.isEmpty())
        return;
    if (const auto &tick = m_profile.rows.at(index).tick)
        first = std::min(first, m_layout.x(*tick));
    const QFont &font = m_layout.frame.fonts.rowNote;
    const QString text = tr("no score: %1").arg(names.join(u", "_s));
    const double besideValue = 5.5 * m_layout.frame.fonts.body; // its number stands there
    const double left = m_layout.plot.left() + m_layout.gap();
    const double right = m_layout.frame.content.right();
    const double before = first - besideValue - left;
    const double behind = right - last - besideValue;
    const bool atEnd = behind >= textWidth(text, font) || behind >= before;
    auto *const item = addShortened(
        m_scene, text, std::max(0.0, atEnd ? behind : before), font, m_look.theme.quietText,
        {atEnd ? right : left, m_layout.row(index).center().y() + baselineBelowMiddle(font)},
        atEnd ? Qt::AlignRight : Qt::AlignLeft);
    item->setBackground(isChosen(index) ? m_look.theme.selection : m_look.theme.card);
}

void ProfileDrawing::addWeb()
{
    const QPen grid(m_look.theme.grid, 1);
    const int rows = static_cast<int>(m_profile.rows.size());
    const ChartFonts &fonts = m_layout.frame.fonts;
    const QStringList labels = tickTexts(kTicks, false, m_look.locale);
    for (int i = 0; i < rows; ++i) {
        addLine(m_layout.plot.center(), m_layout.pointOf(i, 100), grid, kGrid);
        for (const double value : kTicks)
            addLine(m_layout.pointOf(i, value), m_layout.pointOf((i + 1) % rows, value), grid,
                    kGrid);
        addWebName(i);
    }
    for (int i = 1; i < kTicks.size(); i += 2) {
        const QPointF at = m_layout.pointOf(0, kTicks.at(i));
        addText(m_scene, {labels.at(i)}, fonts.source, m_look.theme.quietText,
                at + QPointF(-4, baselineBelowMiddle(fonts.source)), Qt::AlignRight)
            ->setZValue(kGrid);
    }
    addWebLines();
}

void ProfileDrawing::addWebName(int index)
{
    const bool chosen = isChosen(index);
    const ChartFonts &fonts = m_layout.frame.fonts;
    const QFont &font = chosen ? fonts.strongLabel : fonts.note;
    const QPointF corner = m_layout.pointOf(index, 100);
    const QPointF out = (corner - m_layout.plot.center()) / (m_layout.plot.width() / 2);
    const QPointF at
        = corner + QPointF(out.x() * m_layout.gap(), out.y() * 0.75 * lineHeight(font));
    const Qt::AlignmentFlag side = std::abs(out.x()) < 0.15 ? Qt::AlignHCenter
        : out.x() > 0                                       ? Qt::AlignLeft
                                                            : Qt::AlignRight;
    const double room = side == Qt::AlignHCenter ? m_layout.plot.width()
        : side == Qt::AlignLeft                  ? m_layout.frame.content.right() - at.x()
                                                 : at.x() - m_layout.frame.content.left();
    addShortened(m_scene, m_profile.rows.at(index).label, room, font, m_look.theme.text,
                 at + QPointF(0, baselineBelowMiddle(font)), side);
}

/// A gap in the scores is a gap in the line. Those of one country have one colour, so that lines
/// differ in their strokes as well.
void ProfileDrawing::addWebLines()
{
    const int rows = static_cast<int>(m_profile.rows.size());
    for (int whose = 0; whose < m_profile.whose.size(); ++whose) {
        const ChartLine &line = m_profile.whose.at(whose);
        QList<const ChartMark *> corners(rows, nullptr);
        for (const ChartMark &mark : m_series.marks) {
            if (mark.line == line.key && mark.lane >= 0 && mark.lane < rows && mark.value)
                corners[mark.lane] = &mark;
        }
        QPen pen(m_look.theme.countryColour(line.country),
                 std::max(1.2, 0.12 * m_layout.frame.fonts.body));
        if (whose > 0)
            pen.setDashPattern({5.0 / whose, 2.0 + whose % 3});
        for (int i = 0; i < rows; ++i) {
            const ChartMark *const next = corners.at((i + 1) % rows);
            if (corners.at(i) && next)
                addLine(m_layout.pointOf(i, *corners.at(i)->value),
                        m_layout.pointOf((i + 1) % rows, *next->value), pen, kBehindMarks);
        }
    }
}

/// Those compared first lie on top of the others.
QList<PlottedMark> ProfileDrawing::addMarks()
{
    QList<PlottedMark> plotted(m_series.marks.size());
    for (qsizetype i = m_series.marks.size() - 1; i >= 0; --i) {
        const ChartMark &mark = m_series.marks.at(i);
        plotted[i].key = mark.key;
        if (!mark.value || mark.lane < 0 || mark.lane >= m_profile.rows.size())
            continue;
        const QPointF middle = m_layout.pointOf(mark.lane, *mark.value);
        addShape(whoseOf(mark), middle, colourOf(mark), mark.hollow);
        const auto square = [&](double half) {
            return QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half);
        };
        plotted[i].row = square(std::max(m_layout.radius + 2, kLeastHit));
        plotted[i].shape = square(m_layout.radius);
    }
    return plotted;
}

} // namespace podium
