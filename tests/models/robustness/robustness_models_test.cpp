// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/robustness/effect_model.h"
#include "app/models/robustness/rank_chance_model.h"
#include "app/models/robustness/shift_model.h"
#include "tests/models/sample_world.h"
#include "tests/support/model_check.h"
#include "tests/support/print_model.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <cmath>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

View varyingWeights()
{
    View view;
    view.robustness.vary = {Variation::Weights};
    view.robustness.concentration = 2;
    view.robustness.draws = 2000;
    return view;
}

UncertainItem simulated(const AnswerData &data, std::size_t item)
{
    UncertaintyExtras extras;
    extras.acceptability = true;
    return rankUncertainty(*data.dataset, varyingWeights(), extras)->items.at(item);
}

TEST(RankChanceModel, EachRank_HasItsShareAndTheySumUp)
{
    const AnswerData data = answered(sampleWorld(), varyingWeights());
    const UncertainItem item = simulated(data, 1);
    RankChanceModel model;
    const ModelCheck check(model);
    model.setItem(data, item);
    ASSERT_GT(model.rowCount(), 1);
    double sum = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const int rank = model.index(row, RankChanceModel::Rank).data(ValueRole).toInt();
        const double chance = model.index(row, RankChanceModel::Chance).data(ValueRole).toDouble();
        EXPECT_EQ(chance, item.distribution.acceptability.at(static_cast<std::size_t>(rank - 1)));
        sum += chance;
        EXPECT_NEAR(model.index(row, RankChanceModel::ThisOrBetter).data(ValueRole).toDouble(), sum,
                    1e-9);
    }
    EXPECT_NEAR(sum, 1, 0.01);
    model.setItem(data, std::nullopt);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(RankChanceModel, Picture_DrawsSharesAndMarksTheRankItHas)
{
    const AnswerData data = answered(sampleWorld(), varyingWeights());
    RankChanceModel model;
    model.setItem(data, simulated(data, 1));
    const ChartSeries series = model.series(20);
    ASSERT_EQ(series.marks.size(), model.rowCount());
    EXPECT_TRUE(series.title.startsWith(u"As far as measured, Qwen3 235B "_s))
        << series.title.toStdString();
    bool marked = false;
    for (const ChartMark &mark : series.marks) {
        EXPECT_EQ(mark.country, u"CN"_s);
        marked = marked || mark.label == u"rank 2, as it stands"_s;
    }
    EXPECT_TRUE(marked);
    EXPECT_EQ(model.series(1).marks.size(), 1) << "the median where there is no more room";
    EXPECT_EQ(model.series(1).rowsNotShown, model.rowCount() - 1);
}

TEST(EffectModel, Factors_ComeLargestFirstWithTheirIntervals)
{
    View view = varyingWeights();
    view.robustness.vary = {Variation::Weights, Variation::Evaluation};
    const AnswerData data = answered(sampleWorld(), view);
    EffectModel model;
    const ModelCheck check(model);
    model.setFound(data, *orderEffects(*data.dataset, view));
    ASSERT_EQ(model.rowCount(), 2);
    const auto total
        = [&](int row) { return model.index(row, EffectModel::Total).data(ValueRole).toDouble(); };
    EXPECT_GE(total(0), total(1));
    const ChartSeries series = model.series(10);
    ASSERT_EQ(series.marks.size(), 2);
    EXPECT_EQ(series.title,
              u"What moves the order most: "_s
                  + model.index(0, EffectModel::Factor).data().toString());
    for (const ChartMark &mark : series.marks) {
        EXPECT_LE(mark.low, mark.value);
        EXPECT_GE(mark.high, mark.value);
    }
    EXPECT_TRUE(model.rules().contains(u"2,000 simulated rankings"_s))
        << model.rules().toStdString();
    model.setFound(data, std::nullopt);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ShiftModel, Evaluations_ComeByHowFarRanksMoveWithoutThem)
{
    View view;
    view.robustness.leaveOut = LeaveOut::Evaluation;
    const AnswerData data = answered(sampleWorld(), view);
    const Sensitivity found = *sensitivity(*data.dataset, view);
    ShiftModel model;
    const ModelCheck check(model);
    model.setFound(data, found);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_GE(model.index(0, ShiftModel::MeanShift).data(ValueRole).toDouble(),
              model.index(1, ShiftModel::MeanShift).data(ValueRole).toDouble());
    const std::vector<double> byPart = model.byPart();
    ASSERT_EQ(byPart.size(), 2U);
    for (std::size_t part = 0; part < byPart.size(); ++part)
        EXPECT_DOUBLE_EQ(byPart[part], shiftWithout(found, found.leftOut[part]).mean);
    EXPECT_EQ(model.series(10).marks.size(), 2);
    model.setFound(data, std::nullopt);
    EXPECT_TRUE(model.byPart().empty());
}

} // namespace
} // namespace podium::tests
