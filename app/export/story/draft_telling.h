// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/story/story_telling.h"

#include <QtCore/QByteArray>
#include <QtCore/QMap>

#include <optional>

namespace podium {

/// A slide of a story that is being written.
struct DraftSlide {
    DeckSlide slide;
    LiveValues values;
    QList<BrokenSentence> broken;
    std::optional<Error>
        error; ///< why its figures cannot be shown; its words are there all the same
};

/// What was asked for before, by View; valid for one dataset and language.
using FigureMemory = QMap<QByteArray, ToldFigure>;

struct StoryDraft {
    QString title;
    QList<DraftSlide> slides; ///< as many as the story has
    FigureMemory figures;     ///< of these slides, for the next telling
};

/// Tells a story however much of it is wrong, asking only for figures that `known` lacks. Claims that
/// nobody knows are passed over.
[[nodiscard]] StoryDraft toldDraft(const std::shared_ptr<const Dataset> &dataset,
                                   const Story &story, const std::vector<Claim> &claims,
                                   Language language, const FigureMemory &known = {});

} // namespace podium
