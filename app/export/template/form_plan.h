// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/deck/placeholder.h"
#include "app/export/deck/slide_plan.h"

#include <QtCore/QList>

#include <array>

namespace podium {

/// A form of our slides on a layout of a template.
struct FormPlan {
    int layout = 0;   ///< place in DeckTemplate::layouts
    double score = 0; ///< how well it suits, for choosing
    SlidePlan plan;
    QList<int> lacking; ///< roles that the layout has no place for: shapes of the slide's own
};
using FormPlans = std::array<FormPlan, kLayouts>;

} // namespace podium
