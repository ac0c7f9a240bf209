// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"

#include <optional>
#include <vector>

namespace podium {

struct ScoreInterval {
    double low = 0;
    double high = 0;
};

/// Wilson's interval of a share of `questions` answered right, 0 <= share <= 1, `z` standard
/// errors wide on each side. Stays within 0..1 and has width even at 0 and 1.
[[nodiscard]] ScoreInterval wilsonInterval(double share, int questions, double z);

/// Standard error of a mean over `questions` asked `repeats` times each (Miller 2024, "Adding Error
/// Bars to Evals", arXiv 2411.00640): sqrt((between + within / repeats) / questions), where the
/// variance share·(1−share) of right-or-wrong answers is split into `withinShare` within a question
/// (shrunk by repeats) and the rest between questions. Nobody publishes the split: 0 is cautious.
/// Near 0 and 1, where that variance vanishes, the one under Jeffreys' prior is larger and counts:
/// (k + 1/2)(n − k + 1/2) / ((n + 1)²(n + 2)) of the mean (Brown, Cai, DasGupta 2001, Statistical
/// Science 16, 101–133).
[[nodiscard]] double shareStandardError(double share, int questions, int repeats,
                                        double withinShare);

/// Standard error of one normalised score of a method, or nothing when the number of questions is
/// not known. Elo scores: Artificial Analysis states ±20 points at 95 %, whatever the score.
[[nodiscard]] std::optional<double> partStandardError(const Evaluation &evaluation,
                                                      const MethodPart &part,
                                                      double normalisedScore,
                                                      const Certainty &certainty);

/// Standard error of an index in index points: 100 · sqrt(Σ (weight · steepness · SE)²), evaluations
/// independent (first-order where parts do not add up). What normalisation and weights take from
/// other models counts as exact. Imputed scores enter with the errors of their predictions, as if all
/// were off together. Nothing
/// when a part's error is not known or has no size in the index.
[[nodiscard]] std::optional<double> indexStandardError(const Dataset &dataset, const Method &method,
                                                       const std::vector<IndexPart> &parts,
                                                       const Certainty &certainty);

/// Standard error of the difference of two scores or indices whose errors correlate.
[[nodiscard]] double differenceStandardError(double a, double b, double correlation);

} // namespace podium
