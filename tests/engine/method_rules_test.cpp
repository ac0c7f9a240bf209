// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <gmock/gmock.h>

#include "app/engine/methods/effective_method.h"
#include "app/engine/methods/scoring.h"
#include "app/engine/ranking/answering.h"
#include "app/engine/uncertainty/score_error.h"
#include "tests/engine/small_world.h"

using namespace podium;
using podium::tests::SmallWorld;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

using Missing = MissingRule::Kind;

/// Two columns of scores, alpha and beta; a negative one is missing.
struct Row {
    std::string name;
    std::string lab;
    double alpha;
    double beta;
};

SmallWorld worldOf(const std::vector<Row> &rows)
{
    SmallWorld world;
    world.addLab("OpenAI", "US").addLab("Alibaba", "CN").addLab("LG", "KR").addLab("Mistral", "FR");
    for (const Row &row : rows)
        world.addModel(row.name, row.lab, 0);
    ScoreTable &scores = world.dataset.snapshots[0].scores;
    scores = ScoreTable(2, rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].alpha >= 0)
            scores.set(0, i, rows[i].alpha);
        if (rows[i].beta >= 0)
            scores.set(1, i, rows[i].beta);
    }
    return world;
}

const std::vector<Row> kRows{{"GPT", "OpenAI", 0.9, 0.5},
                             {"Qwen", "Alibaba", 0.7, 0.7},
                             {"EXAONE", "LG", 0.5, 0.4},
                             {"Magistral", "Mistral", 0.1, 0.8}};

std::vector<Normalisation> allNormalisations()
{
    return {Normalisation::None,       Normalisation::MinMax,    Normalisation::ZScore,
            Normalisation::Rank,       Normalisation::Borda,     Normalisation::Percentile,
            Normalisation::Reference,  Normalisation::Goalposts};
}

std::vector<Aggregation> allAggregations()
{
    return {Aggregation::Arithmetic, Aggregation::Geometric, Aggregation::Harmonic,
            Aggregation::Copeland,   Aggregation::WinRate,   Aggregation::Borda};
}

View withChoice(MethodChoice choice)
{
    View view;
    view.choice = std::move(choice);
    return view;
}

MethodChoice rule(Normalisation normalisation, Aggregation aggregation)
{
    return {normalisation, aggregation, {}, {}};
}

MethodChoice missing(Missing kind, double least = MissingRule::kUsualCoverage)
{
    return {{}, {}, {}, MissingRule{kind, least}};
}

MethodChoice weights(WeightRule::Kind kind, std::vector<NamedWeight> custom = {})
{
    return {{}, {}, WeightRule{kind, std::move(custom)}, {}};
}

const RankedModel *lineOf(const Dataset &dataset, const Answer &answer, const std::string &name)
{
    const auto found = std::ranges::find_if(answer.ranking, [&](const RankedModel &line) {
        return dataset.snapshots[0].models[line.model].name == name;
    });
    return found == answer.ranking.end() ? nullptr : &*found;
}

double indexOf(const Dataset &dataset, const View &view, const std::string &name)
{
    const auto answered = answer(dataset, view);
    const RankedModel *line = answered ? lineOf(dataset, *answered, name) : nullptr;
    return line ? line->index : std::nan("");
}

std::string failureOf(const Dataset &dataset, const View &view)
{
    const auto answered = answer(dataset, view);
    return answered ? "no failure" : message(answered.error());
}

} // namespace

TEST(MethodRules, NoChoice_IsTheMethodsOwnWithoutNotes)
{
    const auto world = worldOf(kRows);
    const auto answered = answer(world.dataset, {});
    EXPECT_EQ(answered->rules, MethodRules());
    EXPECT_THAT(answered->notes, IsEmpty());
    EXPECT_THAT(answered->weights, ElementsAre(0.5, 0.5));
}

TEST(MethodRules, OfTheMethod_HoldUntilTheViewChangesThem)
{
    auto world = worldOf(kRows);
    world.dataset.methods[0].rules.aggregation = Aggregation::Geometric;
    EXPECT_NEAR(indexOf(world.dataset, {}, "GPT"), 100 * std::sqrt(0.45), 1e-9);
    EXPECT_NEAR(indexOf(world.dataset, withChoice(rule(Normalisation::None, Aggregation::Arithmetic)),
                        "GPT"),
                70, 1e-9);
}

TEST(MethodRules, MeanWinRate_IsHelmsFormula)
{
    // GPT: beats 3 of 3 on alpha, 1 of 3 on beta.
    const auto world = worldOf(kRows);
    const View view = withChoice(rule(Normalisation::None, Aggregation::WinRate));
    EXPECT_NEAR(indexOf(world.dataset, view, "GPT"), 100 * (1 + 1 / 3.) / 2, 1e-9);
    EXPECT_NEAR(indexOf(world.dataset, view, "Magistral"), 50, 1e-9);
}

TEST(MethodRules, EveryNormalisation_IsTheSameWhateverCountriesAreShown)
{
    const auto world = worldOf(kRows);
    for (const Normalisation normalisation : allNormalisations()) {
        for (const Aggregation aggregation : allAggregations()) {
            View view = withChoice(rule(normalisation, aggregation));
            const double all = indexOf(world.dataset, view, "EXAONE");
            view.exclude = {"US", "FR"};
            EXPECT_EQ(indexOf(world.dataset, view, "EXAONE"), all)
                << static_cast<int>(normalisation) << ' ' << static_cast<int>(aggregation);
            ASSERT_FALSE(std::isnan(all));
        }
    }
}

TEST(MethodRules, FilterOnModels_NarrowsThePopulation)
{
    const auto world = worldOf(kRows);
    View view = withChoice(rule(Normalisation::MinMax, Aggregation::Arithmetic));
    view.labs = {"Alibaba", "LG"};
    EXPECT_NEAR(indexOf(world.dataset, view, "Qwen"), 100, 1e-9);
    EXPECT_NEAR(indexOf(world.dataset, view, "EXAONE"), 0, 1e-9);
}

TEST(MethodRules, OneModelMore_MovesOthersOnlyWhereTheAnswerSaysSo)
{
    const auto world = worldOf(kRows);
    auto rows = kRows;
    rows.push_back({"Extreme", "OpenAI", 0.99, 0.02});
    const auto bigger = worldOf(rows);
    for (const Normalisation normalisation : allNormalisations()) {
        for (const Aggregation aggregation : allAggregations()) {
            const View view = withChoice(rule(normalisation, aggregation));
            const auto before = answer(world.dataset, view);
            const bool moved
                = std::ranges::any_of(kRows, [&](const Row &row) {
                      return std::abs(indexOf(world.dataset, view, row.name)
                                      - indexOf(bigger.dataset, view, row.name))
                          > 1e-9;
                  });
            const bool warned = std::ranges::find(before->notes, MethodNote::DependsOnModels)
                != before->notes.end();
            EXPECT_EQ(moved, warned)
                << static_cast<int>(normalisation) << ' ' << static_cast<int>(aggregation);
        }
    }
}

TEST(MethodRules, PermutedRows_GiveTheSameIndices)
{
    const auto world = worldOf(kRows);
    const auto reversed = worldOf({kRows.rbegin(), kRows.rend()});
    for (const Normalisation normalisation : allNormalisations()) {
        for (const Aggregation aggregation : allAggregations()) {
            const View view = withChoice(rule(normalisation, aggregation));
            EXPECT_NEAR(indexOf(world.dataset, view, "Qwen"),
                        indexOf(reversed.dataset, view, "Qwen"), 1e-9);
        }
    }
}

TEST(MethodRules, AdditiveParts_SumToTheIndexAndOthersHaveNoPoints)
{
    auto rows = kRows;
    rows.push_back({"Partly", "LG", 0.6, -1});
    const auto world = worldOf(rows);
    for (const Aggregation aggregation : allAggregations()) {
        View view = withChoice(rule(Normalisation::ZScore, aggregation));
        view.choice.missing = MissingRule{Missing::Renormalise, 0.5};
        const auto answered = answer(world.dataset, view);
        ASSERT_EQ(answered->ranking.size(), 5U);
        for (const RankedModel &line : answered->ranking) {
            double points = 0;
            for (const IndexPart &part : line.parts) {
                EXPECT_TRUE(!part.points || isAdditive(aggregation));
                points += part.points.value_or(0);
            }
            EXPECT_NEAR(points, isAdditive(aggregation) ? line.index : 0, 1e-9)
                << static_cast<int>(aggregation);
        }
    }
}

TEST(MethodRules, SingleModel_HasAnIndexUnderEveryRule)
{
    const auto world = worldOf({{"Solo", "LG", 0.5, 0.5}});
    for (const Normalisation normalisation : allNormalisations()) {
        for (const Aggregation aggregation : allAggregations())
            EXPECT_FALSE(std::isnan(
                indexOf(world.dataset, withChoice(rule(normalisation, aggregation)), "Solo")));
    }
}

TEST(MethodRules, AllScoresMissing_RanksNobodyUnderEveryRule)
{
    const auto world = worldOf({{"A", "LG", -1, -1}, {"B", "LG", -1, -1}});
    for (const Missing kind : {Missing::CompleteCases, Missing::Renormalise, Missing::Mean,
                               Missing::Median, Missing::Regression, Missing::SourceEstimate}) {
        View view = withChoice(missing(kind, 0));
        view.choice.normalisation = Normalisation::MinMax;
        const auto answered = answer(world.dataset, view);
        ASSERT_TRUE(answered);
        EXPECT_THAT(answered->ranking, IsEmpty());
        EXPECT_EQ(answered->unranked.size(), 2U);
    }
}

TEST(Weights, EachRule_SumsToOne)
{
    auto world = worldOf(kRows);
    world.dataset.evaluations.push_back({"gamma", "Gamma", "", "coding", Scale::Fraction, 100, 1});
    ScoreTable scores(3, kRows.size());
    for (std::size_t i = 0; i < kRows.size(); ++i) {
        for (std::size_t b = 0; b < 3; ++b)
            scores.set(b, i, b == 0 ? kRows[i].alpha : kRows[i].beta);
    }
    world.dataset.snapshots[0].scores = scores;
    world.dataset.methods[0].parts = {{0, 0.6, "", {}, {}}, {1, 0.3, "", {}, {}}, {2, 0.1, "", {}, {}}};
    const auto of = [&world](MethodChoice choice) {
        return answer(world.dataset, withChoice(std::move(choice)))->weights;
    };
    using Kind = WeightRule::Kind;
    EXPECT_THAT(of(weights(Kind::Source)), ElementsAre(0.6, 0.3, 0.1));
    EXPECT_THAT(of(weights(Kind::Equal)), ElementsAre(1 / 3., 1 / 3., 1 / 3.));
    EXPECT_THAT(of(weights(Kind::Category)), ElementsAre(0.5, 0.25, 0.25));
    EXPECT_THAT(of(weights(Kind::Custom, {{"gamma", 3}, {"alpha", 1}})), ElementsAre(0.25, 0, 0.75));
}

TEST(Weights, Scaled_ChangeNoIndex)
{
    const auto world = worldOf(kRows);
    const auto with = [](double factor) {
        return withChoice(weights(WeightRule::Kind::Custom,
                                  {{"alpha", 0.3 * factor}, {"beta", 0.7 * factor}}));
    };
    for (const Row &row : kRows)
        EXPECT_NEAR(indexOf(world.dataset, with(1), row.name),
                    indexOf(world.dataset, with(1000), row.name), 1e-9);
}

TEST(Weights, ZeroWeight_AsksNobodyForTheScore)
{
    auto rows = kRows;
    rows.push_back({"Half", "LG", 0.6, -1});
    const auto world = worldOf(rows);
    for (const Normalisation normalisation : {Normalisation::None, Normalisation::MinMax}) {
        View view = withChoice(weights(WeightRule::Kind::Custom, {{"alpha", 1}}));
        view.choice.normalisation = normalisation;
        const auto answered = answer(world.dataset, view);
        const RankedModel *half = lineOf(world.dataset, *answered, "Half");
        ASSERT_TRUE(half);
        EXPECT_EQ(half->imputed, 0);
        EXPECT_TRUE(half->standardError) << "the error of what counts is known";
    }
    EXPECT_NEAR(indexOf(world.dataset, withChoice(weights(WeightRule::Kind::Custom, {{"alpha", 1}})),
                        "Half"),
                60, 1e-9);
}

TEST(Weights, ThatMakeNoSense_AreRefused)
{
    const auto world = worldOf(kRows);
    const auto with = [&](std::vector<NamedWeight> custom) {
        return failureOf(world.dataset,
                         withChoice(weights(WeightRule::Kind::Custom, std::move(custom))));
    };
    EXPECT_EQ(with({{"delta", 1}}),
              "Method v1 has no evaluation \"delta\" to weigh; it has alpha, beta.");
    EXPECT_EQ(with({{"alpha", -1}}), "The weight of alpha must be at least 0.");
    EXPECT_EQ(with({{"alpha", 0}}),
              "The weights of method v1 sum to nothing; give one of them more than 0.");
    EXPECT_THAT(failureOf(worldOf({kRows[0], kRows[1]}).dataset,
                          withChoice(weights(WeightRule::Kind::PrincipalComponent))),
                HasSubstr("at least 3 models"));
}

TEST(Weights, PrincipalComponentAgainstItself_IsWarnedOf)
{
    // beta runs against alpha: loadings (1, −1) cancel out, so a third column decides the sign.
    auto world = worldOf({{"A", "LG", 0.1, 0.9}, {"B", "LG", 0.4, 0.6}, {"C", "LG", 0.9, 0.2}});
    world.dataset.evaluations.push_back({"gamma", "Gamma", "", "coding", Scale::Fraction, 100, 1});
    ScoreTable scores(3, 3);
    for (std::size_t i = 0; i < 3; ++i) {
        scores.set(0, i, *world.dataset.snapshots[0].scores.score(0, i));
        scores.set(1, i, *world.dataset.snapshots[0].scores.score(1, i));
        scores.set(2, i, 0.1 + 0.8 * *world.dataset.snapshots[0].scores.score(0, i));
    }
    world.dataset.snapshots[0].scores = scores;
    world.dataset.methods[0].parts.push_back({2, 0.0, "", {}, {}});
    const auto answered
        = answer(world.dataset, withChoice(weights(WeightRule::Kind::PrincipalComponent)));
    ASSERT_TRUE(answered);
    EXPECT_THAT(answered->notes, Contains(MethodNote::NegativeLoadings));
    EXPECT_LT(answered->weights[1], 0);
}

TEST(MissingRule, Renormalise_NeedsItsCoverage)
{
    auto rows = kRows;
    rows.push_back({"Half", "LG", 0.6, -1});
    const auto world = worldOf(rows);
    const auto answered = answer(world.dataset, withChoice(missing(Missing::Renormalise, 0.5)));
    const RankedModel *half = lineOf(world.dataset, *answered, "Half");
    ASSERT_TRUE(half);
    EXPECT_NEAR(half->index, 60, 1e-9);
    EXPECT_EQ(half->imputed, 1);
    EXPECT_FALSE(half->parts[1].imputed);
    EXPECT_EQ(half->parts[0].weight, 1);
    EXPECT_EQ(half->parts[1].weight, 0);
    EXPECT_THAT(answered->notes, Contains(MethodNote::RenormalisedWeights));
    EXPECT_TRUE(std::isnan(
        indexOf(world.dataset, withChoice(missing(Missing::Renormalise, 0.51)), "Half")));
}

TEST(MissingRule, MeanAndMedian_MarkWhatTheyFillIn)
{
    auto rows = kRows; // beta: 0.5 0.7 0.4 0.8, mean and median 0.6
    rows.push_back({"Half", "LG", 0.6, -1});
    const auto world = worldOf(rows);
    for (const Missing kind : {Missing::Mean, Missing::Median}) {
        const auto answered = answer(world.dataset, withChoice(missing(kind)));
        const RankedModel *half = lineOf(world.dataset, *answered, "Half");
        ASSERT_TRUE(half);
        EXPECT_NEAR(half->index, 60, 1e-9);
        EXPECT_EQ(half->imputed, 1);
        EXPECT_TRUE(half->parts[1].imputed);
        EXPECT_FALSE(half->parts[1].score) << "imputed is not measured";
        EXPECT_NEAR(*half->parts[1].normalised, 0.6, 1e-12);
        EXPECT_FALSE(half->estimated) << "the source did not guess it";
        EXPECT_THAT(answered->notes, Contains(MethodNote::ImputedScores));
        EXPECT_EQ(lineOf(world.dataset, *answered, "GPT")->imputed, 0);
    }
}

TEST(MissingRule, Regression_WidensTheIntervalByItsPrediction)
{
    // beta = alpha / 2 + 0.2 with residuals ±0.02: prediction at 0.5 is 0.45.
    const auto world = worldOf({{"A", "LG", 0.2, 0.32},
                                {"B", "LG", 0.4, 0.38},
                                {"C", "LG", 0.6, 0.48},
                                {"D", "LG", 0.8, 0.62},
                                {"Half", "LG", 0.5, -1}});
    const auto answered = answer(world.dataset, withChoice(missing(Missing::Regression)));
    const RankedModel *half = lineOf(world.dataset, *answered, "Half");
    ASSERT_TRUE(half);
    EXPECT_NEAR(half->index, 100 * (0.5 * 0.5 + 0.5 * 0.45), 1e-9);
    // s² = (4 · 0.02²) / 2 and x is at the mean: SE = s √(1 + 1/4)
    const double predicted = std::sqrt(0.0008 * 1.25);
    const double measured = std::sqrt(0.25 / 100);
    EXPECT_NEAR(*half->parts[1].predictionError, predicted, 1e-12);
    EXPECT_NEAR(*half->standardError,
                50 * std::sqrt(measured * measured + predicted * predicted), 1e-9);
}

TEST(MissingRule, SourceEstimate_RanksWhatTheSourceGuessedAndOnlyByItsOwnRules)
{
    auto rows = kRows;
    rows.push_back({"Guessed", "LG", 0.6, -1});
    auto world = worldOf(rows);
    world.model().publishedIndex = 33.3;
    world.model().publishedBasis = PublishedBasis::Estimated;
    View view = withChoice(missing(Missing::SourceEstimate));
    const auto answered = answer(world.dataset, view);
    const RankedModel *guessed = lineOf(world.dataset, *answered, "Guessed");
    ASSERT_TRUE(guessed);
    EXPECT_EQ(guessed->index, 33.3);
    EXPECT_TRUE(guessed->estimated);
    EXPECT_TRUE(answered->view.estimated) << "subtitles name it";
    view.choice.weights = WeightRule{WeightRule::Kind::Custom, {{"alpha", 0.4}, {"beta", 0.6}}};
    EXPECT_TRUE(std::isnan(indexOf(world.dataset, view, "Guessed")))
        << "a guess under other weights is no guess of this index";
}

TEST(StandardError, ReachesTheIndexThroughNormalisationAndWeights)
{
    const auto world = worldOf(kRows);
    View view = withChoice(rule(Normalisation::MinMax, Aggregation::Arithmetic));
    view.choice.weights = WeightRule{WeightRule::Kind::Custom, {{"alpha", 0.25}, {"beta", 0.75}}};
    const auto answered = answer(world.dataset, view);
    // ranges 0.8 and 0.4, 100 questions each
    const double alpha = 100 * 0.25 / 0.8 * std::sqrt(0.9 * 0.1 / 100);
    const double beta = 100 * 0.75 / 0.4 * std::sqrt(0.5 * 0.5 / 100);
    EXPECT_NEAR(*lineOf(world.dataset, *answered, "GPT")->standardError, std::hypot(alpha, beta),
                1e-9);
}

TEST(StandardError, OfGeometricAndHarmonicMeans_IsTheNumericalDerivative)
{
    for (const Aggregation aggregation : {Aggregation::Geometric, Aggregation::Harmonic}) {
        const View view = withChoice(rule(Normalisation::None, aggregation));
        const auto at = [&view](double alpha, double beta) {
            return indexOf(worldOf({{"A", "LG", alpha, beta}}).dataset, view, "A");
        };
        constexpr double kStep = 1e-6;
        const double byAlpha = (at(0.4 + kStep, 0.7) - at(0.4 - kStep, 0.7)) / (2 * kStep);
        const double byBeta = (at(0.4, 0.7 + kStep) - at(0.4, 0.7 - kStep)) / (2 * kStep);
        const auto world = worldOf({{"A", "LG", 0.4, 0.7}});
        const auto answered = answer(world.dataset, view);
        EXPECT_NEAR(*answered->ranking[0].standardError,
                    std::hypot(byAlpha * std::sqrt(0.24 / 100), byBeta * std::sqrt(0.21 / 100)),
                    1e-5);
    }
}

TEST(StandardError, OfRanksAndDuels_IsAbsent)
{
    const auto world = worldOf(kRows);
    for (const MethodChoice &choice :
         {rule(Normalisation::Rank, Aggregation::Arithmetic),
          rule(Normalisation::Borda, Aggregation::Geometric),
          rule(Normalisation::None, Aggregation::Copeland),
          rule(Normalisation::None, Aggregation::WinRate),
          rule(Normalisation::None, Aggregation::Borda)}) {
        const auto answered = answer(world.dataset, withChoice(choice));
        EXPECT_FALSE(answered->ranking[0].standardError);
        EXPECT_FALSE(answered->ranking[0].indexLow);
        EXPECT_THAT(answered->notes, Contains(MethodNote::NoStandardError));
    }
}

TEST(Comparability, OtherRules_HaveNoPublishedDifferenceAndRatioOnlyWithATrueZero)
{
    auto world = worldOf(kRows);
    for (Model &model : world.dataset.snapshots[0].models) {
        model.publishedIndex = 50;
        model.publishedBasis = PublishedBasis::Decimal;
    }
    View view;
    view.reference = "EXAONE";
    EXPECT_TRUE(answer(world.dataset, view)->ranking[0].publishedDifference);
    EXPECT_TRUE(answer(world.dataset, view)->ranking[0].ratio);
    view.choice = rule(Normalisation::MinMax, Aggregation::Arithmetic);
    EXPECT_FALSE(answer(world.dataset, view)->ranking[0].publishedDifference);
    EXPECT_FALSE(answer(world.dataset, view)->ranking[0].ratio);
    EXPECT_TRUE(answer(world.dataset, view)->ranking[0].difference);
    view.choice = rule(Normalisation::None, Aggregation::Geometric);
    EXPECT_FALSE(answer(world.dataset, view)->ranking[0].publishedDifference);
    EXPECT_TRUE(answer(world.dataset, view)->ranking[0].ratio);
}

TEST(Comparability, ReferenceNormalisation_PutsTheReferenceAtOneHundred)
{
    const auto world = worldOf(kRows);
    View view = withChoice(rule(Normalisation::Reference, Aggregation::Arithmetic));
    view.reference = "Qwen";
    EXPECT_NEAR(indexOf(world.dataset, view, "Qwen"), 100, 1e-9);
    const auto answered = answer(world.dataset, view);
    EXPECT_THAT(answered->notes, Not(Contains(MethodNote::NoStandardError)));
}

TEST(Firewall, MethodTheSnapshotHasNoScoresOf_IsRefusedWithWhatToDo)
{
    auto world = worldOf(kRows);
    world.dataset.evaluations.push_back({"gamma", "Gamma", "", "coding", Scale::Fraction, 100, 1});
    world.dataset.methods.push_back({"v2", "Test Index v2", "2", {{2, 1.0, "", {}, {}}}});
    ScoreTable scores(3, kRows.size());
    scores.set(0, 0, 0.5);
    world.dataset.snapshots[0].scores = scores;
    View view;
    view.method = "v2";
    EXPECT_EQ(failureOf(world.dataset, view),
              "Method v2 needs Gamma, in which snapshot 2025-10-02 has no scores. Use method v1.");
    Snapshot later = world.dataset.snapshots[0];
    later.id = "2026-01-06";
    later.date = *parseDate("2026-01-06");
    later.method = 1;
    world.dataset.snapshots.push_back(later);
    view.snapshot = "2025-10-02";
    EXPECT_THAT(failureOf(world.dataset, view),
                HasSubstr("Use method v1, or one of the snapshots 2026-01-06."));
}

TEST(Firewall, EvaluationOfAnotherVersion_IsRefused)
{
    auto world = worldOf(kRows);
    world.dataset.methods[0].parts[0].questions = 47;
    world.dataset.methods.push_back({"v2", "Test Index v2", "2", {{0, 1.0, "", 44, {}}}});
    View view;
    view.method = "v2";
    EXPECT_THAT(failureOf(world.dataset, view),
                HasSubstr("Method v2 is about another version of Alpha than snapshot 2025-10-02 "
                          "has. Use method v1"));
    EXPECT_FALSE(fits(world.dataset, world.dataset.snapshots[0], world.dataset.methods[1]));
    world.dataset.methods[1].parts[0].questions = 47;
    EXPECT_EQ(failureOf(world.dataset, view), "no failure");
    world.dataset.methods[0].parts[0].edition = "1";
    EXPECT_EQ(failureOf(world.dataset, view), "no failure") << "one does not say";
    world.dataset.methods[1].parts[0].edition = "2";
    EXPECT_THAT(failureOf(world.dataset, view), HasSubstr("another version of Alpha"));
}

TEST(Copeland, TooManyModels_IsRefused)
{
    auto world = worldOf(kRows);
    Snapshot &snapshot = world.dataset.snapshots[0];
    snapshot.models.resize(5001, snapshot.models[0]);
    snapshot.scores = ScoreTable(2, 5001);
    for (std::size_t i = 0; i < 5001; ++i) {
        snapshot.scores.set(0, i, 0.5);
        snapshot.scores.set(1, i, 0.5);
    }
    EXPECT_THAT(failureOf(world.dataset, withChoice(rule(Normalisation::None, Aggregation::Copeland))),
                HasSubstr("more than 5000"));
}

TEST(IndicesUnder, AChoice_AreThoseOfTheAnswer)
{
    auto rows = kRows;
    rows.push_back({"Half", "LG", 0.6, -1});
    const auto world = worldOf(rows);
    View view;
    view.exclude = {"US"};
    for (const Aggregation aggregation : allAggregations()) {
        const MethodChoice choice = rule(Normalisation::MinMax, aggregation);
        const auto chosen = indicesUnder(world.dataset, view, choice);
        ASSERT_TRUE(chosen);
        EXPECT_THAT(chosen->models, ElementsAre(0, 1, 2, 3)) << "countries play no part";
        for (std::size_t i = 1; i < 4; ++i) {
            view.choice = choice;
            EXPECT_EQ(chosen->indices[i], indexOf(world.dataset, view, rows[i].name));
        }
    }
}

TEST(IndicesUnder, DuplicatedLab_ChangesNothingWithoutDependence)
{
    auto rows = kRows;
    for (const Row &row : kRows)
        rows.push_back({row.name + " copy", row.lab, row.alpha, row.beta});
    const auto once = worldOf(kRows);
    const auto twice = worldOf(rows);
    for (const Normalisation normalisation : {Normalisation::MinMax, Normalisation::Reference}) {
        const MethodChoice choice = rule(normalisation, Aggregation::Geometric);
        const auto a = indicesUnder(once.dataset, {}, choice);
        const auto b = indicesUnder(twice.dataset, {}, choice);
        for (std::size_t i = 0; i < kRows.size(); ++i)
            EXPECT_NEAR(a->indices[i], b->indices[i], 1e-9) << "copies do not move the ends";
    }
}
