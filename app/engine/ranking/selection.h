// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"
#include "app/engine/values/view.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace podium {

/// The country code a model counts under; "ZZ" when nobody assigned one.
inline constexpr std::string_view kUnassigned = "ZZ";

/// Whether a snapshot holds the scores of the models it measured; a source may print indices alone.
[[nodiscard]] bool holdsScores(const Snapshot &snapshot);

/// The newest snapshot until `asOf` that holds the scores of the models it measured; where none does,
/// the newest. Indices without scores, as a source may print them alone, are no day to begin with.
[[nodiscard]] std::optional<std::size_t> newestComplete(const Dataset &dataset,
                                                        std::optional<Date> asOf = {});

/// Whether a View looks at a day after which newer complete figures are known. What was announced later is
/// then not shown: money of all years ends on that day, as do programmes and events.
[[nodiscard]] bool looksBack(const Dataset &dataset, const View &view, std::size_t snapshot);
/// That day, where it does.
[[nodiscard]] std::optional<Date> pastDay(const Dataset &dataset, const View &view,
                                          std::size_t snapshot);

/// Fills what a View leaves open (snapshot, method) and turns names of labs and places into ids; fails with a
/// sentence on what the Dataset does not know.
[[nodiscard]] Result<View> resolved(const Dataset &dataset, View view);

/// The View's filters on single models, without countries: labs, weights, reasoning, dates, size,
/// price, text. A filter on something the source does not say lets the model through only when unset.
[[nodiscard]] bool passesFilters(const Dataset &dataset, const View &view, const Model &model);

/// The same where a filter on something the source does not say lets the model through.
[[nodiscard]] bool passesFiltersAsFarAsKnown(const Dataset &dataset, const View &view,
                                             const Model &model);
/// What the View's filters ask and the source does not say of the model.
[[nodiscard]] std::vector<ModelFact> unknownFactsOf(const View &view, const Model &model);

/// The View without any of its filters, on models or on countries.
[[nodiscard]] View unfiltered(View view);

/// Models of the snapshot that pass the View's filters and whose scores are from its day (or later
/// ones are let in): those a method's rules are computed over. By model; countries and the text
/// that names are searched for play no part: who looks for one model must find it as it stands.
[[nodiscard]] std::vector<char> eligibleModels(const Dataset &dataset, const View &view,
                                               const Snapshot &snapshot);

/// The View's included and excluded countries; groups name their members, too.
[[nodiscard]] bool passesCountries(const Dataset &dataset, const View &view,
                                   std::string_view country);

[[nodiscard]] std::string_view countryOrUnassigned(const Dataset &dataset, const Model &model);

/// Whether the name is that of one model in some snapshot; see findModel().
[[nodiscard]] bool isModel(const Dataset &dataset, const std::string &name);

} // namespace podium
