// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparison/fact_model.h"

#include "tests/models/sample_world.h"
#include "tests/support/model_check.h"
#include "tests/support/print_model.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

void setSides(FactModel &model, const DatasetBuilder &world, View view,
              std::vector<std::string> items)
{
    view.comparing.items = std::move(items);
    const AnswerData data = answered(world, view);
    auto sides = sideBySide(*data.dataset, *data.answer);
    ASSERT_TRUE(sides);
    model.setSides(data, std::move(*sides));
}

/// "fact: first | second", of one fact.
QString factOf(const FactModel &model, const QString &key)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(KeyRole).toString() != key)
            continue;
        QStringList texts;
        for (int column = 1; column < model.columnCount(); ++column)
            texts.append(model.index(row, column).data().toString());
        return texts.join(u" | "_s);
    }
    return {};
}

TEST(FactModel, ModelLabAndCountry_StandInColumns)
{
    FactModel model;
    const ModelCheck check(model);
    setSides(model, sampleWorld(), {}, {"GPT-5 (high)", "lg", "KR"});
    EXPECT_EQ(printHeader(model), "Fact | GPT-5 (high) | LG AI Research | South Korea");
    EXPECT_EQ(factOf(model, u"kind"_s), u"Model | Lab | Country"_s);
    EXPECT_EQ(factOf(model, u"best_model"_s),
              u"– | EXAONE 4.0 32B (Reasoning) | EXAONE 4.0 32B (Reasoning)"_s);
    EXPECT_EQ(factOf(model, u"index"_s), u"68.5 | 42.6 | 42.6"_s);
    EXPECT_EQ(factOf(model, u"rank"_s), u"1 of 8 | 4 of 8 | 4 of 8"_s);
    EXPECT_EQ(factOf(model, u"open_weights"_s), u"Closed | Open | Open"_s);
    EXPECT_EQ(factOf(model, u"models"_s), u"– | 2 | 3"_s);
    EXPECT_EQ(factOf(model, u"labs"_s), u"– | – | 2"_s);
    EXPECT_EQ(factOf(model, u"country_value"_s), u"– | – | 42.6, rank 4"_s);
}

TEST(FactModel, WhatNobodyHas_IsNoRow)
{
    FactModel model;
    setSides(model, sampleWorld(), {}, {"GPT-5 (high)", "EXAONE 4.0 32B (Reasoning)"});
    EXPECT_EQ(factOf(model, u"models"_s), QString());
    EXPECT_EQ(factOf(model, u"context_tokens"_s), QString());
    EXPECT_EQ(factOf(model, u"parameters_b"_s), u"– | 32"_s);
}

TEST(FactModel, EstimatedIndex_IsSaidToBe)
{
    FactModel model;
    setSides(model, sampleWorld(), {}, {"Guess 1", "GPT-5 (high)"});
    EXPECT_EQ(factOf(model, u"index"_s), u"33.0 (estimated) | 68.5"_s);
    EXPECT_EQ(factOf(model, u"rank"_s), u"– | 1 of 8"_s);
}

TEST(FactModel, MoneyOfLabsAndCountries_IsThatOfThePeriodShown)
{
    DatasetBuilder world = sampleWorld();
    world.round({.lab = "mistral", .announced = "2025-09-09", .amount = "2000000000"})
        .round({.lab = "mistral", .announced = "2023-01-01", .amount = "1000000"});
    FactModel model;
    setSides(model, world, {}, {"mistral", "FR", "KR"});
    EXPECT_EQ(factOf(model, u"money_raised"_s), u"USD 2.0 bn | USD 2.0 bn | –"_s);
}

} // namespace
} // namespace podium::tests
