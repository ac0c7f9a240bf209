// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/deck/deck_base.h"
#include "app/export/template/layout_plan.h"

namespace podium {

/// The masters and layouts of a template, to put slides on: without its sample slides, with all its
/// layouts. What only its slides refer to goes with them.
[[nodiscard]] DeckBase templateBase(const DeckTemplate &deckTemplate, const FormPlans &plans,
                                    Language language);

} // namespace podium
