// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/corrections/correcting.h"

#include "app/engine/ranking/answering.h"
#include "tests/data/small_folder.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using Kind = Correction::Kind;

/// Two labs in two countries, one model each, on two days.
Dataset world()
{
    Dataset dataset;
    dataset.countries = {{"KR", "South Korea", "", ""}, {"FR", "France", "", ""}};
    dataset.labs = {{"lg", "LG AI Research", "", "KR", {"LG"}, ""},
                    {"mistral", "Mistral", "", "FR", {}, "", {"KR"}}};
    dataset.evaluations.push_back({"gpqa", "GPQA", "", "", Scale::Fraction, 100, 1});
    dataset.methods.push_back({"v1", "Index", "1", {{0, 1.0, "", {}, {}}}});
    for (const char *day : {"2025-01-01", "2025-02-01"}) {
        Snapshot snapshot;
        snapshot.id = day;
        snapshot.date = *parseDate(day);
        snapshot.scores = ScoreTable(1, 2);
        snapshot.models.resize(2);
        for (std::size_t i = 0; i < 2; ++i) {
            snapshot.models[i].id = snapshot.models[i].name = i == 0 ? "exaone" : "magistral";
            snapshot.models[i].lab = i;
            snapshot.scores.set(0, i, i == 0 ? 0.4 : 0.5);
        }
        dataset.snapshots.push_back(std::move(snapshot));
    }
    return dataset;
}

std::vector<std::string> refused(const std::vector<Correction> &corrections)
{
    const ReadDataset out = corrected(world(), corrections, u"own.json"_s);
    return printed(out.findings);
}

TEST(Correcting, CountryOfALab_MovesItsModelsAndKeepsTheOldValue)
{
    const ReadDataset out = corrected(world(), {{Kind::LabCountry, "mistral", "KR"}});
    EXPECT_EQ(printed(out.findings), std::vector<std::string>());
    const auto found = answer(out.dataset, View());
    ASSERT_TRUE(found);
    ASSERT_EQ(found->countries.size(), 1U);
    EXPECT_EQ(found->countries.front().country, "KR");
    EXPECT_EQ(found->countries.front().models, 2);
    const Correction *made = findCountryCorrection(out.dataset, "mistral");
    ASSERT_NE(made, nullptr);
    EXPECT_EQ(made->before, "FR");
    EXPECT_TRUE(out.dataset.labs[1].otherCountries.empty()) << "KR would count twice";
    EXPECT_EQ(findCountryCorrection(out.dataset, "lg"), nullptr);
}

TEST(Correcting, AliasOfALab_FindsIt)
{
    const ReadDataset out = corrected(world(), {{Kind::LabAlias, "mistral", "Mistral AI SAS"}});
    EXPECT_EQ(printed(out.findings), std::vector<std::string>());
    EXPECT_EQ(findLab(out.dataset, "mistral ai sas"), 1U);
    EXPECT_EQ(out.dataset.corrections.size(), 1U);
}

TEST(Correcting, AliasOfAModel_FindsItInEverySnapshotAndByText)
{
    const ReadDataset out = corrected(world(), {{Kind::ModelAlias, "exaone", "엑사원"}});
    EXPECT_EQ(printed(out.findings), std::vector<std::string>());
    for (const Snapshot &snapshot : out.dataset.snapshots)
        EXPECT_EQ(findModel(snapshot, "엑사원"), 0U);
    View view;
    view.text = "엑사";
    const auto found = answer(out.dataset, view);
    ASSERT_TRUE(found);
    ASSERT_EQ(found->ranking.size(), 1U);
    EXPECT_EQ(found->ranking.front().model, 0U);
}

TEST(Correcting, WhatTheFiguresDoNotKnow_IsRefusedAndNamed)
{
    EXPECT_EQ(
        refused({{Kind::LabCountry, "lg", "FR"},
                 {Kind::LabCountry, "nobody", "KR"},
                 {Kind::LabCountry, "mistral", "XX"},
                 {Kind::ModelAlias, "none", "Nothing"}}),
        (std::vector<std::string>{
            "own.json:0:corrections[2]: There is no lab \"nobody\"; correct its id, or remove "
            "this correction.",
            "own.json:0:corrections[3]: There is no country \"XX\"; use an ISO code such as "
            "KR.",
            "own.json:0:corrections[4]: There is no model \"none\"; correct its id, or remove "
            "this correction."}));
}

TEST(Correcting, SecondMeaningOfAName_IsRefused)
{
    EXPECT_EQ(
        refused({{Kind::LabAlias, "mistral", "lg"},
                 {Kind::ModelAlias, "exaone", "Magistral"},
                 {Kind::LabCountry, "lg", "FR"},
                 {Kind::LabCountry, "lg", "KR"}}),
        (std::vector<std::string>{
            "own.json:0:corrections[1]: lg names the lab lg already; one name must mean one "
            "lab.",
            "own.json:0:corrections[2]: Magistral names the model magistral already; one name "
            "must mean one model.",
            "own.json:0:corrections[4]: The country of the lab lg is corrected already; remove "
            "one of the two corrections."}));
}

TEST(Correcting, WhatIsRefused_ChangesNothing)
{
    const ReadDataset out = corrected(
        world(), {{Kind::LabCountry, "mistral", "XX"}, {Kind::LabAlias, "mistral", "LG"}});
    EXPECT_EQ(out.dataset.labs[1].country, "FR");
    EXPECT_TRUE(out.dataset.labs[1].aliases.empty());
    EXPECT_TRUE(out.dataset.corrections.empty());
}

} // namespace
} // namespace podium::tests
