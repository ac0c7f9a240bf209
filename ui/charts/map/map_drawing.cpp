// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/map/map_drawing.h"

#include "ui/charts/map/map_layout.h"
#include "ui/theme/known_text.h"

#include <QtGui/QPen>
#include <QtWidgets/QGraphicsPathItem>
#include <QtWidgets/QGraphicsRectItem>

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

constexpr double kSmall = 9; ///< pixels; a country below that gets a dot
constexpr double kDot = 4;
constexpr double kHit = 7; ///< radius of what a pointer hits of a dot
constexpr int kMostNames = 12;

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int a, int b) { return qRound(a + share * (b - a)); };
    return QColor(part(from.red(), to.red()), part(from.green(), to.green()),
                  part(from.blue(), to.blue()));
}

} // namespace

MapDrawing::MapDrawing(QGraphicsScene &scene, const ChartSeries &series, const ChartLook &look,
                       const MapLayout &layout)
    : m_scene(scene)
    , m_series(series)
    , m_look(look)
    , m_layout(layout)
    , m_frame(nullptr)
{
    QList<double> values;
    for (const ChartMark &mark : series.marks) {
        const bool drawn = std::ranges::find(layout.world().countries, mark.country.toStdString(),
                                             &CountryOutline::code)
            != layout.world().countries.end();
        if (!drawn || !mark.value || !std::isfinite(*mark.value))
            continue;
        values.append(*mark.value);
        m_leastText = *mark.value <= std::ranges::min(values) ? mark.valueText : m_leastText;
        m_mostText = *mark.value >= std::ranges::max(values) ? mark.valueText : m_mostText;
    }
    if (!values.isEmpty()) {
        m_most = std::ranges::max(values);
        m_least = std::min(std::ranges::min(values), m_most - 1e-9);
    }
    if (look.zoom != ChartLook().zoom) {
        m_frame = scene.addRect(layout.plot, Qt::NoPen);
        m_frame->setFlag(QGraphicsItem::ItemClipsChildrenToShape);
    }
}

/// One hue from pale to full: order is seen without telling colours apart.
QColor MapDrawing::shade(const ChartMark &mark) const
{
    if (!mark.value || !std::isfinite(*mark.value))
        return m_look.theme.grid;
    if (m_look.greyRest && !m_look.highlighted.contains(mark.key))
        return m_look.theme.neutralMark;
    return mixed(m_look.theme.faintShade, m_look.theme.fullShade,
                 (*mark.value - m_least) / (m_most - m_least));
}

const ChartMark *MapDrawing::markOf(const std::string &code) const
{
    const QString key = QString::fromStdString(code);
    const auto found = std::ranges::find(m_series.marks, key, &ChartMark::country);
    return key.isEmpty() || found == m_series.marks.end() ? nullptr : &*found;
}

/// Empty for countries that are large enough themselves.
QPainterPath MapDrawing::dotOf(const CountryOutline &country) const
{
    const QSizeF size = m_layout.sizeOf(country);
    QPainterPath dot;
    if (std::max(size.width(), size.height()) < kSmall)
        dot.addEllipse(m_layout.pointOf(country.middle), kDot, kDot);
    return dot;
}

void MapDrawing::addCountry(const CountryOutline &country, const ChartMark *mark)
{
    const bool chosen = mark && m_look.highlighted.contains(mark->key);
    const QPen border(chosen ? m_look.theme.text : m_look.theme.card, chosen ? 1.4 : 0.6);
    const QColor fill = mark ? shade(*mark) : m_look.theme.grid;
    const auto add = [&](const QPainterPath &path, double z) {
        auto *const item = m_scene.addPath(path, border, fill);
        item->setZValue(z);
        if (m_frame)
            item->setParentItem(m_frame);
    };
    add(m_layout.pathOf(country), chosen ? 1 : 0);
    if (mark && !dotOf(country).isEmpty())
        add(dotOf(country), chosen ? 3 : 2);
}

QList<PlottedMark> MapDrawing::addCountries()
{
    QHash<QString, PlottedMark> found;
    for (const CountryOutline &country : m_layout.world().countries) {
        const ChartMark *const mark = markOf(country.code);
        addCountry(country, mark);
        if (!mark)
            continue;
        PlottedMark plotted{mark->key, {}, {}, m_layout.pathOf(country)};
        if (!dotOf(country).isEmpty())
            plotted.area.addEllipse(m_layout.pointOf(country.middle), kHit, kHit);
        const QPointF middle = m_layout.pointOf(country.middle);
        if (m_layout.plot.contains(middle)) {
            plotted.row = QRectF(middle.x() - kHit, middle.y() - kHit, 2 * kHit, 2 * kHit);
            plotted.shape = plotted.row;
        }
        found.insert(mark->key, plotted);
    }
    QList<PlottedMark> inOrder;
    for (const ChartMark &mark : m_series.marks)
        inOrder.append(found.value(mark.key, {mark.key, {}, {}, {}}));
    return inOrder;
}

/// Of those that stand highest: on the country where it is large enough, else beside it, over the
/// sea and countries without a value; over others only where there is no such place.
void MapDrawing::addNames()
{
    const QFont &font = m_layout.frame.fonts.note;
    QList<LabelWish> wishes;
    QStringList names;
    QList<QRectF> valued;
    for (qsizetype i = 0; i < m_series.marks.size(); ++i) {
        const ChartMark &mark = m_series.marks.at(i);
        const auto &countries = m_layout.world().countries;
        const auto country
            = std::ranges::find(countries, mark.country.toStdString(), &CountryOutline::code);
        if (country == countries.end())
            continue;
        QRectF extent({}, m_layout.sizeOf(*country).expandedTo({2 * kDot, 2 * kDot}));
        extent.moveCenter(m_layout.pointOf(country->middle));
        valued.append(extent);
        const QString text = mark.label + u' ' + mark.valueText;
        QRectF place({}, QSizeF(textWidth(text, font), lineHeight(font)));
        place.moveCenter(extent.center());
        if (i >= kMostNames)
            continue;
        if (m_layout.pathOf(*country).contains(place) && m_layout.plot.contains(place)) {
            addName(text, place, readableOn(shade(mark)));
            continue;
        }
        wishes.append({extent.center(), extent.width() / 2, place.size()});
        names.append(text);
    }
    addBeside(names, wishes, valued);
}

void MapDrawing::addBeside(const QStringList &names, const QList<LabelWish> &wishes,
                           const QList<QRectF> &valued)
{
    QList<QRectF> taken = valued;
    const auto free = placeLabels(wishes, valued, m_layout.plot);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (free.at(i)) {
            addName(names.at(i), *free.at(i), m_look.theme.text);
            taken.append(*free.at(i));
        }
    }
    taken.remove(0, valued.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (free.at(i))
            continue;
        const auto over
            = placeLabels({{wishes.at(i).point, kDot, wishes.at(i).size}}, taken, m_layout.plot);
        if (!over.first())
            continue;
        QColor behind = m_look.theme.card;
        behind.setAlphaF(0.8F);
        addName(names.at(i), *over.first(), m_look.theme.text)->setBackground(behind);
        taken.append(*over.first());
    }
}

TextItem *MapDrawing::addName(const QString &name, const QRectF &place, const QColor &colour)
{
    const QFont &font = m_layout.frame.fonts.note;
    auto *const text = addText(m_scene, {name}, font, colour,
                               {place.left(), place.center().y() + baselineBelowMiddle(font)});
    text->setZValue(5);
    return text;
}

/// Names stand on fills of any shade.
QColor MapDrawing::readableOn(const QColor &fill) const
{
    const Theme &theme = m_look.theme;
    return contrastRatio(theme.card, fill) > contrastRatio(theme.text, fill) ? theme.card
                                                                             : theme.text;
}

void MapDrawing::addKey()
{
    const QFont &font = m_layout.frame.fonts.note;
    const QRectF &key = m_layout.key;
    double line = m_layout.keyTitleLine;
    double middle = key.top() + line / 2;
    double x = key.left();
    const auto say = [&](const QString &text) {
        addText(m_scene, {text}, font, m_look.theme.quietText,
                {x, middle + baselineBelowMiddle(font)});
        x += textWidth(text, font) + m_layout.frame.fonts.body * 0.5;
    };
    const auto endLine = [&](bool ends) {
        x = ends ? key.left() : x;
        middle += ends ? line : 0;
    };
    const double side = 0.8 * lineHeight(font);
    const auto box = [&](const QColor &fill, double width) {
        m_scene.addRect(QRectF(x, middle - side / 2, width + 0.5, side), Qt::NoPen, fill);
        x += width;
    };
    for (const QString &text : m_layout.keyTitle) {
        say(text);
        endLine(m_layout.keyLines > 1);
    }
    middle += (m_layout.keyLine - line) / 2;
    line = m_layout.keyLine;
    say(m_leastText);
    constexpr int kSteps = 24;
    for (int i = 0; i < kSteps; ++i)
        box(mixed(m_look.theme.faintShade, m_look.theme.fullShade, i / double(kSteps - 1)),
            5 * side / kSteps);
    x += 0.5 * m_layout.frame.fonts.body;
    say(m_mostText);
    x += m_layout.frame.fonts.body;
    endLine(m_layout.keyBeside);
    box(m_look.theme.grid, side);
    x += 0.5 * m_layout.frame.fonts.body;
    say(tr("no ranked model"));
}

} // namespace podium
