// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/deck/deck_writing.h"
#include "app/export/refresh/deck_refresh.h"
#include "app/export/story/story_telling.h"
#include "app/start/freed_memory.h"
#include "tests/support/shipped_figures.h"

#include <benchmark/benchmark.h>

#include <memory>
#include <string>

namespace podium {
namespace {

using namespace Qt::StringLiterals;

/// Twelve bars with intervals, as on most slides.
ChartSeries twelveBars(int seed)
{
    ChartSeries series;
    series.title = u"Bars"_s;
    series.valueAxisTitle = u"Index"_s;
    series.categoryAxisTitle = u"Model"_s;
    for (int i = 0; i < 12; ++i) {
        ChartMark mark;
        mark.key = u"model-"_s + QString::number(i);
        mark.label = u"Model "_s + QString::number(i);
        mark.value = 70 - 3.1 * i + 0.1 * seed;
        mark.low = *mark.value - 1.5;
        mark.high = *mark.value + 1.5;
        mark.valueText = QString::number(*mark.value, 'f', 1);
        mark.country = i % 2 == 0 ? u"US"_s : u"KR"_s;
        series.marks.append(mark);
    }
    return series;
}

/// Eight slides, each with a native chart, its workbook and notes.
void writeEightSlides(benchmark::State &state)
{
    Deck deck;
    deck.title = u"Eight"_s;
    deck.made = QDate(2025, 10, 2);
    for (int i = 0; i < 8; ++i) {
        DeckSlide slide;
        slide.id = u"slide-"_s + QString::number(i);
        slide.title = u"A slide"_s;
        slide.notes = {u"Notes"_s};
        DeckFigure figure;
        figure.id = slide.id;
        figure.altText = u"Bars"_s;
        figure.view = "{}";
        figure.content = twelveBars(i);
        slide.figures = {figure};
        deck.slides.append(slide);
    }
    keepFreedMemory(); // as the program does
    for (auto _ : state)
        benchmark::DoNotOptimize(writtenDeck(deck));
}
BENCHMARK(writeEightSlides)->Unit(benchmark::kMillisecond);

/// A story of eight rankings of a day.
QByteArray deckOfRankings(const std::shared_ptr<const Dataset> &dataset)
{
    Story story;
    story.id = "eight";
    for (int i = 0; i < 8; ++i) {
        StorySlide slide;
        slide.id = "slide-" + std::to_string(i);
        View view;
        view.snapshot = "2025-09-18";
        view.folding = Folding::Lab;
        view.picture.kind = PictureKind::Models;
        view.picture.rows = 12;
        slide.views = {view};
        story.slides.push_back(slide);
    }
    const auto told = toldStory(dataset, story, {}, Language::English);
    return told ? writtenDeck(told->deck).value_or(QByteArray()) : QByteArray();
}

/// All eight charts, workbooks and texts get the figures of another day. What these are is asked
/// beside the clock: peers are handed theirs.
void refreshEightSlides(benchmark::State &state)
{
    const auto dataset = tests::shippedFigures();
    const QByteArray deck = deckOfRankings(dataset);
    keepFreedMemory();
    for (auto _ : state) {
        auto refresh = DeckRefresh::read(deck, u"deck.pptx"_s);
        state.PauseTiming();
        const auto told
            = refresh->tell(dataset, {}, [](View &view) { view.snapshot = "2025-10-02"; });
        state.ResumeTiming();
        const auto merged = refresh->merge();
        if (!told || !merged || merged->bytes == deck)
            state.SkipWithError("nothing was refreshed");
    }
}
BENCHMARK(refreshEightSlides)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace podium
