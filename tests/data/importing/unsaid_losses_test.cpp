// SPDX-License-Identifier: GPL-3.0-or-later
// What was once lost, or taken for something else, without a word.
#include "app/data/dataset_check.h"
#include "app/data/document/merging.h"
#include "app/data/importing/import_doubles.h"
#include "app/data/importing/import_findings.h"
#include "tests/data/importing/imported.h"

#include <gmock/gmock.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

TEST(SharedNames, GpqaOfAHarness_IsNoDiamond)
{
    const auto helm = imported(u"h.json"_s, R"({"header":[{"value":"Model"},{"value":"GPQA"}],
        "rows":[[{"value":"A"},{"value":0.5}],[{"value":"B"},{"value":0.6}]]})");
    ASSERT_TRUE(helm) << message(helm.error());
    EXPECT_THAT(helm->runs, IsEmpty());
    EXPECT_THAT(modelsOf(helm->snapshots.at(0).models),
                ElementsAre("A: own-gpqa=0.5", "B: own-gpqa=0.6"));
    EXPECT_THAT(
        findingsOf(helm),
        Contains(HasSubstr("name::GPQA: \"GPQA\" may be another edition than GPQA Diamond")));
    const auto hub = imported(u"m.json"_s, R"({"id":"us/m","cardData":{"model-index":[{"name":"",
        "results":[{"dataset":{"name":"GPQA"},"metrics":[{"value":71}]}]}]}})");
    EXPECT_THAT(hub->runs, IsEmpty());
    const auto task = imported(u"m.yaml"_s,
                               "- dataset: {id: Idavidrein/gpqa, task_id: diamond}\n"
                               "  value: 0.71\n  model_id: us/m\n");
    ASSERT_TRUE(task) << message(task.error());
    EXPECT_THAT(modelsOf(task->runs), ElementsAre("us/m: gpqa_diamond=0.71"));
}

TEST(OpenRouterPrices, OfATokenInTexts_AreOfAMillion)
{
    const auto import = imported(u"b.json"_s, R"({"data":[
        {"source":"artificial-analysis","model_permaslug":"x/a","display_name":"A",
         "intelligence_index":57.6,"pricing":{"prompt":"0.0000005","completion":"0.0000015"}},
        {"source":"artificial-analysis","model_permaslug":"x/b","display_name":"B",
         "intelligence_index":50,"pricing":{"prompt":"-1","completion":"free"}}],"meta":{}})");
    ASSERT_TRUE(import) << message(import.error());
    const auto &models = import->snapshots.at(0).models;
    EXPECT_EQ(models.at(0).values.inputPrice, 0.5);
    EXPECT_EQ(models.at(0).values.outputPrice, 1.5);
    EXPECT_FALSE(models.at(1).values.inputPrice);
    EXPECT_THAT(findingsOf(import),
                ElementsAre("warning price:2:prompt: \"-1\" is no price; the cell is left out.",
                            "warning price:2:completion: \"free\" is no price; the cell is left "
                            "out."));
    EXPECT_THAT(findingsOf(imported(u"models.json"_s, R"({"data":[{"id":"x/a","name":"X: A",
        "canonical_slug":"x/a","created":1754587200,"pricing":{"prompt":"0.0000005"}}]})")),
                ElementsAre(HasSubstr("refused: OpenRouter's list of models holds prices and no "
                                      "scores")));
}

TEST(AnalysisRecords, DaysAndPricesThatAreNone_AreSaid)
{
    const auto import = imported(u"aa.json"_s, R"({"tier":"free","intelligence_index_version":4.3,
        "data":[{"id":"1","name":"M","slug":"m","release_date":"2026-13-40",
        "model_creator":{"name":"X"},"evaluations":{"artificial_analysis_intelligence_index":50.5},
        "pricing":{"price_1m_input_tokens":"abc","price_1m_output_tokens":-3}},
        {"id":"2","name":"N","slug":"n","release_date":"2026-03","model_creator":{"name":"X"},
        "evaluations":{"artificial_analysis_intelligence_index":51.5},"pricing":{}}]})");
    EXPECT_THAT(findingsOf(import),
                ElementsAre(HasSubstr("day:1:release_date: \"2026-13-40\" is no day"),
                            HasSubstr("price:1:price_1m_input_tokens: \"abc\" is no price"),
                            HasSubstr("price:1:price_1m_output_tokens: \"-3\" is no price"),
                            HasSubstr("day-precision:2:release_date: \"2026-03\" names no day")));
}

TEST(OtherFiles, Battles_NameTheCommandThatReadsThem)
{
    EXPECT_THAT(findingsOf(imported(u"b.csv"_s, "model_a,model_b,winner\nX,Y,model_a\n")),
                ElementsAre(HasSubstr("\"podium fit bradley-terry b.csv\"")));
    EXPECT_THAT(findingsOf(imported(u"b.jsonl"_s,
                                    "{\"model_a\":\"X\",\"model_b\":\"Y\",\"winner\":\"tie\"}\n"
                                    "{\"model_a\":\"X\",\"model_b\":\"Y\",\"winner\":\"tie\"}\n")),
                ElementsAre(HasSubstr("refused: b.jsonl is a log of battles")));
}

TEST(OtherFiles, LogOfOpenAiEvals_IsItsFinalReport)
{
    constexpr char kLog[]
        = R"({"spec":{"completion_fns":["us/m1"],"eval_name":"hle.val.v0","base_eval":"hle",)"
          R"("created_at":"2026-11-01 10:00:00"}}
{"run_id":"1","event_id":0,"sample_id":"a.0","type":"match","data":{"correct":true}}
{"run_id":"1","event_id":1,"sample_id":"a.1","type":"match","data":{"correct":false}}
{"final_report":{"accuracy":0.5,"boostrap_std":0.03}}
)";
    const auto import = imported(u"log.jsonl"_s, kLog);
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_EQ(import->kind, "openai-evals");
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("m1: hle=0.5±0.03"));
    EXPECT_EQ(import->runs[0].scores[0].questions, 2);
    QByteArray open = kLog;
    open.truncate(open.indexOf("{\"final_report"));
    EXPECT_THAT(findingsOf(imported(u"log.jsonl"_s, open)),
                ElementsAre(HasSubstr("refused: The log holds no final report")));
}

TEST(OtherFiles, TableOfProgrammes_IsOfPublicMoney)
{
    const auto import = imported(u"plans.csv"_s,
                                 "Country,Programme,Amount (USD m),Year\n"
                                 "South Korea,Sovereign AI,1500,2025-2027\nUS,Chips,약 200,FY2026\n"
                                 "Atlantis,Towers,5,2026\nTotal,,1700,\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_EQ(import->kind, "programmes");
    ASSERT_EQ(import->programmes.size(), 2U);
    const PublicProgramme &first = import->programmes[0];
    EXPECT_EQ(first.country, "KR");
    EXPECT_EQ(first.nameEn, "Sovereign AI");
    EXPECT_EQ(first.amount.value->toText(), "1500000000");
    EXPECT_EQ(first.firstYear, 2025);
    EXPECT_EQ(first.lastYear, 2027);
    EXPECT_EQ(import->programmes[1].qualifier, "about");
    EXPECT_THAT(findingsOf(import),
                ElementsAre(HasSubstr("country:4:: The row names no country"),
                            HasSubstr("country:5:: The row names no country"),
                            HasSubstr("payer::: No column says who pays")));
    Document document;
    document.imports.push_back(*import);
    const ReadDataset read = merged(knownFigures(), document, u"x.podium"_s);
    EXPECT_EQ(read.dataset.ledger.programmes.size(), 2U);
    EXPECT_THAT(read.findings, IsEmpty());
    EXPECT_EQ(imported(u"r.csv"_s, "lab,country,amount (USD m),date\nX,KR,5,2026-01-01\n")->kind,
              "funding-rounds");
}

TEST(AgainImported, FactsThatDiffer_AreSaid)
{
    const auto before
        = imported(u"a.csv"_s, "model,lab,country,released,hle\nA,Mine,KR,2026-01-01,20\n");
    auto after = imported(u"b.csv"_s, "model,lab,country,released,hle\nA,Mine,US,2026-02-01,20\n");
    sayDoubleFiles(*before, *after);
    EXPECT_THAT(after->runs, IsEmpty()) << "the scores count once";
    const auto findings = findingsOf(after);
    EXPECT_THAT(findings,
                Contains(HasSubstr("other-fact::released: A: \"released\" is 2026-02-01 here and "
                                   "2026-01-01 in a.csv")));
    EXPECT_THAT(findings, Contains(HasSubstr("other-fact::country: A: \"country\" is US here")));
    const auto open = imported(u"c.csv"_s, "model,hle\nA,20\n");
    auto known = imported(u"d.csv"_s, "model,released,hle\nA,2026-02-01,20\n");
    sayDoubleFiles(*open, *known);
    EXPECT_THAT(findingsOf(known),
                Contains(HasSubstr("c.csv, which is imported already, does not "
                                   "say it")));
}

TEST(AgainImported, CountryOfALab_IsThatOfTheImportWhichSaysIt)
{
    Document document;
    document.imports.push_back(*imported(u"a.csv"_s, "model,lab,hle\nA,Mine,20\n"));
    document.imports.push_back(*imported(u"b.csv"_s, "model,lab,country,hle\nB,Mine,KR,30\n"));
    const ReadDataset read = merged(knownFigures(), document, u"x.podium"_s);
    EXPECT_EQ(read.dataset.labs[findLab(read.dataset, "Mine").value()].country, "KR");
    EXPECT_THAT(read.findings, IsEmpty());
}

TEST(Findings, FaultBehindTwentyDoubts_IsKept_AndTheRestIsCounted)
{
    ImportFindings findings("a.csv");
    for (int row = 1; row <= 30; ++row)
        findings.add(Finding::Severity::Warning, "scale", row, "hle", {}, "doubt");
    findings.add(Finding::Severity::Error, "scale", 31, "hle", {}, "fault");
    const auto all = findings.take();
    EXPECT_EQ(all.size(), 31U) << "for programs";
    const auto read = shortened(all);
    ASSERT_EQ(read.size(), 22U);
    EXPECT_EQ(read[20].error.text, "fault");
    EXPECT_EQ(message(read[21].error), "10 more findings of this kind are not listed.");
    EXPECT_EQ(shortened(read), read) << "counts stay what they are";
}

/// The page of the data checks whatever the document holds beside what ships.
TEST(CheckOfTheFigures, FindsNothingInWhatWasImported)
{
    const std::pair<const char *, const char *> files[]{
        {"own.csv", "model,lab,country,released,hle,LexQA\nMine,Us,KR,2026-11-20,20,50\n"},
        {"points.csv", "model,score_own-points\nA,-0.25\nB,0.5\n"},
        {"rounds.csv", "lab,round,amount,date\nUs,A,$50m,Q3 2026\nUs,B,$60m,\nUs,C,,2026-05\n"},
        {"plans.csv", "Country,Programme,Amount (USD m),Year\nKR,Sovereign AI,1500,2025\n"},
        {"board.txt",
         "Rank\tModel\tScore\t95% CI\tVotes\tOrganization\n"
         "1\tA\t1502\t+5/-5\t12,345\tGoogle\n2\tB\t1490\t±6\t9,876\tOpenAI\n"}};
    const std::size_t before = checkDataset(knownFigures()).size();
    for (const auto &[name, text] : files) {
        const auto import = imported(QString::fromLatin1(name), text);
        ASSERT_TRUE(import) << message(import.error());
        Document document;
        document.imports.push_back(*import);
        const ReadDataset read = merged(knownFigures(), document, u"x.podium"_s);
        const auto findings = checkDataset(read.dataset);
        EXPECT_EQ(findings.size(), before)
            << name << ": " << (findings.empty() ? "" : message(findings.back().error));
    }
}

} // namespace
} // namespace podium::tests
