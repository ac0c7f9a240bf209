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
                                        {AtLeast, 45, 0, 0},
                                        {{{"US"}, {Equals, 2, 0, 0}},
                                         {{"KR"}, {Equals, korean, 0, 0}},
                                         {{}, {Equals, 1, 0, 0}}}})
            .first;
    };
    EXPECT_TRUE(holds(1));
    EXPECT_FALSE(holds(2));
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

TEST(Rank, ThatIsDenied_HoldsForAnyOther)
{
    EXPECT_TRUE(judgedAs(RankClaim{"D", {Not, 3, 0, 0}}).first);
    EXPECT_FALSE(judgedAs(RankClaim{"C", {Not, 3, 0, 0}}).first);
}

} // namespace
} // namespace podium::tests
