// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/story.h"
#include "app/export/story/story_telling.h"
#include "app/models/receipts/receipt.h"
#include "app/session/own_claims.h"
#include "app/session/presenter/running_order.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>

namespace podium {

/// A slide of a story that was told, as a presentation shows it: pictures that Office cannot draw
/// are charts, too.
struct PresentedSlide {
    StorySlide source;
    DeckSlide slide;
    QList<ToldFigure> figures;
    QStringList broken; ///< sentences that the figures do not carry, and what can be said instead
};

struct PresentedStory {
    QString title;
    QList<PresentedSlide> slides;
};

/// What a presentation is made of; a value for the thread that tells it.
struct StoryBasis {
    std::shared_ptr<const Dataset> dataset;
    OwnClaims ownClaims; ///< beside those that ship
    Language language = Language::English;
};

/// Tells a story; may take seconds, never on the thread of a window.
[[nodiscard]] Result<PresentedStory> presentedStory(const StoryBasis &basis, const Story &story,
                                                    const Telling &telling = {});

[[nodiscard]] OrderedSlide orderedSlide(const PresentedSlide &slide);
/// The slide as it stands at one of its steps; -1: as a whole.
[[nodiscard]] PresentedSlide presentedAt(PresentedSlide slide, int step);

/// Where the number of a mark comes from; where no cell of a table says it, what the mark says.
/// These fill the model of the figure, which may take its time.
[[nodiscard]] Receipt receiptOf(const ToldFigure &figure, const ChartMark &mark, Language language);
/// Of a cell of its table.
[[nodiscard]] Receipt receiptOf(const ToldFigure &figure, const DeckTable &table, int row,
                                int column, Language language);

} // namespace podium
