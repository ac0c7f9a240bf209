// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"

#include <optional>
#include <vector>

namespace podium {

/// Total of the Dirichlet distribution of weights behind an error of other rules; what
/// Robustness::concentration is without being asked.
inline constexpr double kRuleConcentration = 100;

struct ScoreInterval {
    double low = 0;
    double high = 0;
};

/// Wilson's interval of a share of `questions` answered right, 0 <= share <= 1, `z` standard
/// errors wide on each side. Stays within 0..1 and has width even at 0 and 1.
[[nodiscard]] ScoreInterval wilsonInterval(double share, int questions, double z);

/// Whether a score is all there is, or one of several that add up.
enum class ScoreStands { AmongOthers, Alone };

/// Standard error of a mean over `questions` asked `repeats` times each (Miller 2024, "Adding Error
/// Bars to Evals", arXiv 2411.00640): sqrt((between + within / repeats) / questions), where the
/// variance share·(1−share) of right-or-wrong answers is split into `withinShare` within a question
/// (shrunk by repeats) and the rest between questions. Nobody publishes the split: 0 is cautious.
/// Near 0 and 1, where that variance vanishes, the one under Jeffreys' prior is larger and counts:
/// (k + 1/2)(n − k + 1/2) / ((n + 1)²(n + 2)) of the mean (Brown, Cai, DasGupta 2001, Statistical
/// Science 16, 101–133). Of a score that stands alone, where fewer than 50 right or wrong answers are
/// expected, it grows towards the longer side of Wilson's interval with a correction for continuity
/// (Newcombe 1998, Statistics in Medicine 17, 857–872), so that score ± 1.96 standard errors covers the
/// truth in at least 94 % of cases, whatever the share.
[[nodiscard]] double shareStandardError(double share, double questions, int repeats,
                                        double withinShare,
                                        ScoreStands stands = ScoreStands::AmongOthers);

/// Share of the questions that an evaluation rests on: of one that looks at wrong answers, the share
/// answered wrong, given the `other` evaluation's share of right ones; else 1.
[[nodiscard]] double askedShare(const Evaluation &evaluation, std::optional<double> other);
/// The same of one part of an index.
[[nodiscard]] double askedShareOf(const Dataset &dataset, const std::vector<IndexPart> &parts,
                                  std::size_t part);

/// What the error of one score rests on beside its evaluation.
struct ScoreSupport {
    double asked = 1;                  ///< the askedShare()
    const ScoreBasis *basis = nullptr; ///< where its record says more than the evaluation
    ScoreStands stands = ScoreStands::AmongOthers;
};

/// A model's scores in a table; without one, no score has a basis of its own.
struct ScoresOf {
    const ScoreTable *table = nullptr;
    std::size_t model = 0;

    [[nodiscard]] const ScoreBasis *basis(std::size_t evaluation) const
    {
        return table ? table->basis(evaluation, model) : nullptr;
    }
};

/// Standard error of one normalised score of a method, or nothing when the number of questions is
/// not known. A record's own standard error counts as it is, and its own questions and repeats before
/// the source's. Of running again: that of the change between two runs, from Evaluation::rerunFactor;
/// of other questions: never less than one run's. Elo scores: Artificial Analysis states ±20 points at
/// 95 %, whatever the score.
[[nodiscard]] std::optional<double> partStandardError(const Evaluation &evaluation,
                                                      const MethodPart &part,
                                                      double normalisedScore,
                                                      const Certainty &certainty,
                                                      const ScoreSupport &support = {});

/// Standard error of an index in index points: 100 · sqrt(Σ (weight · steepness · SE)²), evaluations
/// independent (first-order where parts do not add up). What normalisation and weights take from
/// other models counts as exact. Imputed scores enter with the errors of their predictions, as if all
/// were off together. Of other rules: that of weights drawn around the method's (Dirichlet with a
/// total of kRuleConcentration). Nothing when a part's error is not known or has no size in the index.
[[nodiscard]] std::optional<double> indexStandardError(const Dataset &dataset, const Method &method,
                                                       const std::vector<IndexPart> &parts,
                                                       const Certainty &certainty,
                                                       const ScoresOf &scores = {});

/// Standard error of the difference of two scores or indices whose errors correlate.
[[nodiscard]] double differenceStandardError(double a, double b, double correlation);

} // namespace podium
