// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/refresh/fresh_deck.h"

#include "app/data/stories/story_json.h"
#include "app/data/view/view_json.h"
#include "app/export/charts/chart_memory.h"
#include "app/export/deck/deck_writing.h"
#include "app/export/deck/slide_part.h"
#include "app/export/deck/slide_table.h"
#include "app/export/story/figure_telling.h"
#include "app/models/language/local_text.h"

#include <QtCore/QJsonDocument>

#include <algorithm>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Names and notes in one line where the chart that stands there has no room for two.
void joinLines(NativeChart &chart, int high)
{
    constexpr double kAxis = 64;
    constexpr double kTwoLines = 2 * 1.4 * 4 / 3; // of a letter, in pixels
    for (NativeSeries &series : chart.series) {
        const double row
            = (high - kAxis) / std::max(1.0, static_cast<double>(series.points.size()));
        if (row >= kTwoLines * series.textPoints)
            continue;
        for (NativePoint &point : series.points)
            point.label.replace(u'\n', u" · "_s);
    }
}

FreshFigure freshFigure(DeckFigure figure, Language language, const DeckInFile &found)
{
    FreshFigure out;
    const auto there = std::ranges::find(found.figures, figure.id, &FigureInFile::id);
    const auto *const series = std::get_if<ChartSeries>(&figure.content);
    const bool asBars
        = series && series->map() && there != found.figures.end() && !there->chart.isEmpty();
    out.chart = asBars ? barsOf(figure, language) : chartOf(figure, language);
    const QRect place = there == found.figures.end() ? QRect() : placeOf(*there);
    if (out.chart && out.chart->kind == NativeChart::Kind::Bars && !place.isEmpty())
        joinLines(*out.chart, place.height());
    if (out.chart)
        out.placed = placedChart(*out.chart);
    if (there != found.figures.end() && !there->mapRoom.isEmpty())
        rememberMap(figure, there->mapRoom);
    else if (asBars && out.chart)
        figure.drawn = QJsonDocument(chartMemory(*out.chart)).toJson(QJsonDocument::Compact);
    figure.drawn = drawnWith(figure, language);
    out.figure = std::move(figure);
    return out;
}

/// Where the figure of this id stands.
QByteArray settingIn(const DeckInFile &found, const QString &id)
{
    const auto figure = std::ranges::find(found.figures, id, &FigureInFile::id);
    return figure == found.figures.end() ? found.written.value(id).setting : figure->setting;
}

/// As many rows as where the table stands has room for.
void fitWhereItStands(DeckFigure &figure, const DeckInFile &found)
{
    auto *const table = std::get_if<DeckTable>(&figure.content);
    const auto there = std::ranges::find(found.figures, figure.id, &FigureInFile::id);
    if (!table || there == found.figures.end() || !figure.setting.isEmpty())
        return;
    if (!placeOf(*there).isEmpty())
        fitTable(*table, roomOf(*there));
}

/// What a slide would have beside what it has: it was made before, and its places are taken.
void dropNew(DeckSlide &slide, const DeckInFile &found)
{
    slide.figures.removeIf([&found](const DeckFigure &figure) {
        return !found.written.contains(figure.id)
            && std::ranges::find(found.figures, figure.id, &FigureInFile::id)
            == found.figures.end();
    });
}

/// Whether its author chose the day that it shows.
bool isPinned(const View &view)
{
    return !view.snapshot.empty() || view.asOf;
}

/// The View of a figure as later refreshes ask for it: of one that follows the newest figures
/// without the day of this one.
QByteArray remembered(const DeckFigure &figure, const DeckInFile &found)
{
    const auto there = std::ranges::find(found.figures, figure.id, &FigureInFile::id);
    const auto before = viewFromJson(
        there == found.figures.end() ? found.written.value(figure.id).view : there->view, {});
    auto now = viewFromJson(figure.view, {});
    if (!before || !now || isPinned(*before))
        return figure.view;
    now->snapshot.clear();
    now->asOf.reset();
    return QJsonDocument(toJson(*now)).toJson(QJsonDocument::Compact);
}

/// Where authors wrote what stays the same whatever the figures are.
QMap<QString, QStringList> fixedWords(const Story &story, Language language)
{
    QMap<QString, QStringList> out;
    for (const StorySlide &slide : story.slides) {
        for (const auto &[place, words] :
             {std::pair{u"title"_s, &slide.headline}, std::pair{u"text"_s, &slide.text}}) {
            const QString text = inLanguage(*words, language);
            if (!text.isEmpty() && !text.contains(u'{') && !slide.views.empty())
                out[toQString(slide.id)].append(place);
        }
    }
    return out;
}

} // namespace

Result<FreshDeck> freshDeck(const DeckInFile &found, const std::shared_ptr<const Dataset> &dataset,
                            const std::vector<Claim> &claims,
                            const std::function<void(View &)> &change)
{
    FreshDeck out;
    out.dataset = dataset;
    if (!found.story.isEmpty()) {
        auto story = storyFromJson(found.story, found.item);
        if (!story)
            return tl::unexpected(story.error());
        Story kept = *story;
        for (StorySlide &slide : story->slides) {
            for (View &view : slide.views)
                change(view);
        }
        for (StorySlide &slide : kept.slides) {
            for (View &view : slide.views) {
                if (isPinned(view))
                    change(view);
            }
        }
        out.fixedWords = fixedWords(*story, found.language);
        auto told = toldStory(dataset, *story, claims, found.language);
        if (!told)
            return tl::unexpected(told.error());
        out.told = std::move(*told);
        out.told.deck = inSteps(std::move(out.told.deck));
        out.told.deck.story = QJsonDocument(toJson(kept)).toJson(QJsonDocument::Compact);
    }
    for (DeckSlide &slide : out.told.deck.slides) {
        dropNew(slide, found);
        for (DeckFigure &figure : slide.figures) {
            figure.setting = settingIn(found, figure.id);
            figure.view = remembered(figure, found);
        }
        fitTables(slide);
        for (DeckFigure &figure : slide.figures) {
            fitWhereItStands(figure, found);
            out.figures.insert(figure.id, freshFigure(figure, found.language, found));
        }
    }
    for (const FigureInFile &figure : found.figures) {
        if (out.figures.contains(figure.id) || figure.view.isEmpty())
            continue;
        auto view = viewFromJson(figure.view, found.slides[figure.slide].part);
        if (!view)
            return tl::unexpected(view.error());
        change(*view);
        auto told = toldFigure(dataset, *view, figure.id, found.language, figure.chart.isEmpty());
        if (!told)
            return tl::unexpected(told.error());
        out.told.deck.made = std::max(out.told.deck.made, told->day);
        DeckSlide pasted;
        pasted.figures = {told->figure};
        pasted.figures[0].setting = figure.setting;
        pasted.figures[0].view = remembered(told->figure, found);
        fitTables(pasted);
        fitWhereItStands(pasted.figures[0], found);
        out.figures.insert(figure.id, freshFigure(pasted.figures[0], found.language, found));
    }
    return out;
}

} // namespace podium
