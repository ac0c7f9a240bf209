// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/methods/hidden_scores.h"
#include "app/engine/ranking/folding.h"
#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"

#include <optional>
#include <vector>

namespace podium {

/// What one answer is computed from, so that the steps need not pass it on one by one.
struct Question {
    const Dataset &dataset;
    const View &view;
    const Snapshot &snapshot;
    const MethodScores &scores;
    bool ownMethod = true; ///< the snapshot's, unchanged: published indices are comparable
};

/// hiddenEffects() of what the View ranks; empty where all of it is complete.
[[nodiscard]] std::vector<std::optional<HiddenEffect>> hiddenEffectsIn(const Question &question);

/// The same for one model of an answer at hand.
[[nodiscard]] std::optional<HiddenEffect> hiddenEffectOf(const Dataset &dataset,
                                                         const Answer &answer, std::size_t model);

/// The index a model would be ranked by: computed, or else the source's own measurement or estimate.
[[nodiscard]] std::optional<Candidate> candidateOf(const Question &question, std::size_t model);

/// Everybody with an index to be ranked by, whatever is filtered; best first.
[[nodiscard]] std::vector<Candidate> everyone(const Question &question);

/// Those of them that the filters on single models let through.
[[nodiscard]] std::vector<Candidate> filtered(const Question &question,
                                              const std::vector<Candidate> &sorted);

/// Those whom filters leave out for what is not known of them.
[[nodiscard]] UnknownFacts leftOutUnknown(const Question &question,
                                          const std::vector<Candidate> &sorted);

/// Who passes the filters but has no index to be ranked by.
[[nodiscard]] std::vector<UnrankedModel> unranked(const Question &question);

} // namespace podium
