// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/deck/deck.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct StepText {
    Q_DECLARE_TR_FUNCTIONS(podium::Deck)
};

/// The first step has the ids of the slide.
QString idAtStep(const QString &id, const QString &slide, qsizetype step)
{
    return step == 0 ? id : slide + u'/' + QString::number(step + 1) + id.sliced(slide.size());
}

} // namespace

DeckSlide atStep(const DeckSlide &slide, qsizetype step)
{
    const DeckStep &at = slide.steps[step];
    DeckSlide out = slide;
    out.steps.clear();
    out.title = at.title;
    out.text = at.text;
    out.figures.resize(std::min(out.figures.size(), at.figures));
    for (qsizetype i = 0; i < out.figures.size(); ++i) {
        out.figures[i].view = at.views[i];
        if (auto *const series = std::get_if<ChartSeries>(&out.figures[i].content)) {
            series->highlighted = at.highlighted[i];
            series->greyRest = at.grey;
        }
    }
    return out;
}

Deck inSteps(Deck deck)
{
    if (std::ranges::all_of(deck.slides,
                            [](const DeckSlide &slide) { return slide.steps.isEmpty(); }))
        return deck;
    QList<DeckSlide> slides;
    for (qsizetype i = 0; i < deck.slides.size(); ++i) {
        DeckSlide &slide = deck.slides[i];
        slide.number = QString::number(i + 1);
        const qsizetype steps = slide.steps.size();
        for (qsizetype step = 0; step < steps; ++step) {
            DeckSlide one = atStep(slide, step);
            one.number += u'.' + QString::number(step + 1);
            one.id = idAtStep(slide.id, slide.id, step);
            for (DeckFigure &figure : one.figures)
                figure.id = idAtStep(figure.id, slide.id, step);
            one.notes.prepend(StepText::tr("Step %1 of %2").arg(step + 1).arg(steps));
            slides.append(std::move(one));
        }
        if (steps == 0)
            slides.append(std::move(slide));
    }
    deck.slides = std::move(slides);
    return deck;
}

} // namespace podium
