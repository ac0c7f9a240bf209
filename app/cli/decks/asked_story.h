// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/refusal.h"
#include "app/cli/options/arguments.h"
#include "app/cli/surroundings.h"
#include "app/engine/values/story.h"
#include "app/export/deck/deck_base.h"

#include <QtCore/QTextStream>

#include <vector>

namespace podium {

/// Stories of the document that the arguments name, none without one; those that cannot be read are
/// named on `err`.
[[nodiscard]] OrRefusal<std::vector<Story>> storiesOfDocument(const Arguments &arguments,
                                                              QTextStream &err);
/// The story that the arguments name: one that ships, of a file or of the document.
[[nodiscard]] OrRefusal<Story> storyAsked(const Arguments &arguments, QTextStream &err);
/// What its slides are put on: the layouts of --template, else our own.
[[nodiscard]] OrRefusal<DeckBase> baseAsked(const Arguments &arguments, const Surroundings &around);

} // namespace podium
