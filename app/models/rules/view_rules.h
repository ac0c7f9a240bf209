// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/models/charts/rules_of.h"
#include "app/models/language/language.h"
#include "app/models/tables/answer_model.h"

namespace podium {

/// Everything in the View that acts on what is shown, in one line; the only place that writes it,
/// for pictures, tables, JSON and files. What it leaves unsaid does not act there.
[[nodiscard]] QString rulesLine(const Dataset &dataset, const Answer &answer, Language language,
                                RulesOf what);
/// `intervals`: of a picture that draws none, for all its intervals are open, it does not speak.
[[nodiscard]] QString rulesLine(const AnswerData &data, RulesOf what,
                                Intervals intervals = Intervals::Drawn);

} // namespace podium
