// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/refusal.h"
#include "app/cli/options/arguments.h"
#include "app/cli/surroundings.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/story.h"
#include "app/export/deck/deck_base.h"

#include <QtCore/QDate>
#include <QtCore/QTextStream>

#include <memory>
#include <vector>

namespace podium {

/// Stories of the document that the arguments name, none without one; those that cannot be read are
/// named on `err`.
[[nodiscard]] OrRefusal<std::vector<Story>> storiesOfDocument(const Arguments &arguments,
                                                              QTextStream &err);
/// The story that the arguments name: one that ships, of a file or of the document.
[[nodiscard]] OrRefusal<Story> storyAsked(const Arguments &arguments, const Dataset &dataset,
                                          QTextStream &err);
/// What its slides are put on: the layouts of --template, else our own.
[[nodiscard]] OrRefusal<DeckBase> baseAsked(const Arguments &arguments, const Surroundings &around);

/// What a deck is told from, and the day it is looked at: that of --today, else today.
struct AskedDeck {
    QDate today;
    Story story;
    DeckBase base;
    std::shared_ptr<const Dataset> dataset;
};
[[nodiscard]] OrRefusal<AskedDeck> deckAsked(const Arguments &arguments,
                                             const Surroundings &around);

} // namespace podium
