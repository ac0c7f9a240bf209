// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/ground_colours.h"
#include "app/export/template/deck_template.h"

namespace podium {

/// What stands for the roles of our own theme in this one, on what is behind `place`: its own roles
/// where they can be seen and mean the same, else a mixture of its text and its ground. Behind a
/// picture the theme's ground is taken for it.
[[nodiscard]] GroundColours coloursAt(const TemplateLayout &layout, const QRect &place);

/// A colour of `colours` in numbers.
[[nodiscard]] QString inNumbers(const TemplateLayout &layout, const OfficeColour &colour);

} // namespace podium
