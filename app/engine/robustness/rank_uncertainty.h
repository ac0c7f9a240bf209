// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/robustness/rank_field.h"

#include <optional>
#include <vector>

namespace podium {

/// One line of what is ranked, and where a simulation found it.
struct UncertainItem {
    FieldItem item;
    RankDistribution distribution;
    /// P(it is first) under its own central weights when only the scores vary: SMAA's confidence
    /// factor. Absent when it never came first, or was not asked for.
    std::optional<double> confidence;
};

struct RankUncertainty {
    View view;
    std::size_t snapshot = 0;
    std::size_t method = 0;
    std::vector<UncertainItem> items;     ///< best first, by the plain index
    std::vector<std::size_t> evaluations; ///< of RankDistribution::centralWeights
    double meanShift = 0;                 ///< mean |simulated rank − rank| over all items
    int leftOut = 0;                      ///< ranked models without all scores
};

/// What to compute beside the quantiles, because it costs time or memory.
struct UncertaintyExtras {
    bool acceptability = false; ///< RankDistribution::acceptability
    bool confidence = false;    ///< UncertainItem::confidence
};

/// Other readings of the scores for View::robustness to choose from: one list for Variation::Method
/// and one for Variation::Missing. Their rows are RankField::models and their columns
/// RankField::evaluations.
struct OtherReadings {
    std::vector<Reading> methods;
    std::vector<Reading> missing;
};

/// What a View's robustness varies, as a simulation takes it.
[[nodiscard]] bool varies(const View &view, Variation what);
[[nodiscard]] SimulationPlan simulationPlan(const View &view);

/// The field that is simulated: where Variation::Missing is varied, with the models that lack
/// scores, see Gaps::Filled. Fails as answer() does; when scores shall vary whose error is not
/// known; and when the only evaluation shall be left out.
[[nodiscard]] Result<RankField> simulatedField(const Dataset &dataset, const View &view);

/// How far the ranks move when what View::robustness names is drawn anew, draw after draw; methods
/// vary over those of methodReadings(), rules for missing scores over those of missingReadings().
/// Each draw takes one of all readings. Fails as simulatedField() does, and when the watch stops it.
[[nodiscard]] Result<RankUncertainty> rankUncertainty(const Dataset &dataset, const View &view,
                                                      UncertaintyExtras extras = {},
                                                      const Watch &watch = {});

/// The same of a field that is at hand, with what else may be read into its scores.
[[nodiscard]] Result<RankUncertainty> rankUncertainty(const Dataset &dataset, RankField field,
                                                      const OtherReadings &others,
                                                      UncertaintyExtras extras = {},
                                                      const Watch &watch = {});

} // namespace podium
