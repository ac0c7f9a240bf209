// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/claim.h"
#include "app/engine/values/result.h"
#include "app/engine/values/story.h"
#include "app/export/deck/deck.h"
#include "app/export/story/figure_telling.h"
#include "app/export/story/live_values.h"

#include <QtCore/QString>

#include <functional>
#include <memory>
#include <vector>

namespace podium {

/// A sentence of a slide that the figures do not carry.
struct BrokenSentence {
    QString slide;    ///< its id
    QString sentence; ///< as its author wrote it
    QString why;
    QString safe;  ///< what can be said; may be empty
    QString claim; ///< id of the claim that says so; empty: the sentence itself lacks a value
};

struct ToldStory {
    Deck deck;
    QList<QList<ToldFigure>> figures; ///< of each slide, those that it only speaks of, too
    QList<BrokenSentence> broken;
    QList<LiveValues> values; ///< that each slide may name
};

/// Gives what a View shows under an id, as a table or as it is drawn.
using FigureAsking
    = std::function<Result<ToldFigure>(const View &view, const QString &id, bool asTable)>;

/// Called before each slide is told: its number from 1, and how many there are.
using Telling = std::function<void(int slide, int slides)>;

/// Asks for what the Views of a story show, fills its words with the values of now and holds them
/// against the claims they rest on. `claims`: those that slides may name. Fails where a View does.
/// `figures`: where figures come from; without it they are asked for.
[[nodiscard]] Result<ToldStory> toldStory(const std::shared_ptr<const Dataset> &dataset,
                                          const Story &story, const std::vector<Claim> &claims,
                                          Language language, const Telling &telling = {},
                                          const FigureAsking &figures = {});

} // namespace podium
