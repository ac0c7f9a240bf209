// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/robustness/part_correlations.h"

#include "app/engine/ranking/answering.h"
#include "tests/support/dataset_builder.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

/// Five models; scores of the second follow the first, those of the third run against it.
Dataset fiveProfiles()
{
    DatasetBuilder builder;
    builder.country("US", "United States").lab("acme", "Acme", "US");
    builder.evaluation("a", "A").evaluation("b", "B").evaluation("c", "C");
    builder.method("v1", {{"a", 0.5}, {"b", 0.3}, {"c", 0.2}}).snapshot("2026-01-01", "v1");
    const double rows[5][3]
        = {{0.2, 0.25, 0.9}, {0.4, 0.3, 0.8}, {0.5, 0.6, 0.6}, {0.7, 0.65, 0.7}, {0.9, 0.8, 0.1}};
    for (int i = 0; i < 5; ++i)
        builder.model("M" + std::to_string(i), "acme", {rows[i][0], rows[i][1], rows[i][2]});
    return builder.build();
}

TEST(PartCorrelations, FiveModels_GiveTheNumbersOfAnIndependentComputation)
{
    const auto found = partCorrelations(fiveProfiles(), {});
    ASSERT_TRUE(found) << message(found.error());
    const PartCorrelations &out = found->subject;
    ASSERT_EQ(out.parts.size(), 3);
    EXPECT_EQ(out.models, 5);
    // Python: statistics.correlation and covariance of the columns above.
    EXPECT_NEAR(*out.parts[0].withOthers[1], 0.944437, 1e-6);
    EXPECT_NEAR(*out.parts[0].withOthers[2], -0.873454, 1e-6);
    EXPECT_NEAR(out.parts[0].withIndex->value, 0.973934, 1e-6);
    EXPECT_NEAR(out.parts[2].withIndex->value, -0.768091, 1e-6);
    EXPECT_NEAR(*out.alpha, -3.122867, 1e-6);
    EXPECT_NEAR(*out.parts[2].alphaWithout, 0.966901, 1e-6);
    double shares = 0;
    for (const PartCorrelation &part : out.parts)
        shares += *part.varianceShare;
    EXPECT_NEAR(shares, 1, 1e-12);
    EXPECT_LT(*out.parts[2].varianceShare, 0);
    EXPECT_LT(out.parts[0].withIndex->low, out.parts[0].withIndex->value);
}

TEST(PartCorrelations, FewerThanFourCompleteModels_AreRefused)
{
    View view;
    view.text = "M1";
    EXPECT_FALSE(partCorrelations(fiveProfiles(), view));
}

TEST(Winsorising, AFifthAtEachEnd_BringsBothEndsIn)
{
    View view;
    view.choice.winsorised = 0.2;
    const auto found = answer(fiveProfiles(), view);
    ASSERT_TRUE(found) << message(found.error());
    // Best: 0.5 · 0.7 + 0.3 · 0.65 + 0.2 · 0.7, the ends of each column brought in.
    EXPECT_NEAR(found->ranking.front().index, 100 * (0.35 + 0.195 + 0.14), 1e-9);
    EXPECT_EQ(found->rules.winsorised, 0.2);
    EXPECT_FALSE(found->notes.empty()) << "it depends on the models compared";
    view.choice.winsorised = 0.3;
    EXPECT_FALSE(answer(fiveProfiles(), view));
}

} // namespace
} // namespace podium::tests
