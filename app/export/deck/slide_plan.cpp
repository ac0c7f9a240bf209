// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/deck/slide_plan.h"

#include "app/export/charts/native/native_chart.h"
#include "app/export/charts/native/native_reading.h"
#include "app/export/deck/deck.h"
#include "app/export/deck/placeholder.h"
#include "app/export/deck/slide_table.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(podium::Deck)
};

constexpr double kPixelsOfPoint = 4.0 / 3;

/// Rows of names, which need room one below the other.
const NativeSeries *rowsOf(const NativeChart &chart)
{
    const auto named = std::ranges::find(chart.series, u"names"_s, &NativeSeries::key);
    if (named != chart.series.end())
        return &*named;
    return chart.kind == NativeChart::Kind::Bars && !chart.series.isEmpty() ? &chart.series.first()
                                                                            : nullptr;
}

/// Smaller letters where rows would touch.
void fitRows(NativeChart &chart, const NativeSeries &rows, QSize room)
{
    // Below the rows stand the numbers and the title of an axis.
    constexpr double kAxis = 64;
    constexpr double kLeading = 1.4;
    constexpr double kSmallest = 6;
    const bool twoLines = std::ranges::any_of(rows.points, [](const NativePoint &point) {
        return (point.label + point.text).contains(u'\n');
    });
    const auto lines = static_cast<double>(rows.points.size()) * (twoLines ? 2 : 1);
    const double fits = (room.height() - kAxis) / (lines * kLeading * kPixelsOfPoint);
    for (NativeSeries &series : chart.series)
        series.textPoints = std::min(series.textPoints, std::max(kSmallest, std::floor(fits)));
}

/// Names at points and lines are set apart by shares of the height, which is less on small slides.
void fitLabels(NativeChart &chart, QSize room)
{
    constexpr double kOwnHeight = 500;
    constexpr double kSmallest = 7;
    const double share = std::min(1.0, room.height() / kOwnHeight);
    for (NativeSeries &series : chart.series)
        series.textPoints = std::max(kSmallest, std::floor(series.textPoints * share));
}

/// Names left of a plot take the same room on narrow slides, which is a larger share of it.
void fitNames(NativeChart &chart, const NativeSeries &names, QSize room)
{
    constexpr double kOwnWidth = 1184;
    constexpr double kOwnPoints = 12;
    constexpr double kMost = 0.46;
    if (!chart.plot || room.width() >= kOwnWidth)
        return;
    const double right = chart.plot->right();
    const double left = std::min(
        kMost, chart.plot->left() * kOwnWidth / room.width() * names.textPoints / kOwnPoints);
    chart.plot->setLeft(std::max(chart.plot->left(), left));
    chart.plot->setRight(std::min(right, 1 - 0.07 * kOwnWidth / room.width()));
}

/// Every point and series in its colour on this ground.
void paint(NativeChart &chart, const GroundColours &colours)
{
    chart.colours = colours;
    for (NativeSeries &series : chart.series) {
        series.colour = colours.of(series.colour);
        series.grey = colours.of(series.grey);
        for (NativePoint &point : series.points)
            point.colour = colours.of(point.colour);
    }
}

void setChart(NativeChart &chart, const FigureSetting &setting)
{
    if (const NativeSeries *const rows = rowsOf(chart); rows && !rows->points.isEmpty()) {
        fitRows(chart, *rows, setting.room);
        fitNames(chart, *rows, setting.room);
    } else {
        fitLabels(chart, setting.room);
    }
    constexpr double kBelow = 58; // numbers and title of the axis across
    if (chart.plot)
        chart.plot->setBottom(std::min(chart.plot->bottom(), 1 - kBelow / setting.room.height()));
    paint(chart, setting.colours);
}

} // namespace

QRect SlidePlan::figurePlace(qsizetype figure) const
{
    const int role = figure == 0 ? FirstFigure : SecondFigure;
    const auto found = std::ranges::find(places, role, &SlidePlace::role);
    return found == places.end() ? QRect() : found->place;
}

FigureSetting settingOf(const SlidePlan &plan, qsizetype figure)
{
    return plan.sized ? FigureSetting{plan.colours, plan.figurePlace(figure).size()}
                      : FigureSetting{};
}

QByteArray toJson(const FigureSetting &setting)
{
    if (setting.room.isEmpty())
        return {};
    QJsonObject json = toJson(setting.colours);
    json.insert(u"room"_s, QJsonArray{setting.room.width(), setting.room.height()});
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

FigureSetting figureSetting(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonArray room = object.value("room"_L1).toArray();
    return {groundColours(object), QSize(room.at(0).toInt(), room.at(1).toInt())};
}

std::optional<NativeChart> chartOf(const DeckFigure &figure, Language language)
{
    const auto *const series = std::get_if<ChartSeries>(&figure.content);
    return series && !series->map() ? barsOf(figure, language) : std::nullopt;
}

std::optional<NativeChart> barsOf(const DeckFigure &figure, Language language)
{
    const auto *const series = std::get_if<ChartSeries>(&figure.content);
    auto chart = series ? nativeChart(*series, language) : std::nullopt;
    if (chart && !figure.setting.isEmpty())
        setChart(*chart, figureSetting(figure.setting));
    return chart;
}

void fitChart(NativeChart &chart, QSize room)
{
    if (const NativeSeries *const rows = rowsOf(chart); rows && !rows->points.isEmpty())
        fitRows(chart, *rows, room);
    else
        fitLabels(chart, room);
}

void fitTables(DeckSlide &slide)
{
    const auto line
        = [](int rows) { return PlanText::tr("Not drawn: %n more rows.", nullptr, rows); };
    for (DeckFigure &figure : slide.figures) {
        auto *const table = std::get_if<DeckTable>(&figure.content);
        if (!table || figure.setting.isEmpty())
            continue;
        const int before = table->rowsNotShown;
        // A line less than there is room for, because programs break lines where they like.
        const QSize room = figureSetting(figure.setting).room;
        fitTable(*table, {room.width(), room.height() - 22});
        if (table->rowsNotShown == before)
            continue;
        slide.notes.removeAll(line(before));
        slide.notes.append(line(table->rowsNotShown));
    }
}

} // namespace podium
