// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sources/every_eval_ever.h"
#include "tests/data/importing/imported.h"

#include <QtCore/QJsonDocument>

#include <gmock/gmock.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr char kAnalysis[] = R"json({"tier":"free","intelligence_index_version":4.3,
 "pagination":{"page":1,"page_size":200,"total_pages":4,"has_more":true},"data":[
 {"id":"u1","name":"A (high)","slug":"a","release_date":"2026-08-07",
  "model_creator":{"name":"LG AI Research","country":"kr"},
  "evaluations":{"artificial_analysis_intelligence_index":57.6,"hle":0.25,"gpqa":0.8,
   "gdpval_aa_elo":1500,"artificial_analysis_legal_index":40},
  "pricing":{"price_1m_input_tokens":0},"performance":{"median_output_tokens_per_second":null}},
 {"id":"u2","name":"B","model_creator":{"name":"Acme"},
  "evaluations":{"artificial_analysis_intelligence_index":100,"hle":25}}]})json";

TEST(ArtificialAnalysis, Api_IsPublishedOnlyUnderTheVersionItSays)
{
    const auto import = imported(u"aa.json"_s, kAnalysis);
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_EQ(import->kind, "artificial-analysis");
    EXPECT_EQ(import->sourceVersion, "4.3");
    ASSERT_EQ(import->snapshots.size(), 1U);
    const ImportedModel &first = import->snapshots[0].models[0];
    EXPECT_EQ(first.values.publishedIndex, 57.6);
    EXPECT_EQ(first.values.publishedBasis, PublishedBasis::IndexOnly);
    EXPECT_EQ(first.country, "KR");
    EXPECT_EQ(first.values.inputPrice, 0) << "free is a price";
    EXPECT_EQ(first.values.outputSpeed, std::nullopt);
    EXPECT_THAT(modelsOf({first}),
                ElementsAre("A (high): hle=0.25 gpqa_diamond=0.8 gdpval_aa=1500 "
                            "aa-artificial_analysis_legal_index=0.4"));
    EXPECT_FALSE(import->methods.at(0).own);
}

TEST(ArtificialAnalysis, ValuesAHundredTimesTooLarge_AreFindingsAndNoFigures)
{
    const auto import = imported(u"aa.json"_s, kAnalysis);
    EXPECT_EQ(import->snapshots[0].models[1].values.publishedIndex, std::nullopt);
    EXPECT_THAT(modelsOf({import->snapshots[0].models[1]}), ElementsAre("B:"));
    EXPECT_THAT(findingsOf(import),
                Contains("warning range:2:hle: 25 of B cannot be; it is left "
                         "out."));
    EXPECT_THAT(findingsOf(import), Contains(HasSubstr("This is page 1 of 4")));
}

TEST(ArtificialAnalysis, ScaleOfANewColumn_IsThatOfMostOfItsNumbers)
{
    const auto import = imported(u"page.json"_s, R"({"intelligence_index_version":"4.3.2","models":[
        {"id":"a","name":"A","creator":{},"evaluations":{"aa_omniscience":-53.5,"new":0.5},
         "speed":{"output_tokens_per_second":85.4,"time_to_first_token_seconds":13.9}},
        {"id":"b","name":"B","creator":{},"evaluations":{"aa_omniscience":0.5,"new":0.4}},
        {"id":"c","name":"C","creator":{},"evaluations":{"aa_omniscience":22,"new":81.5}}]})");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_EQ(import->sourceVersion, "4.3.2");
    EXPECT_EQ(import->snapshots.at(0).models[0].values.outputSpeed, 85.4);
    EXPECT_EQ(import->snapshots[0].models[0].values.firstTokenDelay, 13.9);
    EXPECT_THAT(modelsOf(import->snapshots[0].models),
                ElementsAre("A: aa-aa_omniscience=-0.535 aa-new=0.5",
                            "B: aa-aa_omniscience=0.005 aa-new=0.4", "C: aa-aa_omniscience=0.22"));
    EXPECT_THAT(findingsOf(import), ElementsAre(HasSubstr("range:3:new: 81.5 of C cannot be")));
}

TEST(ArtificialAnalysis, OldDump_HasZeroForNotMeasured_AndNoVersion)
{
    const auto import = imported(u"old.json"_s,
                                 R"({"status":200,"prompt_options":{},"data":[{"id":"u1","name":"A",
        "model_creator":{"name":"X"},"evaluations":{"lcr":null,"hle":0.1},
        "pricing":{"price_1m_input_tokens":0,"price_1m_output_tokens":2},
        "median_output_tokens_per_second":0}]})");
    ASSERT_TRUE(import);
    EXPECT_EQ(import->sourceVersion, "unknown");
    const Model &model = import->snapshots[0].models[0].values;
    EXPECT_EQ(model.inputPrice, std::nullopt);
    EXPECT_EQ(model.outputPrice, 2);
    EXPECT_EQ(model.outputSpeed, std::nullopt);
}

TEST(ArtificialAnalysis, SameIdTwice_StopsTheImport)
{
    EXPECT_TRUE(imported(u"a.json"_s, R"({"data":[
        {"id":"u1","name":"A","model_creator":{},"evaluations":{"hle":0.1}},
        {"id":"u1","name":"A","model_creator":{},"evaluations":{"hle":0.1}}]})")
                    ->hasErrors());
}

TEST(Arena, PagesOfTheDataSet_BecomeASnapshotACategory)
{
    const auto import = imported(u"text.json"_s, R"({"features":[],"num_rows_total":400,"rows":[
        {"row_idx":0,"row":{"model_name":"A","organization":"LG","rating":1446.2,
         "rating_lower":1440,"rating_upper":1452,"vote_count":1234.0,"category":"overall",
         "leaderboard_publish_date":"2026-09-13"}},
        {"row_idx":1,"row":{"model_name":"B","rating":1400,"rating_lower":null,
         "rating_upper":null,"category":"coding"}}]})");
    ASSERT_TRUE(import) << message(import.error());
    ASSERT_EQ(import->snapshots.size(), 2U);
    const ImportedSnapshot &overall = import->snapshots[1];
    EXPECT_EQ(overall.values.id, "arena-overall-2026-09-13");
    EXPECT_EQ(overall.models[0].values.publishedIndex, 1446.2);
    EXPECT_EQ(overall.models[0].values.note, "1440–1452; 1234 votes");
    EXPECT_EQ(import->snapshots[0].models[0].values.note, "");
    EXPECT_THAT(findingsOf(import), Contains(HasSubstr("holds 2 of 400 rows")));
}

TEST(Arena, DaysOfOneFile_AreSnapshotsOfOneMethod)
{
    const auto import = imported(u"vision-style-control.json"_s, R"({"rows":[
        {"row":{"model_name":"A","rating":1500,"leaderboard_publish_date":"2026-09-01"}},
        {"row":{"model_name":"A","rating":1510,"leaderboard_publish_date":"2026-09-08"}}]})");
    ASSERT_TRUE(import) << message(import.error());
    ASSERT_EQ(import->snapshots.size(), 2U);
    EXPECT_EQ(import->snapshots[0].values.id, "arena-vision-style-overall-2026-09-01");
    EXPECT_EQ(import->snapshots[1].values.id, "arena-vision-style-overall-2026-09-08");
    EXPECT_EQ(import->snapshots[1].method, import->snapshots[0].method);
    EXPECT_EQ(import->methods.size(), 1U);
    EXPECT_THAT(findingsOf(import), IsEmpty());
}

TEST(Arena, Board_IsThatOfTheColumnsOrTheName)
{
    const auto agent = imported(u"rows.json"_s, R"({"rows":[{"row":{"model_name":"A","score":12.5,
        "score_ci_lower":11,"score_ci_upper":13,"session_count":10,
        "leaderboard_publish_date":"2026-09-13"}}]})");
    ASSERT_TRUE(agent) << message(agent.error());
    EXPECT_EQ(agent->snapshots.at(0).values.id, "arena-agent-overall-2026-09-13");
    EXPECT_EQ(agent->snapshots[0].models[0].values.note, "11–13");
    const auto none = imported(u"rows.csv"_s, "model,arena_score,votes\nA,1446,99\nB,,99\n");
    EXPECT_EQ(none->snapshots.at(0).method, "arena-overall");
    EXPECT_THAT(findingsOf(none), ElementsAre(HasSubstr("rating:3::"), HasSubstr("board:::")));
}

TEST(Arena, CatalogueAndTables_AreTheSame)
{
    const auto catalogue = imported(
        u"c.json"_s, R"({"full":{"A":{"rating":1500,"rating_q975":1510,"rating_q025":1490}}})");
    ASSERT_TRUE(catalogue) << message(catalogue.error());
    EXPECT_EQ(catalogue->snapshots.at(0).models[0].values.note, "1490–1510");
    const auto table
        = imported(u"lmarena_text.csv"_s,
                   "rank,model,arena_score,95_pct_ci,votes,organization\n1,A,1446,+5/-5,99,LG\n");
    ASSERT_TRUE(table) << message(table.error());
    EXPECT_EQ(table->kind, "arena");
    EXPECT_EQ(table->snapshots.at(0).models[0].values.note, "1441–1451; 99 votes");
}

TEST(Epoch, CapabilitiesIndex_IsPublishedOnly)
{
    const auto import
        = imported(u"eci.csv"_s,
                   "\xEF\xBB\xBFModel version,ECI Score,Release date,Organization,Country\n"
                   "gpt-x,150.5,2025-08-07,OpenAI,United States of America\n,120,,,\n");
    ASSERT_TRUE(import) << message(import.error());
    ASSERT_EQ(import->snapshots.size(), 1U);
    EXPECT_EQ(import->snapshots[0].models.size(), 1U);
    EXPECT_EQ(import->snapshots[0].models[0].values.publishedIndex, 150.5);
    EXPECT_THAT(findingsOf(import),
                ElementsAre("warning row-empty:3:ECI Score: The row has no name or no number here "
                            "and is left out."));
}

TEST(Epoch, Benchmark_KeepsTheBestRunOfAModel)
{
    const auto import = imported(u"gpqa_diamond.csv"_s,
                                 "Model version,mean_score,stderr,Organization\n"
                                 "a,0.5,0.03,X\na,0.7,0.02,X\nb,0.85,0.01,Y\n,0.4,0.1,\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs),
                ElementsAre("a: gpqa_diamond=0.7±0.02", "b: gpqa_diamond=0.85±0.01"));
    EXPECT_THAT(findingsOf(import), ElementsAre(HasSubstr("warning name:5:")));
    EXPECT_THAT(findingsOf(imported(u"metr_external.csv"_s, "Model version,Score\na,120\nb,7\n")),
                ElementsAre(HasSubstr("error scale::Score")));
}

TEST(Epoch, ScoreOfABenchmark_IsFoundByAnyOfItsNames)
{
    const auto scoreOf = [](const QByteArray &text) {
        const auto import = imported(u"external_benchmark_hle.csv"_s, text);
        return import ? modelsOf(import->runs) : std::vector<std::string>{message(import.error())};
    };
    EXPECT_THAT(scoreOf("id,Model version,Score OPT@1,Score OPT@10\n1,a,14.7%,20%\n"),
                ElementsAre("a: hle=0.147"));
    EXPECT_THAT(scoreOf("id,Model version,Score (AVG@5)\n1,a,62.4%\n"),
                ElementsAre("a: hle=0.624"));
    EXPECT_THAT(scoreOf("id,Agent,Model version,Accuracy mean,Accuracy SE\n1,X,a,64.5%,0.6%\n"),
                ElementsAre("a: hle=0.645±0.006"));
    EXPECT_THAT(scoreOf("id,Model version,1k token score\n1,a,88.9%\n"),
                ElementsAre("a: hle=0.889"));
    EXPECT_THAT(scoreOf("id,Name,EM,Model version\n1,Named,63.3%,\n2,,50%,v\n"),
                ElementsAre("Named: hle=0.633", "v: hle=0.5"));
}

TEST(Epoch, NumbersThatAreNoShares_ArePublishedOnly_OrSaid)
{
    const auto elo = imported(u"external_benchmark_mcbench.csv"_s,
                              "Name,UUID,Model version,ELO,Win rate\nA,1,,1312,84.2%\nB,2,,9,1%\n");
    ASSERT_TRUE(elo) << message(elo.error());
    ASSERT_EQ(elo->snapshots.size(), 1U);
    EXPECT_EQ(elo->snapshots[0].method, "epoch-mcbench-elo");
    EXPECT_EQ(elo->snapshots[0].models.at(0).values.publishedIndex, 1312);
    EXPECT_THAT(findingsOf(elo), Contains(HasSubstr("warning scale::ELO")));
    EXPECT_THAT(findingsOf(imported(u"external_benchmark_writing.csv"_s,
                                    "ID,Model version,Mean score\n1,a,8.39\n")),
                Contains(HasSubstr("error scale::Mean score")))
        << "of ten, not of a hundred";
}

TEST(Epoch, Runs_AreThoseOfTheirModelsAndTasks)
{
    const auto import
        = imported(u"benchmarks_runs.csv"_s,
                   "id,task,model,Best score (across scorers),Scores,started_at,Status\n"
                   "1,GPQA diamond,a,0.85,choice:0.85±0.02,17 November 2025 4:28pm,Success\n"
                   "2,GPQA diamond,a,0.80,choice:0.8±0.02,16 November 2025 4:28pm,Success\n"
                   "3,MATH level 5,a,0.9,x:0.9±0.01,18 November 2025 8:17pm,Success\n"
                   "4,MATH level 5,b,0.9,x:0.9±0.01,18 November 2025 8:17pm,Error\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_EQ(import->kind, "epoch");
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("a: gpqa_diamond=0.85±0.02"));
    EXPECT_THAT(modelsOf(import->snapshots.at(0).models),
                ElementsAre("a: own-math-level-5=0.9±0.01"));
    EXPECT_EQ(toIsoText(import->snapshots[0].values.date), "2025-11-18");
    EXPECT_THAT(findingsOf(import), Contains(HasSubstr("status:5:: The run of b is not finished")));
}

TEST(Epoch, ErrorsThatAreNoNumbers_LeaveTheScores)
{
    const auto import = imported(u"hle.csv"_s,
                                 "Model version,mean_score,Organization,Country,stderr\n"
                                 "a,0.5,X,US,zzz\nb,0.25,Y,US,none\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_EQ(import->kind, "epoch");
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("a: hle=0.5", "b: hle=0.25"));
}

TEST(EveryEvalEver, Overall_DoesNotCountBesideItsParts)
{
    const auto import = imported(u"e.json"_s, R"({"schema_version":"0.2.0",
        "source_metadata":{"source_organization_name":"Us"},"model_info":{"name":"A","id":"a"},
        "evaluation_results":[
        {"evaluation_name":"HLE","metric_config":{"min_score":0,"max_score":100},
         "score_details":{"score":25,"uncertainty":{"standard_error":{"value":1}}}},
        {"evaluation_name":"GPQA","metric_config":{"max_score":1},"score_details":{"score":81.5}},
        {"evaluation_name":"overall","metric_config":{},"score_details":{"score":0.6}}]})");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("A: hle=0.25±0.01"));
    EXPECT_THAT(findingsOf(import), ElementsAre(HasSubstr("81.5 of A is no share of 1")));
}

TEST(EveryEvalEver, Bounds_SayWhatAShareIs)
{
    const auto import = imported(u"e.json"_s, R"({"schema_version":"0.3.0",
        "source_metadata":{"source_organization_name":"Us"},"model_info":{"name":"A","id":"a"},
        "evaluation_results":[
        {"evaluation_name":"Judge","metric_config":{"min_score":1,"max_score":5},
         "score_details":{"score":4,"uncertainty":{"standard_error":{"value":0.4}}}},
        {"evaluation_name":"Level","metric_config":{"max_score":4},"score_details":{"score":1}},
        {"evaluation_name":"Rate","metric_config":{"metric_unit":"percent","max_score":"Infinity"},
         "score_details":{"score":70}},
        {"evaluation_name":"Cost","metric_config":{"metric_unit":"usd"},
         "score_details":{"score":0.35}},
        {"evaluation_name":"gdpval_aa","metric_config":{"metric_unit":"elo"},
         "score_details":{"score":1250}}]})");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->snapshots.at(0).models),
                ElementsAre("A: own-judge=0.75±0.1 own-level=0.25 own-rate=0.7"));
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("A: gdpval_aa=1250"));
    EXPECT_THAT(findingsOf(import), ElementsAre(HasSubstr("The values of Cost have no bounds")));
}

TEST(EveryEvalEver, ScoresBelowNothing_HaveBoundsThatHoldThem)
{
    Dataset dataset = knownFigures();
    dataset.snapshots[0].scores.set(0, 0, -0.4);
    const QJsonArray records = everyEvalEver(dataset, dataset.snapshots[0], 1'795'000'000);
    const QJsonValue results = records[0]["evaluation_results"_L1];
    EXPECT_EQ(results[0]["metric_config"_L1]["min_score"_L1].toInt(), -1);
    EXPECT_EQ(results[1]["metric_config"_L1]["min_score"_L1].toInt(), 0);
    const auto import = imported(u"e.json"_s, QJsonDocument(records).toJson());
    EXPECT_THAT(
        findingsOf(import, true),
        Contains(HasSubstr("The values of HLE go from -1 to 1 by their bounds; they keep")));
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("Theirs: hle=-0.4 gpqa_diamond=0.8"));
}

TEST(EveryEvalEver, WhatIsExported_IsReadAgain)
{
    const QJsonArray records
        = everyEvalEver(knownFigures(), knownFigures().snapshots[0], 1'795'000'000);
    ASSERT_EQ(records.size(), 1);
    EXPECT_EQ(records[0]["schema_version"_L1].toString(), u"0.3.0"_s);
    const QJsonValue details = records[0]["model_info"_L1]["additional_details"_L1];
    EXPECT_EQ(details["deployment_type"_L1].toString(), u"unknown"_s) << "the schema requires it";
    const auto import = imported(u"e.json"_s, QJsonDocument(records).toJson());
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_EQ(import->kind, "every-eval-ever");
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("Theirs: hle=0.2 gpqa_diamond=0.8"));
}

TEST(Rates, OfTheCentralBank_AreExact)
{
    const auto import = imported(u"eurofxref-hist.csv"_s,
                                 "Date,USD,JPY,CYP,\n2026-11-27,1.1589,180.52,N/A,\n"
                                 "2026-11-26,1.16,180,N/A,\n");
    ASSERT_TRUE(import) << message(import.error());
    ASSERT_EQ(import->rates.size(), 4U);
    EXPECT_EQ(import->rates[0].perEuro, Decimal::parse("1.1589"));
    EXPECT_EQ(toIsoText(import->rates[0].day), "2026-11-27");
    EXPECT_THAT(findingsOf(import), IsEmpty());
}

TEST(WorldBank, WhatDoesNotAct_IsSaid)
{
    Dataset known = knownFigures();
    known.ledger.economies = {{"KR", 2024, Decimal::whole(5), {}, "WEO-2026-04", {}}};
    known.ledger.rates.perEuroByDay["USD"] = {{*parseDate("2026-11-27"), Decimal::whole(2)}};
    const ImportOptions options{.now = {}};
    const QByteArray header = "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator "
                              "Code\",\"2024\",\"2025\"\n";
    const auto bank = importBytes(u"API.csv"_s,
                                  header
                                      + "Korea,KOR,GDP,NY.GDP.MKTP.CD,7,8\n"
                                        "Arab World,ARB,GDP,NY.GDP.MKTP.CD,7,8\n",
                                  known, options);
    EXPECT_THAT(findingsOf(bank, true),
                Contains(HasSubstr("warning known::economies: 1 of 2 figures stand in Podium's own "
                                   "already, which stay; 1 of them are other values and do not "
                                   "act, such as KR 2024: 7, 5")));
    EXPECT_THAT(findingsOf(bank, true), Contains(HasSubstr("1 rows, such as \"Arab World\"")));
    const auto rates = importBytes(u"eurofxref-hist.csv"_s,
                                   "Date,USD,JPY,\n2026-11-27,2,180.52,\n2026-11-26,1.16,180,\n",
                                   known, options);
    EXPECT_THAT(findingsOf(rates, true),
                Contains(HasSubstr("note known::rates: 1 of 4 figures stand in Podium's own")));
}

TEST(WorldBank, LinesAboveTheHeader_ArePassedOver)
{
    const auto import
        = imported(u"API_NY.csv"_s,
                   "\"Data Source\",\"World Development Indicators\",\n\n\"Last Updated "
                   "Date\",\"2026-10-01\",\n\n\"Country Name\",\"Country Code\",\"Indicator "
                   "Name\",\"Indicator Code\",\"2024\",\"2025\",\n\"Korea, Rep.\",\"KOR\","
                   "\"GDP\",\"NY.GDP.MKTP.CD\",\"1712792854202.04123\",\"\",\n");
    ASSERT_TRUE(import) << message(import.error());
    ASSERT_EQ(import->economies.size(), 1U);
    EXPECT_EQ(import->economies[0].country, "KR");
    EXPECT_EQ(import->economies[0].year, 2024);
    EXPECT_EQ(import->economies[0].gdpUsd, Decimal::parse("1712792854202.041230"));
}

TEST(TolerantJson, DepthRepeatedKeysAndNonsense_AreSaid)
{
    EXPECT_THAT(findingsOf(imported(u"a.json"_s, QByteArray(200, '[') + QByteArray(200, ']'))),
                ElementsAre(HasSubstr("more than 128 deep")));
    EXPECT_THAT(findingsOf(imported(u"a.json"_s, "{\"a\": 1,\n \"b\" 2}")),
                ElementsAre(HasSubstr("refused: The file is not JSON")));
    EXPECT_THAT(findingsOf(imported(u"a.json"_s, "{\"a\": 1}")),
                ElementsAre(HasSubstr("refused: a.json is of no shape")));
    const QByteArray twice
        = R"({"version":1,"version":2,"status":"success","eval":{"task":"hle","model":"a"},
             "results":{"scores":[{"name":"c","metrics":{"accuracy":{"value":0.5}}}]}})";
    EXPECT_THAT(findingsOf(imported(u"log.json"_s, QByteArray("\xEF\xBB\xBF") + twice + '\0')),
                Contains(HasSubstr("The key \"version\" stands twice")));
}

constexpr char kRateXml[]
    = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<gesmes:Envelope xmlns:gesmes=\"http://www.gesmes.org/xml/2002-08-01\" "
      "xmlns=\"http://www.ecb.int/vocabulary/2002-08-01/eurofxref\">"
      "<gesmes:subject>Reference rates</gesmes:subject>\n<Cube>\n"
      "<Cube time='2026-11-27'>\n<Cube currency='USD' rate='1.1589'/>\n"
      "<Cube currency='KRW' rate='n/a'/></Cube>\n"
      "<Cube time=\"1999-01-04\"><Cube currency=\"USD\" rate=\"1.1789\"/>"
      "<Cube currency=\"JPY\" rate=\"-3\"/></Cube></Cube></gesmes:Envelope>";

TEST(EcbRates, DailyTableWithBlanks_HasTheSameCurrencies)
{
    const auto import = imported(u"eurofxref.csv"_s,
                                 "Date, USD, JPY, KRW, \n30 November 2026, 1.1650, 178.10, "
                                 "1702.35, \n");
    ASSERT_TRUE(import) << message(import.error());
    std::vector<std::string> currencies;
    for (const ImportedRate &rate : import->rates)
        currencies.push_back(rate.currency);
    EXPECT_THAT(currencies, ElementsAre("USD", "JPY", "KRW"));
}

TEST(EcbRates, Xml_OfOneDayOrAll_IsReadLikeTheTable)
{
    const auto import = imported(u"eurofxref-hist.xml"_s, kRateXml);
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_EQ(import->kind, "ecb-rates");
    EXPECT_THAT(
        import->rates,
        ElementsAre(ImportedRate{"USD", *parseDate("2026-11-27"), *Decimal::parse("1.1589")},
                    ImportedRate{"USD", *parseDate("1999-01-04"), *Decimal::parse("1.1789")}));
    EXPECT_THAT(findingsOf(import),
                ElementsAre("warning number:7:JPY: \"-3\" is no number; the cell is left out."));
    const auto cut = imported(u"eurofxref-daily.xml"_s, QByteArray(kRateXml).chopped(40));
    ASSERT_FALSE(cut);
    EXPECT_THAT(message(cut.error()), HasSubstr("not whole"));
}

/// A page of the API with this many models, over a megabyte where there are a few thousand.
QByteArray largePage(int models)
{
    QByteArray records;
    for (int i = 0; i < models; ++i) {
        const QByteArray number = QByteArray::number(i);
        records += (i > 0 ? ",\n" : "") + ("{\"id\": \"m" + number) + "\", \"name\": \"Model "
            + number + " {[\\\"\", \"slug\": \"" + QByteArray(400, 'x')
            + "\", \"model_creator\": {\"name\": \"OpenAI\"}, \"evaluations\": {\"hle\": NaN, "
              "\"artificial_analysis_intelligence_index\": "
            + QByteArray::number(i % 70) + "}}";
    }
    return "{\"status\": 200, \"data\": [" + records + "], \"intelligence_index_version\": 4.3}";
}

TEST(ArtificialAnalysis, LargeFile_IsReadRecordByRecord_LikeASmallOne)
{
    const auto import = imported(u"aa.json"_s, largePage(3000));
    ASSERT_TRUE(import) << message(import.error());
    ASSERT_EQ(import->snapshots.size(), 1U);
    const auto &models = import->snapshots[0].models;
    ASSERT_EQ(models.size(), 3000U);
    EXPECT_EQ(models[71].values.name, "Model 71 {[\"");
    EXPECT_EQ(models[71].values.publishedIndex, 1);
    EXPECT_EQ(import->sourceVersion, "4.3") << "it stands behind the records";
    const auto small = imported(u"aa.json"_s, largePage(2));
    ASSERT_TRUE(small);
    EXPECT_EQ(models[1].raw, small->snapshots[0].models[1].raw);
    EXPECT_EQ(findingsOf(import), findingsOf(small));
}

TEST(ArtificialAnalysis, LargeFileWithADamagedRecord_SaysItsLine)
{
    const auto import
        = imported(u"aa.json"_s, largePage(3000).replace("\"id\": \"m1500\"", "\"id\": m1500   "));
    ASSERT_FALSE(import);
    EXPECT_EQ(import.error().place.row, 1501);
    EXPECT_FALSE(imported(u"aa.json"_s, largePage(3000).chopped(30)));
}

} // namespace
} // namespace podium::tests
