// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace podium {

/// How scores become comparable. All but None and Goalposts depend on which models are compared:
/// they are computed over the models that pass the View's filters and have an index, before
/// countries are included or excluded.
enum class Normalisation {
    None,       ///< fractions as they are, Elo points by the source's goalposts
    MinMax,     ///< (x − min) / (max − min)
    ZScore,     ///< mean 0.5, standard deviation 0.1: 0.5 + 0.1 (x − mean) / sd
    Rank,       ///< rank from below / n, ties share the lower rank
    Borda,      ///< (rank from below − 1) / (n − 1), ties share their mean rank
    Percentile, ///< (rank from below − 1) / (n − 1), ties share the lower rank
    Reference,  ///< 1 − (reference − x) / (reference − min); the reference may be surpassed
    Goalposts,  ///< (x − low) / (high − low), clamped to 0..1
};

/// How normalised scores x with weights w, Σ w = 1, become an index of 0..100.
enum class Aggregation {
    Arithmetic, ///< 100 Σ w x
    Geometric,  ///< 100 Π x^w; 0 where one x is not above 0
    Harmonic,   ///< 100 / Σ (w / x); 0 where one x is not above 0
    Copeland,   ///< share of the other models beaten in the weighted majority, a draw is half
    WinRate,    ///< HELM: mean over evaluations of (models beaten + ties / 2) / (others), weighted
    Borda,      ///< the same points over all models compared; a missing score earns none
};

struct NamedWeight {
    std::string evaluation; ///< Evaluation::id
    double weight = 0;      ///< >= 0; only proportions matter

    bool operator==(const NamedWeight &) const = default;
};

struct WeightRule {
    enum class Kind {
        Source,             ///< the method's own
        Equal,              ///< each evaluation the same
        Category,           ///< each category the same, then each evaluation in it
        PrincipalComponent, ///< proportional to the first eigenvector of the correlations
        Custom,             ///< `custom`; evaluations that it does not name weigh nothing
    };
    Kind kind = Kind::Source;
    std::vector<NamedWeight> custom;

    bool operator==(const WeightRule &) const = default;
};

/// What happens to a model that lacks scores. Coverage is the share of weight it was measured in.
struct MissingRule {
    enum class Kind {
        CompleteCases, ///< it has no index
        /// The weights of what it has are scaled up. A Borda count scales nothing, there a missing
        /// score earns no points; Copeland compares two models by what both have.
        Renormalise,
        Mean,           ///< the mean of the evaluation is filled in
        Median,         ///< the median of the evaluation is filled in
        Regression,     ///< predicted by least squares from the scores it has
        SourceEstimate, ///< the source's own estimate of the index is taken
    };
    static constexpr double kUsualCoverage = 0.5;

    Kind kind = Kind::CompleteCases;
    double leastCoverage = kUsualCoverage; ///< 0..1; of no meaning to the first and the last kind

    bool operator==(const MissingRule &) const = default;
};

struct MethodRules {
    Normalisation normalisation = Normalisation::None;
    Aggregation aggregation = Aggregation::Arithmetic;
    WeightRule weights = {};
    MissingRule missing = {};
    /// Share of the scores of an evaluation, at each end, that is brought to the nearest score within,
    /// 0..0.25 (OECD/JRC Handbook 2008, step 5).
    double winsorised = 0;

    bool operator==(const MethodRules &) const = default;
};

/// What a View changes about its method; absent: the method's own.
struct MethodChoice {
    std::optional<Normalisation> normalisation = {};
    std::optional<Aggregation> aggregation = {};
    std::optional<WeightRule> weights = {};
    std::optional<MissingRule> missing = {};
    std::optional<double> winsorised = {};

    bool operator==(const MethodChoice &) const = default;
};

/// What must be said about an answer's method.
enum class MethodNote {
    DependsOnModels,  ///< adding or removing one model changes the index of all
    NegativeLoadings, ///< a principal component weight is below zero: a better score costs points
    ImputedScores,    ///< scores were filled in
    RenormalisedWeights, ///< models are weighted by the evaluations they have
    MissingEarnsNothing, ///< a Borda count: a missing score counts no points
    SharedScores,        ///< duels: two models are compared by the scores that both have
    ZeroDecides,         ///< a score of zero makes the whole index zero
    NoStandardError,     ///< ranks or duels: the error of scores does not carry over to the index
};

} // namespace podium
