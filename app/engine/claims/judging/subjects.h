// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/judging/judgement.h"

#include <map>
#include <utility>

namespace podium {

/// The models a name stands for in one snapshot: a model by id, slug or name (also when only
/// another snapshot has it under that name), else a family, a lab, a line of families
/// such as "EXAONE 4.0", a country or group, or a class of models. Positions in
/// Snapshot::models; none where the snapshot has none of them.
[[nodiscard]] std::vector<std::size_t> modelsNamed(const Dataset &dataset, std::size_t snapshot,
                                                   const std::string &name);

/// Whether the name stands for anything in any snapshot.
[[nodiscard]] bool isKnown(const Dataset &dataset, const std::string &name);

/// The country with this code or name, in English or Korean and in any case; absent: none.
[[nodiscard]] const Country *countryNamed(const Dataset &dataset, const std::string &name);

/// Names looked up before, by snapshot.
using SubjectMemory = std::map<std::pair<std::size_t, std::string>, std::vector<std::size_t>>;

/// A subject's best line in an answer, or why there is none.
struct FoundSubject {
    const RankedModel *line = nullptr;
    NotApplicable why = NotApplicable::No;
};
[[nodiscard]] FoundSubject findSubject(const Case &judged, const std::string &name,
                                       SubjectMemory &memory);

/// Whether what the filters ask is known of all models that the name stands for.
[[nodiscard]] bool isSurelyLeftOut(const Case &judged, const std::string &name,
                                   SubjectMemory &memory);

/// The best line that the name does not stand for; no name: there is none.
[[nodiscard]] FoundSubject bestBeside(const Case &judged, const std::string &name,
                                      SubjectMemory &memory);

[[nodiscard]] Witness witnessOf(const Case &judged, const RankedModel &line);

} // namespace podium
