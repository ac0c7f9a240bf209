// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/funding.h"
#include "app/engine/values/view.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace podium {

/// Whether lines get rank intervals and tie groups, which cost more than all else together.
enum class RankSets { Computed, LeftOut };

/// One evaluation's share of an index: points = 100 × weight × normalised; the points of all
/// parts sum to the index. Under an aggregation that does not add up no part has points.
struct IndexPart {
    std::size_t evaluation = 0; ///< position in Dataset::evaluations
    double weight = 0; ///< for this model: 0 where the missing rule weights the evaluation away
    std::optional<double> score;      ///< as measured, in the evaluation's own scale
    std::optional<double> normalised; ///< 0..1 but for few rules; a win rate where these are added
    std::optional<double> points;
    bool imputed = false; ///< not measured: `normalised` is of a score the missing rule filled in
    /// What a small change of the score (as a share) changes in the index / (100 × weight); absent
    /// where an error of the score has no size in the index, as with ranks.
    std::optional<double> steepness = 1;
    std::optional<double> predictionError = {}; ///< standard error of an imputed score, as a share
};

/// One line of the ranking.
struct RankedModel {
    std::size_t model = 0; ///< position in Snapshot::models
    int rank = 0;          ///< among what is shown; competition ranking, 1 2 2 4
    int worldRank = 0;     ///< by the same rules among all models, filtered or not; 0: not known
    bool tied = false;
    double index = 0;       ///< 0..100
    bool estimated = false; ///< the index is the source's guess
    bool indexOnly = false; ///< the source measured the index, but there are no scores of it here
    std::optional<double> publishedDifference; ///< our index − published; absent across methods
    std::optional<double> ratio;               ///< index / reference index
    std::optional<double> difference;          ///< index − reference index
    std::vector<IndexPart> parts;
    int imputed = 0; ///< evaluations it was not measured in, filled in or weighted away
    /// Standard error of the index; absent where the error of a score is not known, as for every
    /// estimated index. What follows is then absent, or zero, too.
    std::optional<double> standardError;
    std::optional<double> indexLow; ///< interval at View::certainty's level
    std::optional<double> indexHigh;
    int rankLow = 0;  ///< best rank among what is shown that can be claimed; 0: not known
    int rankHigh = 0; ///< worst one
    int tieGroup = 0; ///< models of one group cannot be told apart by rank; from 1
    /// Folded: what choosing the best of noisy variants adds to the index, in points.
    std::optional<double> choiceBias = {};
    std::optional<double> chosenError = {}; ///< standard error of the index less that
};

/// Why a model of the snapshot has no rank although the filters let it through.
enum class UnrankedReason {
    MissingScores, ///< the method's missing rule gives it no index
    EstimatedOnly, ///< only the source's estimate, and estimates are switched off
    ScoredLater,   ///< its scores are from after the snapshot's day
};

struct UnrankedModel {
    std::size_t model = 0;
    UnrankedReason reason = UnrankedReason::MissingScores;
};

/// What a filter asks of a model and its source may leave open.
enum class ModelFact { Weights, Reasoning, Released, Parameters, Price };

/// Models with an index that nothing known of them keeps out, but a fact that is not known.
struct UnknownFacts {
    int models = 0;               ///< before folding, of the countries included
    std::vector<ModelFact> facts; ///< those that one of them lacks, in their order

    bool operator==(const UnknownFacts &) const = default;
};

struct LabResult {
    std::optional<std::size_t> lab; ///< absent: models without a lab
    std::size_t bestModel = 0;      ///< position in Snapshot::models
    double bestIndex = 0;
    int models = 0;         ///< ranked variants, before folding
    bool estimated = false; ///< the best index is the source's guess
    double share = 1;       ///< of the lab that counts here; below 1 where View::seats splits it
};

/// One country under the counting rule.
struct CountryResult {
    std::string country;         ///< ISO code; "ZZ" for models nobody assigned to a country
    int rank = 0;                ///< among countries; 0 for "ZZ", which is none
    double value = 0;            ///< in the unit of the rule; see traitsOf()
    bool estimated = false;      ///< the value rests on an index that the source estimated
    int labsCounted = 0;         ///< labs the value rests on
    bool fewerThanAsked = false; ///< TopMean with fewer labs than asked for
    std::size_t bestModel = 0;   ///< position in Snapshot::models
    double bestIndex = 0;
    int models = 0;              ///< ranked variants, before folding
    std::vector<LabResult> labs; ///< best first
    /// The value if its best lab had no models; absent unless View::withoutBestLab asks for it, and
    /// where no lab would remain.
    std::optional<double> withoutBestLab;
    // Filled where View::certainty shows intervals or View::correctChoice asks, the rule takes labs by
    // their best models, and the errors of those that it rests on are known.
    std::optional<double> standardError;
    std::optional<double> low; ///< interval of `value` at View::certainty's level
    std::optional<double> high;
    /// What choosing the best of noisy variants adds; taken from `value` under View::correctChoice.
    std::optional<double> choiceBias;
    /// Best rank among the countries shown that can be claimed, whatever their value is corrected for;
    /// 0: not known.
    int rankLow = 0;
    int rankHigh = 0;
    int tieGroup = 0; ///< countries of one group cannot be told apart by rank; from 1
};

/// How many of the top N come from one country.
struct CountryShare {
    std::string country;
    int models = 0;
};

/// The model everything is compared with.
struct Reference {
    std::size_t model = 0;
    double index = 0;
    bool estimated = false;
};

/// The answer to a View; immutable. Positions refer to the Dataset it was computed from.
struct Answer {
    View view; ///< with snapshot, method and money period filled in
    std::size_t snapshot = 0;
    std::size_t method = 0;
    MethodRules rules;           ///< as applied: the method's own, changed by the View
    std::vector<double> weights; ///< as applied, in the order of the method's parts; their sum is 1
    std::vector<MethodNote> notes;                    ///< what must be said about the rules
    std::vector<RankedModel> ranking;                 ///< best first
    RankBounds rankBounds = RankBounds::Simultaneous; ///< how rankLow and rankHigh were found
    std::vector<UnrankedModel> unranked;              ///< in snapshot order
    UnknownFacts unknownFacts;                        ///< left out by filters on such facts
    std::vector<CountryResult> countries;             ///< best first
    std::vector<CountryResult> otherCountries;        ///< under View::otherRule; empty without one
    /// Countries of the top N of what is shown; ties at the edge widen it to `topSize`.
    std::vector<CountryShare> composition;
    int topSize = 0;
    std::optional<Reference> reference;
    int candidates = 0;   ///< ranked in the world: after folding, whatever is filtered
    int snapshotSize = 0; ///< models in the snapshot
    FundingAnswer funding;
};

/// What a subject function found, beside the answer whose lines it names by position: that of the
/// View under the preconditions of the subject (all variants, all years, ...).
template <typename Found>
struct Answered {
    Answer answer;
    Found subject;
};

} // namespace podium
