// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/answering.h"
#include "app/models/charts/captions.h"
#include "app/models/data/alias_model.h"
#include "app/models/data/lab_model.h"
#include "tests/models/sample_world.h"
#include "tests/support/model_check.h"
#include "tests/support/print_model.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using Kind = Correction::Kind;

/// Upstage in the United States, and two names of one's own, as corrections leave them.
AnswerData correctedWorld(Language language = Language::English)
{
    Dataset dataset = sampleWorld().build();
    dataset.labs[2].aliases = {"Mistral AI"};
    dataset.labs[4].country = "US";
    dataset.labs[4].aliases = {"업스테이지AI"};
    dataset.snapshots[0].models[0].aliases = {"Five"};
    dataset.corrections = {{Kind::LabCountry, "upstage", "US", "KR"},
                           {Kind::LabAlias, "upstage", "업스테이지AI"},
                           {Kind::ModelAlias, dataset.snapshots[0].models[0].id, "Five"}};
    AnswerData data{std::make_shared<const Dataset>(std::move(dataset)), nullptr, language};
    data.answer = std::make_shared<const Answer>(*answer(*data.dataset, View()));
    return data;
}

TEST(LabModel, Labs_StandWithCountryAndWhatTheFiguresSay)
{
    LabModel model;
    const ModelCheck check(model);
    model.setAnswer(correctedWorld());
    EXPECT_EQ(
        printModel(model),
        "OpenAI | United States | – | – | – | 2 | openai | OpenAI | –\n"
        "Alibaba | China | – | – | – | 1 | alibaba | Alibaba | –\n"
        "Mistral | France | – | – | Mistral AI | 2 | mistral | Mistral | –\n"
        "LG AI Research | South Korea | – | – | – | 2 | lg | LG AI Research | –\n"
        "Upstage | United States | yours; the figures say South Korea | – | 업스테이지AI | 1 | "
        "upstage | Upstage | South Korea\n");
    EXPECT_EQ(printModel(model,
                         {LabModel::Id, LabModel::Name, LabModel::Country, LabModel::CorrectedFrom,
                          LabModel::Aliases},
                         RecordRole)
                  .substr(0, 33),
              "openai | OpenAI | US | (none) | \n")
        << "codes for programs";
    EXPECT_EQ(model.index(4, LabModel::CorrectedFrom).data(RecordRole).toString(), u"KR"_s);
    EXPECT_EQ(model.index(4, 0).data(KeyRole).toString(), u"upstage"_s);
    EXPECT_EQ(model.index(4, 0).data(CountryRole).toString(), u"US"_s);
    EXPECT_EQ(model.index(4, LabModel::Models).data(ValueRole).toInt(), 1);
}

TEST(AliasModel, OwnNames_StandFirstAndAreMarked)
{
    AliasModel model;
    const ModelCheck check(model);
    model.setAnswer(correctedWorld());
    EXPECT_EQ(printModel(model),
              "업스테이지AI | Upstage | Lab | own correction\n"
              "Five | GPT-5 (high) | Model | own correction\n"
              "Mistral AI | Mistral | Lab | figures\n");
    ASSERT_NE(model.correctionAt(1), nullptr);
    EXPECT_EQ(model.correctionAt(1)->value, "Five");
    EXPECT_EQ(model.correctionAt(2), nullptr);
}

TEST(Captions, OwnCorrections_AreSaidInEveryRule)
{
    const AnswerData data = correctedWorld();
    const Captions captions(*data.dataset, *data.answer, Language::English);
    for (const QString &rules :
         {captions.rules(), captions.countryRules(), captions.fundingRules()})
        EXPECT_TRUE(rules.contains(u"own corrections of the figures: 3"_s)) << rules.toStdString();
    const AnswerData plain = answered(sampleWorld());
    EXPECT_FALSE(Captions(*plain.dataset, *plain.answer, Language::English)
                     .rules()
                     .contains(u"own correction"_s));
}

} // namespace
} // namespace podium::tests
