// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/methods/weight_sharing.h"

#include "app/engine/uncertainty/sampler.h"

#include <gmock/gmock.h>

#include <numeric>

using namespace podium;
using testing::DoubleEq;
using testing::ElementsAre;

namespace {

double sumOf(const std::vector<double> &weights)
{
    return std::accumulate(weights.begin(), weights.end(), 0.0);
}

std::vector<double> randomWeights(Sampler &sampler, std::size_t size)
{
    std::vector<double> weights(size);
    for (double &weight : weights)
        weight = sampler.uniform() < 0.2 ? 0 : sampler.uniform();
    weights[0] += 0.1;
    const double sum = sumOf(weights);
    for (double &weight : weights)
        weight /= sum;
    return weights;
}

} // namespace

TEST(MovedWeights, WithoutLocks_OthersGiveWayInProportion)
{
    EXPECT_THAT(movedWeights({0.5, 0.3, 0.2}, 0, 0.75, {false, false, false}),
                ElementsAre(DoubleEq(0.75), DoubleEq(0.15), DoubleEq(0.1)));
}

TEST(MovedWeights, LockedOne_KeepsItsWeightWhileTheRestShare)
{
    EXPECT_THAT(movedWeights({0.5, 0.3, 0.2}, 0, 0.6, {false, true, false}),
                ElementsAre(DoubleEq(0.6), 0.3, DoubleEq(0.1)));
}

TEST(MovedWeights, BeyondWhatTheLockedLeave_StopsThere)
{
    EXPECT_THAT(movedWeights({0.5, 0.3, 0.2}, 0, 0.95, {false, true, false}),
                ElementsAre(DoubleEq(0.7), 0.3, DoubleEq(0)));
}

TEST(MovedWeights, OthersWithNothing_ShareTheRestEqually)
{
    EXPECT_THAT(movedWeights({1, 0, 0}, 0, 0.4, {false, false, false}),
                ElementsAre(DoubleEq(0.4), DoubleEq(0.3), DoubleEq(0.3)));
}

TEST(MovedWeights, AllOthersLockedOrItselfLocked_NothingMoves)
{
    const std::vector<double> weights{0.5, 0.3, 0.2};
    EXPECT_EQ(movedWeights(weights, 0, 0.9, {false, true, true}), weights);
    EXPECT_EQ(movedWeights(weights, 0, 0.9, {true, false, false}), weights);
    EXPECT_EQ(movedWeights({1}, 0, 0.2, {false}), std::vector<double>{1});
}

TEST(MovedWeights, AnyMoveWithAnyLocks_SumsToOneAndKeepsTheLockedExactly)
{
    Sampler sampler(20251002);
    for (int round = 0; round < 2000; ++round) {
        const std::size_t size = 1 + static_cast<std::size_t>(sampler.uniform() * 11);
        const std::vector<double> before = randomWeights(sampler, size);
        std::vector<bool> locked(size);
        for (std::size_t i = 0; i < size; ++i)
            locked[i] = sampler.uniform() < 0.4;
        const auto moved = static_cast<std::size_t>(sampler.uniform() * double(size));
        const double asked = 1.4 * sampler.uniform() - 0.2;
        const std::vector<double> after = movedWeights(before, moved, asked, locked);
        ASSERT_NEAR(sumOf(after), 1, 1e-12);
        for (std::size_t i = 0; i < size; ++i) {
            ASSERT_GE(after[i], 0);
            if (locked[i]) {
                ASSERT_EQ(after[i], before[i]);
            }
        }
    }
}
