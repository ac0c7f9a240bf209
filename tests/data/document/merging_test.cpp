// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/document/merging.h"

#include "app/data/document/keeping.h"
#include "app/data/methods/method_json.h"
#include "app/data/scenarios/assuming.h"
#include "app/data/scenarios/scenario_json.h"
#include "app/data/world/country_code.h"
#include "app/engine/ranking/answering.h"
#include "tests/support/dataset_builder.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <gmock/gmock.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;

Dataset mergedWorld()
{
    return DatasetBuilder()
        .country("KR", "South Korea")
        .country("US", "United States")
        .lab("lg", "LG AI Research", "KR")
        .evaluation("gpqa_diamond", "GPQA Diamond")
        .evaluation("hle", "HLE")
        .method("v1", {{"gpqa_diamond", 0.5}, {"hle", 0.5}})
        .snapshot("2026-01-01", "v1")
        .model("Old", "lg", {0.2, 0.2})
        .snapshot("2026-02-01", "v1")
        .model("Theirs", "lg", {0.6, 0.4})
        .build();
}

ImportedModel run(const std::string &name, double gpqa, double hle)
{
    ImportedModel model;
    model.values.id = name;
    model.values.name = name;
    model.values.own = true;
    model.scores = {{"gpqa_diamond", gpqa}, {"hle", hle}};
    return model;
}

Document documentOf(Import import)
{
    Document document;
    document.imports.push_back(std::move(import));
    return document;
}

std::vector<std::string> ranking(const Dataset &dataset, const View &view = {})
{
    const auto answered = answer(dataset, view);
    if (!answered)
        return {message(answered.error())};
    std::vector<std::string> lines;
    for (const RankedModel &line : answered->ranking)
        lines.push_back(std::to_string(line.rank) + ' '
                        + dataset.snapshots[answered->snapshot].models[line.model].name);
    return lines;
}

TEST(Merging, OwnRun_StandsInTheNewestSnapshotOfItsMethodOnly)
{
    Import import;
    import.runs = {run("Mine", 0.7, 0.7)};
    const ReadDataset out = merged(mergedWorld(), documentOf(import), u"x.podium"_s);
    EXPECT_TRUE(out.findings.empty());
    EXPECT_THAT(ranking(out.dataset), ElementsAre("1 Mine", "2 Theirs"));
    View old;
    old.snapshot = "2026-01-01";
    EXPECT_THAT(ranking(out.dataset, old), ElementsAre("1 Old"));
    EXPECT_TRUE(out.dataset.snapshots[1].models[1].own);
}

TEST(Merging, OwnRunOfAKnownName_StandsBesideTheSourcesRow)
{
    Import import;
    import.runs = {run("Theirs", 0.1, 0.1)};
    const ReadDataset out = merged(mergedWorld(), documentOf(import), u"x.podium"_s);
    EXPECT_THAT(ranking(out.dataset), ElementsAre("1 Theirs", "2 Theirs (own run)"));
    import.runs.push_back(run("Theirs", 0.05, 0.05));
    const ReadDataset more = merged(mergedWorld(), documentOf(import), u"x.podium"_s);
    EXPECT_THAT(ranking(more.dataset),
                ElementsAre("1 Theirs", "2 Theirs (own run)", "3 Theirs (own run 2)"));
    const std::vector<Model> &models = more.dataset.snapshots[1].models;
    EXPECT_NE(models[1].id, models[2].id);
}

TEST(Merging, OwnEvaluations_MakeASnapshotThatIsChosenByNameOnly)
{
    Import import;
    import.evaluations = {{ "own-legal", "Legal" }};
    import.methods
        = {{ R"({"id":"own-m","name":"M","version":"own M",)"
             R"("evaluations":[{"id":"own-legal","weight":1}]})",
             true }};
    ImportedSnapshot snapshot;
    snapshot.values.id = "own-m";
    snapshot.values.date = *parseDate("2026-11-01");
    snapshot.method = "own-m";
    snapshot.models = {run("A", 0, 0), run("B", 0, 0)};
    snapshot.models[0].scores = {{"own-legal", 0.3}};
    snapshot.models[1].scores = {{"own-legal", 0.9}};
    import.snapshots = {snapshot};
    const ReadDataset out = merged(mergedWorld(), documentOf(import), u"x.podium"_s);
    EXPECT_THAT(ranking(out.dataset), ElementsAre("1 Theirs"));
    View own;
    own.snapshot = "own-m";
    EXPECT_THAT(ranking(out.dataset, own), ElementsAre("1 B", "2 A"));
}

TEST(Merging, UnknownLab_IsNewAndSaid_KnownOneMeetsByAlias)
{
    Dataset dataset = mergedWorld();
    dataset.labs[0].aliases = {"LG"};
    Import import;
    import.runs = {run("A", 0.1, 0.1), run("B", 0.1, 0.1), run("C", 0.1, 0.1)};
    import.runs[0].lab = "lg";
    import.runs[1].lab = "LGX";
    import.runs[2].lab = "Acme";
    import.runs[2].country = "United States of America";
    const ReadDataset out = merged(dataset, documentOf(import), u"x.podium"_s);
    ASSERT_EQ(out.dataset.labs.size(), 3U);
    EXPECT_EQ(out.dataset.labs[1].nameEn + out.dataset.labs[1].country, "LGX")
        << "likeness is no reason to meet";
    EXPECT_EQ(out.dataset.labs[2].country, "US");
    ASSERT_EQ(out.findings.size(), 1U);
    EXPECT_THAT(message(out.findings[0].error), HasSubstr("The lab LGX is new"));
}

TEST(Merging, NameThatACorrectionGives_IsThatModel)
{
    Import import;
    import.runs = {run("Theirs (our build)", 0.9, 0.9)};
    Document document = documentOf(import);
    document.corrections = {{Correction::Kind::ModelAlias, "theirs", "Theirs (our build)"}};
    const ReadDataset out = merged(mergedWorld(), document, u"x.podium"_s);
    const auto &models = out.dataset.snapshots[1].models;
    ASSERT_EQ(models.size(), 2U);
    EXPECT_EQ(models[1].id, "own:theirs");
}

TEST(Merging, Rates_FillDaysThatAreMissingAndNeverReplace)
{
    Dataset dataset = mergedWorld();
    dataset.ledger.rates.perEuroByDay["KRW"] = {{*parseDate("2026-01-05"), Decimal::whole(1500)}};
    Import import;
    import.rates = {{"KRW", *parseDate("2026-01-06"), Decimal::whole(1600)},
                    {"KRW", *parseDate("2026-01-05"), Decimal::whole(9)},
                    { "KRW",
                      *parseDate("2026-01-02"),
                      Decimal::whole(1400) }};
    const ReadDataset out = merged(dataset, documentOf(import), u"x.podium"_s);
    std::vector<std::string> rates;
    for (const auto &[day, rate] : out.dataset.ledger.rates.perEuroByDay.at("KRW"))
        rates.push_back(toIsoText(day) + ' ' + rate.toText());
    EXPECT_THAT(rates, ElementsAre("2026-01-02 1400", "2026-01-05 1500", "2026-01-06 1600"));
}

TEST(Merging, MethodOfAnIdThatThereIs_IsLeftOut_AndSaid)
{
    Document document;
    const Dataset world = mergedWorld();
    document.texts = {{KeptText::Kind::Method, world.methods[0].id,
                       QJsonDocument(toJson(world.methods[0], world)).toJson().toStdString()}};
    const ReadDataset out = merged(world, document, u"x.podium"_s);
    EXPECT_EQ(out.dataset.methods.size(), world.methods.size());
    ASSERT_EQ(out.findings.size(), 1U);
    EXPECT_THAT(out.findings[0].error.arguments[0], HasSubstr("is that of a method there is"));
}

TEST(Merging, Claims_DoNotShareIdsWithThoseBesideThem)
{
    Document document;
    for (const char *name : {"a", "b"})
        document.texts.push_back(
            {KeptText::Kind::Claims, name,
             R"({"claims": [{"id": "1", "statement": "S", "text": {"en": "a", "ko": "b"},
                 "source": "x", "claim": {"kind": "best", "subject": "E", "outside": ["US"]},
                 "readings": {"snapshots": ["2025-09-01"], "foldings": ["all"],
                 "estimated": [false]}}]})"});
    Claim shipped;
    shipped.id = "1";
    const auto kept = keptClaims(document, {}, {shipped});
    ASSERT_TRUE(kept) << message(kept.error());
    std::vector<std::string> ids;
    for (const Claim &claim : *kept)
        ids.push_back(claim.id);
    EXPECT_THAT(ids, ElementsAre("1-2", "1-3"));
}

TEST(Merging, ManyOwnRuns_MeetByNameWithoutASearchEach)
{
    Import import;
    for (int i = 0; i < 3000; ++i)
        import.runs.push_back(run("Run " + std::to_string(i), 0.5, 0.5));
    import.runs.push_back(run("Theirs", 0.5, 0.5));
    const ReadDataset out = merged(mergedWorld(), documentOf(import), u"x.podium"_s);
    const auto &models = out.dataset.snapshots.back().models;
    EXPECT_EQ(models.back().name, "Theirs (own run)");
    EXPECT_EQ(models.back().id, "own:Theirs");
}

TEST(Scenarios, AssumedModel_RanksFromItsSnapshotOnUnderAMark)
{
    const AssumedModel assumed{.name = "New",
                               .snapshot = "2026-02-01",
                               .index = 70,
                               .lab = "lg",
                               .released = parseDate("2026-12-01")};
    Dataset out = mergedWorld();
    EXPECT_TRUE(assumeAll(out, {{"LG", true, {assumed}}}).empty());
    EXPECT_THAT(ranking(out), ElementsAre("1 New †", "2 Theirs"));
    EXPECT_EQ(out.snapshots[0].models.size(), 1U);
    EXPECT_TRUE(findModel(out.snapshots[1], "New"));
    EXPECT_THAT(out.scenarios, ElementsAre("LG"));
    Dataset off = mergedWorld();
    EXPECT_TRUE(assumeAll(off, {{"LG", false, {assumed}}}).empty());
    EXPECT_THAT(ranking(off), ElementsAre("1 Theirs"));
    EXPECT_TRUE(off.scenarios.empty());
}

TEST(Scenarios, ModelTakenOut_LeavesTheScoresOfOthers)
{
    Dataset dataset = mergedWorld();
    const auto findings = assume(dataset,
                                 {"Without",
                                  true,
                                  {{.name = "Mine",
                                    .snapshot = "2026-01-01",
                                    .scores = {{"hle", 0.5}, {"gpqa_diamond", 0.5}}}},
                                  {"theirs"}});
    EXPECT_TRUE(findings.empty());
    EXPECT_THAT(ranking(dataset), ElementsAre("1 Mine †"));
    View first;
    first.snapshot = "2026-01-01";
    EXPECT_THAT(ranking(dataset, first), ElementsAre("1 Mine †", "2 Old"));
}

TEST(Scenarios, WhatTheFiguresDoNotKnow_IsSaid)
{
    const auto said = [](const AssumedModel &model) {
        const auto checked = checkedScenario(mergedWorld(), {"S", true, {model}});
        return checked ? std::string() : message(checked.error());
    };
    AssumedModel model{.name = "New", .snapshot = "2026-02-01", .index = 70, .lab = "nobody"};
    EXPECT_THAT(said(model), HasSubstr("There is no lab \"nobody\""));
    model.country = "KR";
    EXPECT_EQ(said(model), "");
    model.snapshot = "2020-01-01";
    EXPECT_THAT(said(model), HasSubstr("There is no snapshot \"2020-01-01\""));
    EXPECT_THAT(said({.name = "Theirs", .snapshot = "2026-02-01", .index = 1}),
                HasSubstr("lists Theirs already"));
    EXPECT_THAT(said({.name = "N", .snapshot = "2026-02-01", .scores = {{"x", 1}}}),
                HasSubstr("gpqa_diamond, hle"));
    EXPECT_THAT(said({.name = "N", .snapshot = "2026-02-01", .scores = {{"hle", 30}}}),
                HasSubstr("from 0 to 1"));
    const auto without = checkedScenario(mergedWorld(), {"S", true, {}, {"Theirs"}});
    EXPECT_THAT(without->without, ElementsAre("theirs"));
    EXPECT_FALSE(checkedScenario(mergedWorld(), {"S", true, {}, {"Nobody"}}));
    EXPECT_FALSE(checkedScenario(mergedWorld(),
                                 {"S", true, {}, {}, {{"lg", Decimal::whole(1), "XXX", Date()}}}));
}

TEST(Scenarios, AsJson_ComeBackEqual)
{
    const Scenario all{
        "LG catches up",
        false,
        {{"EXAONE 5", "2026-02-01", 60, {}, "lg", "KR", parseDate("2026-12-01"), 1.5, true},
         {.name = "N", .snapshot = "2026-02-01", .scores = {{"hle", 0.3}}}},
        {"theirs"},
        {{"lg", Decimal::whole(5), "USD", Date()}}};
    EXPECT_EQ(scenariosFromJson(scenariosToJson({all})), std::vector{all});
    const auto refused
        = [](const char *text) { return message(scenariosFromJson(text, u"s.json"_s).error()); };
    EXPECT_THAT(refused(R"({"version":1,"scenarios":[{"name":"A","colour":1}]})"),
                HasSubstr("no key \"scenarios[1].colour\""));
    EXPECT_THAT(refused(R"({"version":1,"scenarios":[{"name":"A","models":[
        {"name":"N","snapshot":"s","index":400}]}]})"),
                HasSubstr("from 0 to 100"));
    EXPECT_THAT(refused(R"({"version":2,"scenarios":[]})"), HasSubstr("which is 1"));
}

TEST(Merging, CountryOfANewLab_IsMetByAnyOfItsNames)
{
    const Dataset world = mergedWorld();
    for (const char *name : {"KR", "kr", "KOR", "kor", "Korea", "South Korea", "Republic of Korea"})
        EXPECT_EQ(countryCode(world, name), "KR") << name;
    EXPECT_EQ(countryCode(world, "U.S."), "US");
    EXPECT_EQ(countryCode(world, "USA"), "US");
    EXPECT_EQ(countryCode(world, "대한민국"), "KR");
    EXPECT_EQ(countryCode(world, "Türkiye"), "TR");
    for (const char *name : {"", "XX", "XXX", "AND", "Korea, Japan"})
        EXPECT_EQ(countryCode(world, name), "") << name;
}

TEST(Merging, NewLabOfSeveralCountries_CountsForTheFirst)
{
    const Dataset world = mergedWorld();
    EXPECT_THAT(countryCodes(world, "South Korea,United States of America"),
                ElementsAre("KR", "US"));
    EXPECT_THAT(countryCodes(world, "US / KR"), ElementsAre("US", "KR"));
    EXPECT_TRUE(countryCodes(world, "Korea, Dem. People's Rep.").empty());
    Import import;
    import.runs = {run("Mine", 0.5, 0.5)};
    import.runs[0].lab = "Both";
    import.runs[0].country = "South Korea,United States of America";
    const Dataset dataset = merged(world, documentOf(import), u"x.podium"_s).dataset;
    const auto lab = findLab(dataset, "Both");
    ASSERT_TRUE(lab);
    EXPECT_EQ(dataset.labs[*lab].country, "KR");
    EXPECT_THAT(dataset.labs[*lab].otherCountries, ElementsAre("US"));
}

TEST(Merging, LabsWithoutCountry_AreSaidInOneSentence)
{
    Import import;
    for (const char *lab : {"L1", "L2", "L3", "L4", "L5", "L6"}) {
        import.runs.push_back(run(std::string("Of ") + lab, 0.5, 0.5));
        import.runs.back().lab = lab;
    }
    const auto findings = merged(mergedWorld(), documentOf(import), u"x.podium"_s).findings;
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_THAT(message(findings[0].error), HasSubstr("L1, L2, L3, L4, L5 (6 in all)"));
}

} // namespace
} // namespace podium::tests
