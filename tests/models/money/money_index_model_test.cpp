// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/money_index_model.h"

#include "tests/models/sample_world.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// Money of two labs: the first has the best model of the two.
QString titleWith(const char *ofOpenAi, const char *ofMistral, SumBy by = SumBy::Lab)
{
    auto world = sampleWorld();
    world.round({.lab = "openai", .name = "A", .announced = "2025-08-01", .amount = ofOpenAi})
        .round({.lab = "mistral", .name = "B", .announced = "2025-08-02", .amount = ofMistral});
    View view;
    view.money.indexBy = by;
    const AnswerData data = answered(world, view);
    MoneyIndexModel model;
    model.setFound(data, moneyIndexOf(*data.dataset, *data.answer));
    return model.series().title;
}

TEST(MoneyIndexModel, TitleOfFewPoints_SaysWhoHasTheMostOfEach)
{
    EXPECT_EQ(titleWith("8300000000", "1700000000"),
              u"As far as known, of 2 labs OpenAI has both the most money and the best model"_s);
    EXPECT_EQ(titleWith("1300000000", "1700000000"),
              u"As far as known, of 2 labs Mistral has the most money, OpenAI the best model"_s);
    EXPECT_EQ(titleWith("1300000000", "1700000000", SumBy::Country),
              u"As far as known, of 2 countries France has the most money, the United States the "
              "best model"_s);
}

TEST(MoneyIndexModel, TitleWhereTwoHaveTheSameMoney_NamesNobody)
{
    EXPECT_EQ(titleWith("1700000000", "1700000000"), u"Money and the best index of 2 labs"_s);
}

} // namespace
} // namespace podium::tests
