// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exhibits/exhibit_kind.h"

namespace podium {

/// What commands print of a ranking and of countries, and what has to be said beside the rows.

[[nodiscard]] PrintedColumns printedModels(const Answer &answer);
[[nodiscard]] PrintedColumns printedCountries(const Answer &answer);
/// The parts of a model's index.
[[nodiscard]] QJsonObject partsInRow(const AnswerModel &ranking, int row);
[[nodiscard]] QList<Remark> modelRemarks(const AnswerModel &ranking);
[[nodiscard]] QList<Remark> countryRemarks(const AnswerModel &countries);
[[nodiscard]] QList<Remark> compositionRemarks(const AnswerModel &countries);

} // namespace podium
