// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparison/swap_model.h"

#include "tests/models/sample_world.h"
#include "tests/support/model_check.h"
#include "tests/support/print_model.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// The first of the items against each of the others.
void setPairs(SwapModel &model, const std::vector<std::string> &items)
{
    const AnswerData data = answered(sampleWorld());
    std::vector<Result<PairComparison>> pairs;
    for (std::size_t i = 1; i < items.size(); ++i)
        pairs.push_back(compareSides(*data.dataset, View(), items[0], items[i]));
    model.setPairs(data, items, std::move(pairs));
}

TEST(SwapModel, Pairs_ShowWhichWeightsWouldTie)
{
    SwapModel model;
    const ModelCheck check(model);
    EXPECT_EQ(model.rowCount(), 0);
    // EXAONE (50, 35.2) against Solar (40, 35.4): 4.9 points; only HLE can close the gap, at
    // t = 4.9 / (4.9 + 0.2), a weight of 98.0 %.
    setPairs(model, {"EXAONE 4.0 32B (Reasoning)", "Solar Pro 2 (Reasoning)", "GPT-5 (high)"});
    EXPECT_EQ(printModel(model),
              "GPQA Diamond | 50.0% | never | 2.0% | never | never\n"
              "HLE | 50.0% | 98.0% | 98.0% | never | never\n");
}

TEST(SwapModel, Sentences_SayWhatSwapsAndWhatNothingCanSwap)
{
    SwapModel model;
    setPairs(model, {"EXAONE 4.0 32B (Reasoning)", "Solar Pro 2 (Reasoning)", "GPT-5 (high)"});
    const QStringList said = model.sentences();
    ASSERT_EQ(said.size(), 2);
    EXPECT_EQ(
        said.first(),
        u"Solar Pro 2 (Reasoning) draws level with EXAONE 4.0 32B (Reasoning) when HLE weighs "
        "98.0% instead of 50.0%; spread over all evaluations, 48.0% of all weight has to "
        "move."_s);
    EXPECT_EQ(said.last(),
              u"Nothing can swap EXAONE 4.0 32B (Reasoning) and GPT-5 (high): GPT-5 "
              "(high) is not behind in any evaluation."_s);
}

TEST(SwapModel, WhatCannotBeCompared_SaysWhyBesideTheOthers)
{
    SwapModel model;
    setPairs(model, {"GPT-5 (high)", "Guess 1", "KR"});
    EXPECT_TRUE(model.sentences().first().contains(u"was not measured on HLE"_s));
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_TRUE(model.nearest(0).marks.isEmpty());
    EXPECT_EQ(model.nearest(0).emptyText, model.sentences().first());
}

TEST(SwapModel, Nearest_LeadsFromTheWeightToThatOfTheTie)
{
    SwapModel model;
    setPairs(model, {"EXAONE 4.0 32B (Reasoning)", "Solar Pro 2 (Reasoning)"});
    const ChartSeries series = model.nearest(0);
    ASSERT_EQ(series.marks.size(), 2);
    EXPECT_NEAR(*series.marks.at(1).from, 50, 1e-9);
    EXPECT_NEAR(*series.marks.at(1).value, 98.04, 0.01);
    EXPECT_EQ(series.marks.at(1).country, u"KR"_s);
}

} // namespace
} // namespace podium::tests
