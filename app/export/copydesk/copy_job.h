// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/story.h"
#include "app/export/deck/deck_base.h"
#include "app/export/story/story_telling.h"

#include <QtCore/QDate>

#include <functional>

namespace podium {

/// What a copy desk looks at: a story, as it was told, as it will stand on its layouts.
struct CopyJob {
    const Story &story;
    const ToldStory &told;
    const DeckBase &base;
    QDate today; ///< by which figures are old
    /// Whether the fonts of the deck lack a letter; without it those of rare scripts are rare.
    std::function<bool(char32_t letter)> isMissing = {};
};

} // namespace podium
