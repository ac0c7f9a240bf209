// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/story.h"
#include "app/export/deck/deck.h"
#include "app/export/story/figure_telling.h"
#include "app/export/story/live_values.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace podium {

/// Parts of a slide that follow from its figures.

/// As its author says, or as what there is to show wants it.
[[nodiscard]] SlideLayout layoutOf(const StorySlide &slide, const QList<ToldFigure> &figures,
                                   Language language);
/// Few rows, which would leave the slide empty, get their chart above their table.
void fillSlide(DeckSlide &slide, const QList<ToldFigure> &figures);

/// What notes say of a figure; its own title only where the slide says something else.
[[nodiscard]] QStringList figureNotes(const ToldFigure &told, const QString &title);
/// A step without its words.
[[nodiscard]] DeckStep stepOf(const StorySlide &slide, const SlideStep &step,
                              const QList<ToldFigure> &figures);
/// What words of a step may say of the first figure, where those of the slide may say `values`.
[[nodiscard]] LiveValues valuesAtStep(LiveValues values, ToldFigure told, const SlideStep &step,
                                      Language language);

/// Names and values in its titles stay on one line, whoever draws them.
void bindNames(DeckSlide &slide, const QList<ToldFigure> &figures);
/// First figures of slides on one scale reach what the others do, where they are of one kind and unit.
void shareScales(const Story &story, QList<QList<ToldFigure>> &figures);

/// As much of a text as has room for so many letters, Korean ones being two; it ends at a pause.
[[nodiscard]] QString shortened(const QString &text, const QString &pause, qsizetype most);

} // namespace podium
