// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/deck/deck_writing.h"
#include "app/start/freed_memory.h"

#include <benchmark/benchmark.h>

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

} // namespace
} // namespace podium
