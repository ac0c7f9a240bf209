// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/refusal.h"
#include "app/cli/options/arguments.h"
#include "app/cli/surroundings.h"
#include "app/engine/values/story.h"
#include "app/export/deck/deck_base.h"

namespace podium {

/// The story that the arguments name: one that ships, or of a file.
[[nodiscard]] OrRefusal<Story> storyAsked(const Arguments &arguments);
/// What its slides are put on: the layouts of --template, else our own.
[[nodiscard]] OrRefusal<DeckBase> baseAsked(const Arguments &arguments, const Surroundings &around);

} // namespace podium
