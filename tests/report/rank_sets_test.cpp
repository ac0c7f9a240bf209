// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/answering.h"
#include "tests/report/shipped_dataset.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>

using namespace podium;
using namespace podium::tests;

namespace {

/// "1-12" for each line, best first.
std::vector<std::string> rankSets(View view, unsigned seed)
{
    view.certainty.seed = seed;
    std::vector<std::string> out;
    const auto answered = answer(shippedDataset(), view);
    for (const RankedModel &line : answered->ranking)
        out.push_back(std::to_string(line.rankLow) + "-" + std::to_string(line.rankHigh));
    return out;
}

std::size_t differences(const std::vector<std::string> &a, const std::vector<std::string> &b)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        count += a[i] != b[i];
    return count;
}

} // namespace

TEST(RankSets, WithAnotherSeed_ChangeInAtMostTwoPerCentOfRows)
{
    for (const char *snapshot : {"2025-10-02", "2026-08-22"}) {
        const View view = viewOf(snapshot);
        const auto first = rankSets(view, 1);
        for (const unsigned seed : {2u, 3u, 20251002u})
            EXPECT_LE(static_cast<double>(differences(first, rankSets(view, seed))),
                      0.02 * static_cast<double>(first.size()))
                << snapshot << ", seed " << seed;
    }
}

TEST(RankSets, WithEstimates_AreAmongAllThatIsRanked)
{
    View view = viewOf("2026-08-22");
    view.estimated = true;
    const Answer shown = shippedAnswer(view);
    const auto all = static_cast<int>(shown.ranking.size());
    ASSERT_TRUE(std::ranges::any_of(shown.ranking, &RankedModel::estimated));
    for (const RankedModel &line : shown.ranking) {
        ASSERT_GT(line.rankLow, 0) << line.rank << ": everybody takes part";
        EXPECT_LE(line.rankLow, line.rank);
        EXPECT_GE(line.rankHigh, line.rank);
        EXPECT_LE(line.rankHigh, all);
    }
}
