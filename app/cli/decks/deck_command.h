// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/refusal.h"
#include "app/cli/options/arguments.h"
#include "app/cli/surroundings.h"

namespace podium {

/// Lists the stories of the document and those that ship with the program.
[[nodiscard]] OrRefusal<ExitCode> printStories(const Arguments &arguments,
                                               const Surroundings &around);

/// Whether the deck is one of pictures, .html or .pdf, which need an application that draws.
[[nodiscard]] bool isDrawnDeck(const Arguments &arguments);

/// Writes the deck of a story; what its sentences lack, and what a copy desk would object to, is said
/// on `around.err`; the exit code says so of sentences.
[[nodiscard]] OrRefusal<ExitCode> writeDeck(const Arguments &arguments, const Surroundings &around);

} // namespace podium
