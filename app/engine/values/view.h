// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/date.h"
#include "app/engine/values/method_rules.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace podium {

/// Which variants stand in the ranking: all, the best of each family, the best of each lab.
enum class Folding { All, Family, Lab };

/// How a country's models become its one number.
struct CountingRule {
    enum class Kind {
        Best,     ///< index of its best model
        TopMean,  ///< mean over its `number` best labs, each by its best model; fewer are flagged
        Count,    ///< how many of its models stand in the world's top `number`
        LabsOver, ///< how many of its labs have a model with an index of at least `number`
        LabSum,   ///< sum over its labs of the index of each one's best model
        FrontierShare, ///< share of the days on which one of its models was the world's best, 0..1
        Herfindahl,    ///< sum over its labs of (the lab's share of its models)², 0..1; 1: one lab
    };
    Kind kind = Kind::Best;
    double number = 0;

    bool operator==(const CountingRule &) const = default;
};

/// Where a lab counts whose seat, owner or team point to several countries. Filters and the
/// composition of the top N always go by the source's country.
enum class Seats {
    Source, ///< in the country the source names
    Each,   ///< in each of its countries, as a whole
    Split,  ///< 1/k in each of k countries where labs or models add up; else in each as a whole
};

/// How the bounds of ranks are found.
enum class RankBounds {
    Simultaneous, ///< confidence sets that hold for all ranks at once
    Overlap,      ///< how many single intervals lie wholly above and below, as the Arena prints it
    Each,         ///< what so many draws of all indices leave of each rank by itself
};

/// What an interval is about. Three questions with three widths, never mixed; whatever shows an
/// interval says which.
enum class ErrorOf {
    OtherQuestions, ///< the models asked other questions of the same kinds
    RunAgain,       ///< the same questions asked and graded again, as far as re-runs tell
    OtherRules,     ///< the same scores under other weights, around the method's
};

/// What is assumed about the error of scores; each assumption is stated where an interval is shown.
struct Certainty {
    ErrorOf of = ErrorOf::OtherQuestions;
    double level = 0.95;    ///< of every interval, 0.5..0.999
    double withinShare = 0; ///< share of a score's variance that repeats shrink, 0..1
    /// Of the errors of two models, 0..0.95. Absent: what re-runs taught where the error is that of
    /// running again, and otherwise 0, the cautious one.
    std::optional<double> correlation = {};
    /// Scores in Elo points have the error of as many tasks as the evaluation has, not the one that
    /// the source states.
    bool eloAsTasks = false;
    std::optional<int> draws = {}; ///< behind what is drawn; absent: as many as that needs
    unsigned seed = 20251002;      ///< same seed, same intervals
    RankBounds rankBounds = RankBounds::Simultaneous;
    bool shown = false; ///< rankings list the intervals of indices and ranks, and tie groups

    [[nodiscard]] double sharedError() const { return correlation.value_or(0); }
    /// Behind intervals that hold each for itself; those for all ranks at once need more.
    [[nodiscard]] int singleDraws() const { return draws.value_or(1000); }
    bool operator==(const Certainty &) const = default;
};

/// Whose lines over time are drawn.
enum class TrendGroup { Country, Lab, Openness };

/// What is followed over time.
struct Trends {
    TrendGroup by = TrendGroup::Country; ///< of frontiers and lags
    std::string reference; ///< the country, lab, "open" or "closed" that others lag behind; empty:
                           ///< the one with the highest frontier
    /// Models, labs and countries whose history is listed; empty: those that lead, by `by`.
    std::vector<std::string> items;
    bool folded = false; ///< a history ranks as the View folds; else every model as itself
    bool joined = false; ///< each history is one line; an error where methods differ

    bool operator==(const Trends &) const = default;
};

/// What is ranked: models, or labs or countries, each by its best model.
enum class RankedItem { Model, Lab, Country };

/// What changes from draw to draw of a simulation.
enum class Variation {
    Scores,     ///< each score within its standard error
    Weights,    ///< the method's weights
    Method,     ///< normalisation and aggregation
    Missing,    ///< what stands for a missing score
    Evaluation, ///< each draw leaves one evaluation out
};

/// Where simulated weights come from: near the method's, or from anywhere.
enum class WeightSpread { Around, Uniform };

/// What is left out, one after the other, to see which ranks rest on it.
enum class LeaveOut { Nothing, Evaluation, Lab };

/// What is varied to see how firm the ranks are.
struct Robustness {
    std::vector<Variation> vary = {Variation::Scores, Variation::Weights}; ///< never empty
    WeightSpread weights = WeightSpread::Around;
    double concentration = 100; ///< of weights around the method's, 1..1e6; more: nearer to them
    RankedItem by = RankedItem::Model;
    LeaveOut leaveOut = LeaveOut::Nothing;
    int draws = 10'000; ///< from `Certainty::seed`
    bool sobol = false; ///< how much each thing varied moves the order, in place of whom it moves

    bool operator==(const Robustness &) const = default;
};

/// Most models, labs and countries that stand side by side.
inline constexpr std::size_t kMostCompared = 6;

/// What is compared with what.
struct Comparing {
    /// Names or ids of models, labs or countries, at most kMostCompared; the first is the one the
    /// others are held against. Empty: those that lead.
    std::vector<std::string> items;
    int neighbours = 0;   ///< one item is compared with so many on each side of its rank
    std::string snapshot; ///< the snapshot the View's own is compared with
    /// Ends of the way from one index to another, as `items` names them; one of them empty or not
    /// among those compared: from the second to the first.
    std::string from;
    std::string to;

    bool operator==(const Comparing &) const = default;
};

/// What amounts are measured against.
enum class MoneyPer {
    None,
    Capita, ///< per inhabitant of the receiver's country
    Gdp,    ///< per cent of that country's nominal gross domestic product
};

/// What amounts are summed by.
enum class SumBy { None, Lab, Country, Year };

/// Which money stands beside the index.
enum class MoneyBasis {
    Rounds,     ///< what labs raised within the period
    Investment, ///< private investment in AI over the longest period known; of countries only
};

/// What money is shown.
struct MoneyView {
    std::vector<std::string> labs;      ///< lab ids, names or aliases; empty: all
    std::vector<std::string> countries; ///< ISO codes; empty: all
    std::vector<std::string> kinds;     ///< round kinds; empty: all that count as new money
    std::optional<Date> from;           ///< announced on or after
    std::optional<Date> to;             ///< announced on or before
    std::string currency = "USD";
    std::optional<Date> rateDate = {}; ///< convert all amounts at the rates of this one day
    bool real = false;                 ///< at prices of the newest year with a deflator
    MoneyPer per = MoneyPer::None;
    SumBy sum = SumBy::None;
    std::vector<std::string> payers = {};         ///< public, private, mixed; empty: all
    std::vector<std::string> programmeKinds = {}; ///< kinds of programmes; empty: all
    std::vector<std::string> eventKinds = {};     ///< kinds of events; empty: all
    std::vector<std::string> figureKinds = {};    ///< kinds of figures; empty: kFirstMetric
    SumBy indexBy = SumBy::Country; ///< whose money stands beside the index: Lab or Country
    MoneyBasis basis = MoneyBasis::Rounds;
    /// Countries whose profile is shown; empty: `countries`, or else the one that leads the ranking.
    std::vector<std::string> profile = {};

    bool operator==(const MoneyView &) const = default;
};

/// What is drawn, each with its table; app/exhibits says of each what it is made of.
enum class PictureKind {
    Models,
    ModelsByCountry, ///< the countries of the ranking, beside its table
    ModelsByPrice,   ///< index against price
    Countries,
    CountryRules, ///< the same countries under two counting rules
    CountryMap,
    CountryLags, ///< months behind, by country
    Composition, ///< where the top N come from
    Rounds,      ///< new money by lab
    MoneySoFar,  ///< summed up over time
    MoneyGaps,   ///< times the others' money
    MoneyByCountry,
    CountryMoneyGaps,
    MoneyByYear,
    MoneyByKind,
    Programmes,
    ProgrammeSums,
    MoneyIndex, ///< money beside the index
    Profile,    ///< of one country or several
    Figures,
    Scores,    ///< of those compared, evaluation by evaluation
    Waterfall, ///< from one index to another
    Swaps,     ///< smallest changes that turn the order
    Frontier,
    History,
    Lags,
    Events,
    RankChances,  ///< how often each rank was drawn
    RankRange,    ///< ranks and their range over the draws
    Effects,      ///< which choice moves the order how much
    LeaveOut,     ///< what ranks rest on
    Calibration,  ///< how often intervals held, over levels
    Correlations, ///< between evaluations, and with the index
    Indices,      ///< ranks under several indices side by side
};

/// Something a person adds to a picture. It is bound to what is shown, never to pixels, so it stays
/// right when the picture is drawn at another size or from newer figures.
struct Annotation {
    enum class Kind {
        Line,       ///< across the picture, at `value` or at `day`
        Band,       ///< between two values or two days
        Text,       ///< with an arrow to `item`
        Difference, ///< from `item` to `otherItem`; an empty text is composed
    };
    Kind kind = Kind::Line;
    std::string text;
    std::optional<double> value; ///< on the axis of values, in its unit
    std::optional<double> otherValue;
    std::optional<Date> day; ///< on the axis of days
    std::optional<Date> otherDay;
    std::string item; ///< id or name of a model, lab or country
    std::string otherItem;

    bool operator==(const Annotation &) const = default;
};

/// Whether it says where it stands.
[[nodiscard]] inline bool hasPlace(const Annotation &annotation)
{
    switch (annotation.kind) {
    case Annotation::Kind::Line:
        return annotation.value.has_value() != annotation.day.has_value();
    case Annotation::Kind::Band:
        return (annotation.value && annotation.otherValue)
            != (annotation.day && annotation.otherDay);
    case Annotation::Kind::Text:
        return !annotation.item.empty();
    case Annotation::Kind::Difference:
        return !annotation.item.empty() && !annotation.otherItem.empty();
    }
    return false;
}

/// Most annotations and most highlighted items of a picture; more cannot be read.
inline constexpr std::size_t kMostAnnotations = 20;
inline constexpr std::size_t kMostHighlighted = 100;

/// Most columns of a table; as many as there are evaluations, and some.
inline constexpr std::size_t kMostColumns = 1000;

/// What is drawn, and how it looks. Empty texts are composed from the rest of the View.
struct Picture {
    PictureKind kind = PictureKind::Models;
    std::string title;
    std::string subtitle;
    std::string source;
    std::string note; ///< a sentence of one's own above the source
    bool logarithmic = false;
    bool radar = false; ///< scores as corners of a web instead of rows
    bool beside = true; ///< events and rounds below frontiers
    int rows = 0;       ///< at most so many are drawn; 0: as many as are usual for the kind
    std::string model;  ///< id of the one whose ranks RankChances draws; empty: the leader
    std::vector<std::string> highlighted; ///< ids or names of models, labs or countries
    bool greyRest = false;                ///< all but those highlighted step back into grey
    std::vector<Annotation> annotations;
    /// Keys of the columns that the table beside it shows, in their order; empty: the usual ones.
    std::vector<std::string> columns;
    int width = 960;  ///< logical pixels
    int height = 540; ///< logical pixels

    bool operator==(const Picture &) const = default;
};

/// Everything that says what is shown; a small value, readable and writable as JSON.
struct View {
    std::string snapshot;        ///< empty: the newest one, or the newest up to `asOf`
    std::optional<Date> asOf;    ///< models released later are left out
    std::string method;          ///< empty: the snapshot's own
    MethodChoice choice = {};    ///< what is changed about the method
    bool estimated = false;      ///< rank indices the source estimated, too
    bool laterScores = false;    ///< rank rows whose scores are from after the snapshot's day, too
    double tieTolerance = 0.005; ///< index points that do not separate two ranks
    Folding folding = Folding::All;
    std::vector<std::string> include; ///< ISO codes; empty: all countries
    std::vector<std::string> exclude; ///< ISO codes
    std::vector<std::string> labs;    ///< lab ids, names or aliases; empty: all
    std::optional<bool> openWeights;
    std::optional<bool> reasoning;
    std::optional<Date> releasedFrom;
    /// Billions; models of unknown size are left out where there is a bound.
    std::optional<double> overParameters; ///< more than
    std::optional<double> mostParameters; ///< at most
    /// USD per million tokens, blended; models without a price are left out where there is a bound.
    std::optional<double> overPrice; ///< more than
    std::optional<double> mostPrice; ///< at most
    std::string text;                ///< part of model, lab or country name
    CountingRule countingRule;
    std::optional<CountingRule> otherRule = {}; ///< a second one to set beside the first
    Seats seats = Seats::Source;
    bool withoutBestLab = false; ///< give each country's value without its best lab, too
    /// Take from each country's value what choosing the best of noisy variants adds to it.
    bool correctChoice = false;
    Certainty certainty;
    Robustness robustness;
    Comparing comparing;
    Trends trends;
    int top = 22;          ///< N of "the top N" of what is shown: composition
    std::string reference; ///< model id, slug or name; empty: none
    MoneyView money;
    Picture picture;

    bool operator==(const View &) const = default;
};

} // namespace podium
