// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/claims/evaluating.h"
#include "tests/engine/small_world.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using enum Condition::Kind;

/// US 60 and 50, CN 55 and 40 (open), KR 45 (open) and 30, FR 42.
Dataset sixLabs()
{
    SmallWorld world;
    world.addLab("one", "US").addLab("two", "US").addLab("big", "CN").addLab("red", "CN");
    world.addLab("lg", "KR").addLab("up", "KR").addLab("mis", "FR");
    world.addModel("A", "one", 60).addModel("B", "big", 55).addModel("C", "two", 50);
    world.addModel("D", "lg", 45);
    world.model().openWeights = true;
    world.addModel("E", "mis", 42);
    world.addModel("F", "red", 40);
    world.model().openWeights = true;
    world.addModel("G", "up", 30);
    for (Model &model : world.dataset.snapshots.front().models)
        model.openWeights = model.openWeights.value_or(false);
    return world.dataset;
}

/// What one reading says: whether it holds, and the first number.
std::pair<bool, double> judgedAs(const ClaimKind &kind)
{
    static const Dataset dataset = sixLabs();
    Claim claim;
    claim.kind = kind;
    claim.grid.emplace();
    const auto result = ClaimEvaluation(dataset).evaluate(claim);
    if (!result || result->judgements.front().numbers.empty())
        throw std::runtime_error("not judged");
    const Judgement &judgement = result->judgements.front();
    return {judgement.outcome == Outcome::Holds, judgement.numbers.front()};
}

constexpr Condition kMore{AtLeast, 0, 0, 0, true};

TEST(CountGap, OfTwoCountries_ComparesWhatTheyHaveInTheTop)
{
    EXPECT_EQ(judgedAs(CountGapClaim{5, {"US"}, {"KR"}, {}, false, false, kMore}),
              std::pair(true, 1.0));
    EXPECT_EQ(judgedAs(CountGapClaim{7, {"US"}, {"KR"}, {}, false, false, kMore}),
              std::pair(false, 0.0));
    EXPECT_EQ(judgedAs(CountGapClaim{7, {"CN"}, {"FR"}, {}, false, true, {Equals, 2, 0, 0}}),
              std::pair(true, 2.0));
}

TEST(CountGap, WithoutASecond_IsWithWhoHasMostOfTheOthersOrAllTogether)
{
    EXPECT_EQ(judgedAs(CountGapClaim{{}, {"US"}, {}, {}, false, false, kMore}),
              std::pair(false, 0.0));
    EXPECT_EQ(judgedAs(CountGapClaim{{}, {"US"}, {}, {"CN", "KR"}, false, false, kMore}),
              std::pair(true, 1.0));
    EXPECT_EQ(judgedAs(CountGapClaim{{}, {"US"}, {}, {}, true, false, kMore}),
              std::pair(false, -3.0));
}

TEST(IndexCount, OfModelsLabsOrCountries_CountsWhoseBestIsAbove)
{
    const auto count = [](Counted counted, Condition points, std::vector<std::string> countries) {
        return judgedAs(IndexCountClaim{counted, points, {{std::move(countries), kMore}}}).second;
    };
    const Condition above40{AtLeast, 40, 0, 0, true};
    EXPECT_EQ(count(Counted::Models, above40, {}), 5); // 40 itself is not above
    EXPECT_EQ(count(Counted::Models, {AtLeast, 40, 0, 0}, {}), 6);
    EXPECT_EQ(count(Counted::Models, above40, {"US"}), 2);
    EXPECT_EQ(count(Counted::Labs, {AtMost, 45, 0, 0}, {"KR", "FR"}), 3);
    EXPECT_EQ(count(Counted::Countries, above40, {}), 4);
    EXPECT_EQ(count(Counted::Countries, {AtMost, 40, 0, 0}, {}), 0); // by its best
}

TEST(IndexCount, OfSeveralParts_HoldsWhereAllDo)
{
    const auto holds = [](double korean) {
        return judgedAs(IndexCountClaim{Counted::Models,
                                        Condition{AtLeast, 45, 0, 0},
                                        {{{"US"}, {Equals, 2, 0, 0}},
                                         {{"KR"}, {Equals, korean, 0, 0}},
                                         {{}, {Equals, 1, 0, 0}}}})
            .first;
    };
    EXPECT_TRUE(holds(1));
    EXPECT_FALSE(holds(2));
}

TEST(TopCount, OfLabs_CountsTheirsAndThoseOfAllOthers)
{
    const auto holds = [](double ofTheLab) {
        return judgedAs(TopCountClaim{
                            3, {{{}, {Equals, ofTheLab, 0, 0}, {"one"}}, {{}, {Equals, 2, 0, 0}}}})
            .first;
    };
    EXPECT_TRUE(holds(1));
    EXPECT_FALSE(holds(2));
}

TEST(IndexCount, WithoutPoints_CountsAllThatHaveAnIndex)
{
    const auto count = [](Counted counted, const CountPart &part) {
        return judgedAs(IndexCountClaim{counted, {}, {part}}).second;
    };
    EXPECT_EQ(count(Counted::Models, {{}, kMore}), 7);
    EXPECT_EQ(count(Counted::Models, {{"KR"}, kMore}), 2);
    EXPECT_EQ(count(Counted::Models, {{}, kMore, {"lg", "mis"}}), 2);
    EXPECT_EQ(count(Counted::Countries, {{}, kMore}), 4);
}

TEST(CountGap, OfModels_IsOfAllThatHaveAnIndexAndOfLabsToo)
{
    CountGapClaim claim{{}, {"US"}, {"FR"}, {}, false, false, kMore, true};
    EXPECT_EQ(judgedAs(claim), std::pair(true, 1.0));
    claim = {{}, {"one"}, {}, {}, true, false, kMore, true, true};
    EXPECT_EQ(judgedAs(claim), std::pair(false, -5.0)) << "against all other labs together";
}

TEST(Best, OfAModelThatIsNotOfThem_Fails)
{
    Claim claim;
    claim.grid.emplace();
    Dataset dataset = sixLabs();
    const auto outcome = [&](const std::string &subject) {
        claim.kind = BestClaim{subject, {}, {"CN"}};
        return ClaimEvaluation(dataset).evaluate(claim).value().judgements.front().outcome;
    };
    EXPECT_EQ(outcome("B"), Outcome::Holds);
    EXPECT_EQ(outcome("A"), Outcome::Fails)
        << "the best American model is not the best Chinese one";
    claim.view.openWeights = true;
    EXPECT_EQ(outcome("B"), Outcome::Fails);
    dataset.snapshots.front().models[1].openWeights.reset();
    EXPECT_EQ(outcome("B"), Outcome::NotApplicable) << "nobody knows whether its weights are open";
}

TEST(RankGap, OfTwoModels_IsSoManyPlaces)
{
    EXPECT_EQ(judgedAs(RankGapClaim{"A", "D", {Equals, 3, 0, 0}}), std::pair(true, 3.0));
    EXPECT_EQ(judgedAs(RankGapClaim{"D", "C", {Equals, -1, 0, 0}}), std::pair(true, -1.0));
    EXPECT_EQ(judgedAs(RankGapClaim{"D", "B", {Equals, -1, 0, 0}}), std::pair(false, -2.0));
}

TEST(CountryAhead, BySoManyPlaces_IsOnlyThat)
{
    const auto ahead = [](const char *first, const char *second, double places) {
        return judgedAs(CountryAheadClaim{first, second, Condition{Equals, places, 0, 0}}).first;
    };
    EXPECT_TRUE(ahead("US", "KR", 2));
    EXPECT_FALSE(ahead("US", "KR", 1));
    EXPECT_TRUE(ahead("FR", "KR", -1));
    EXPECT_TRUE(judgedAs(CountryAheadClaim{"US", "KR"}).first);
}

TEST(IndexGap, WithoutASecond_IsToTheBestOfAllOthers)
{
    EXPECT_NEAR(judgedAs(IndexGapClaim{"A", {}, {AtLeast, 5, 0, 0}}).second, 5, 1e-9);
    EXPECT_NEAR(judgedAs(IndexGapClaim{"KR", {}, {AtLeast, 5, 0, 0}}).second, -15, 1e-9);
}

TEST(Ratio, OfLabsAndCountries_IsThatOfTheirBestModels)
{
    EXPECT_NEAR(judgedAs(RatioClaim{"KR", "US", {Equals, 0.75, 0.01, 0}}).second, 0.75, 1e-9);
    EXPECT_NEAR(judgedAs(RatioClaim{"A", "big", {AtLeast, 1, 0, 0}}).second, 60.0 / 55, 1e-9);
    EXPECT_NEAR(judgedAs(RatioClaim{"A", "open-weights", {AtLeast, 1, 0, 0}}).second, 60.0 / 45,
                1e-9);
    EXPECT_NEAR(judgedAs(RatioClaim{"A", "G", {Equals, 2, 0.01, 0}}).second, 2, 1e-9);
}

TEST(ModelClass, AsASubject_StandsByItsBestModel)
{
    EXPECT_NEAR(judgedAs(IndexClaim{"open-weights", {AtLeast, 45, 0, 0}}).second, 45, 1e-9);
    EXPECT_NEAR(judgedAs(IndexClaim{"open-weights,CN", {AtLeast, 45, 0, 0}}).second, 40, 1e-9);
    EXPECT_NEAR(judgedAs(IndexClaim{"-US,-CN", {AtLeast, 45, 0, 0}}).second, 45, 1e-9);
    EXPECT_TRUE(judgedAs(AheadClaim{"open-weights", "E"}).first);
    EXPECT_ANY_THROW(judgedAs(IndexClaim{"open-weights,Mars", {}}));
}

TEST(ModelClass, WithBetterModelsOfWhichNothingIsKnown_DecidesNothing)
{
    Dataset dataset = sixLabs();
    dataset.snapshots.front().models[2].openWeights.reset(); // C, above D
    Claim claim;
    claim.kind = IndexClaim{"open-weights", {AtLeast, 45, 0, 0}};
    claim.grid.emplace();
    const auto result = ClaimEvaluation(dataset).evaluate(claim);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->judgements.front().why, NotApplicable::NotKnownOf);
}

TEST(Rank, ThatIsDenied_HoldsForAnyOther)
{
    EXPECT_TRUE(judgedAs(RankClaim{"D", {Not, 3, 0, 0}}).first);
    EXPECT_FALSE(judgedAs(RankClaim{"C", {Not, 3, 0, 0}}).first);
}

} // namespace
} // namespace podium::tests
