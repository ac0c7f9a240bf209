// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tables/answer_model.h"

#include <vector>

namespace podium {

/// A model, lab or country of the figures, as somebody looks for it.
struct NamedItem {
    RankedItem kind = RankedItem::Model;
    QString id; ///< of the model or lab; code of the country
    QString name;
    QString home;        ///< lab of a model, country of a lab; empty of a country
    QString names;       ///< what else finds it: names in all languages, apart by spaces
    bool ranked = false; ///< it, or a model of it
};

/// Models, labs and countries of the day; of each kind the ranked ones first, best first. What
/// nobody assigned to a country stands under kUnassigned.
[[nodiscard]] std::vector<NamedItem> namedItems(const AnswerData &data);

} // namespace podium
