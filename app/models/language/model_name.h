// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/models/language/language.h"

namespace podium {

/// The short name, or the whole one where another model of the snapshot has the same short name, or
/// where what is short for it is the month it is of.
[[nodiscard]] QString distinctModelName(const Snapshot &snapshot, const Model &model);

/// The short name, or the whole one where another ranked model has the same short name: for
/// sentences about a ranking.
[[nodiscard]] QString rankedModelName(const Snapshot &snapshot, const Answer &answer,
                                      std::size_t model);

/// A number with what it is: "42.6*" where the source estimated it, "≈42.6" where rules stand in for
/// scores.
[[nodiscard]] QString markedText(const QString &text, bool estimated, bool filledIn);
/// The index of a ranked model, marked.
[[nodiscard]] QString rankedIndexText(const RankedModel &line, Language language);

/// Measured or assumed by whoever uses the figures: its marks are hollow.
[[nodiscard]] bool isOwn(const Model &model);
/// As tables name it: "Hanbit 70B (own run)". What a scenario assumes has a dagger in its name.
[[nodiscard]] QString nameWithOrigin(const Model &model);

} // namespace podium
