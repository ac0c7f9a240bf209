// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/price_picture.h"

#include "tests/models/sample_world.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <functional>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

std::function<void(Model &)> sold(double price)
{
    return [price](Model &model) { model.blendedPrice = price; };
}

DatasetBuilder pricedWorld()
{
    DatasetBuilder world = sampleWorld();
    world.model("Small", "lg", {0.3, 0.3}, sold(0.1))
        .model("Middle", "upstage", {0.6, 0.5}, sold(1))
        .model("Dear", "mistral", {0.5, 0.5}, sold(20));
    return world;
}

TEST(PricePicture, Frontier_IsWhatNothingCheaperReaches)
{
    const ChartSeries series = pricePicture(answered(pricedWorld()));
    QStringList names;
    QStringList best;
    for (const ChartMark &mark : series.marks) {
        names.append(mark.label);
        if (!mark.line.isEmpty())
            best.append(mark.label);
        EXPECT_GT(mark.at.value_or(0), 0) << "a logarithmic axis has no place for it";
    }
    EXPECT_EQ(names, (QStringList{u"Small"_s, u"Middle"_s, u"GPT-5"_s, u"Dear"_s}));
    EXPECT_EQ(best, QStringList{u"GPT-5"_s}) << "Qwen3 235B is free and better than both";
    EXPECT_EQ(series.title, u"Best for their price: 1 of 4 models"_s);
    EXPECT_EQ(series.plane()->runsTo, 20);
    EXPECT_TRUE(series.marks.last().valueNote.contains(u"GPT-5"_s))
        << series.marks.last().valueNote.toStdString();
}

TEST(PricePicture, WhoeverIsNotDrawn_IsCounted)
{
    const QString subtitle = pricePicture(answered(pricedWorld())).subtitle;
    EXPECT_TRUE(subtitle.contains(u"free, so not drawn: 1"_s)) << subtitle.toStdString();
    EXPECT_TRUE(subtitle.contains(u"without a price: 6"_s)) << subtitle.toStdString();
}

TEST(PricePicture, NobodyWithAPrice_SaysWhy)
{
    View view;
    view.include = {"FR"};
    const ChartSeries series = pricePicture(answered(sampleWorld(), view));
    EXPECT_TRUE(series.marks.isEmpty());
    EXPECT_FALSE(series.emptyText.isEmpty());
    EXPECT_EQ(series.title, u"Models by index and price"_s);
}

} // namespace
} // namespace podium::tests
