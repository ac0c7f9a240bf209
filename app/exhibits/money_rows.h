// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exhibits/exhibit_kind.h"

namespace podium {

/// What a command prints of rounds, and what has to be said beside them.

/// What they sum up to, where the View sums them up; else null.
[[nodiscard]] std::unique_ptr<AnswerModel> madeSumsOfRounds(const Answer &answer);
/// Of sums: what they are of, how much, and how far the others are behind.
[[nodiscard]] PrintedColumns printedRounds(const Answer &answer);
[[nodiscard]] QStringList roundRules(const AnswerModel &model);
[[nodiscard]] QList<Remark> roundRemarks(const AnswerModel &model);

} // namespace podium
