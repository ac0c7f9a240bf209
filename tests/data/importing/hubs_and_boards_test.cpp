// SPDX-License-Identifier: GPL-3.0-or-later
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

constexpr char kCard[] = R"(---
license: apache-2.0
tags: [text-generation, ko]
eval_results: "a text, as some cards have it"
model-index:
- name: our-model
  results:
  - task: {type: text-generation}
    dataset: {type: cais/hle, name: HLE}
    metrics:
    - {type: accuracy, value: "20.5 ± 1.2"}
  - task: {type: text-generation}
    dataset: {type: our/legal}
    metrics:
    - {type: accuracy, value: 0.75}
---
# Our model: "quotation marks, {braces} and - what not
)";

TEST(HuggingFace, CardOfAModel_GivesItsScores_AndSaysTheScaleItJudged)
{
    const auto import = imported(u"README.md"_s, kCard);
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_EQ(import->kind, "hugging-face");
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("our-model: hle=0.205"));
    EXPECT_THAT(modelsOf(import->snapshots.at(0).models), ElementsAre("our-model: own-legal=0.75"));
    const auto findings = findingsOf(import, true);
    EXPECT_THAT(findings, Contains(HasSubstr("note scale::HLE: The source states no scale; a")));
    EXPECT_THAT(findings, Contains(HasSubstr("note scale::legal: The source states no scale; no")));
    EXPECT_THAT(findings, Contains(HasSubstr("note standard-error::HLE")));
}

TEST(HuggingFace, LossesAndErrorRates_AreNoScores)
{
    const auto import = imported(u"m.json"_s, R"({"id":"us/m","cardData":{"model-index":[{"name":"",
        "results":[{"dataset":{"name":"GPQA Diamond"},"metrics":[{"type":"loss","value":0.91},
        {"type":"accuracy","value":0.45}]},
        {"dataset":{"name":"HLE"},"metrics":[{"type":"mape","value":0.12},
        {"type":"hallucination_rate","value":0.3},{"type":"inst_level_strict_acc","value":0.2}]},
        {"dataset":{"name":"speech"},"metrics":[{"type":"wer","value":12.3}]}]}]}})");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("us/m: gpqa_diamond=0.45 hle=0.2"));
    EXPECT_TRUE(import->snapshots.empty());
    EXPECT_THAT(findingsOf(import),
                ElementsAre(HasSubstr("The metric \"loss\" of GPQA Diamond"),
                            HasSubstr("\"mape\" of HLE"),
                            HasSubstr("\"hallucination_rate\" of HLE"),
                            HasSubstr("The metric \"wer\" of speech")));
}

TEST(HuggingFace, HubsAnswer_IsTheSameAsTheCard)
{
    const auto import = imported(u"m.json"_s, R"({"id":"us/m","cardData":{"model-index":[{"name":"",
        "results":[{"dataset":{"name":"GPQA Diamond"},"metrics":[{"value":71}]}]}]}})");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("us/m: gpqa_diamond=0.71"));
}

TEST(HuggingFace, Leaderboard_LeavesOutWhatIsNotMerged)
{
    const auto import = imported(u"hle.json"_s, R"([
        {"rank":1,"model_id":"x/a","value":44.5,"verified":true,"pull_request":3},
        {"rank":2,"model_id":"x/b","value":41,"verified":false,"pull_request":7},
        {"rank":3,"model_id":"x/c","value":0.5,"verified":false}])");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("x/a: hle=0.445", "x/c: hle=0.005"));
    EXPECT_THAT(findingsOf(import),
                ElementsAre(HasSubstr("warning unverified:2:pull_request: The "
                                      "score of x/b")));
}

TEST(HuggingFace, EvalResults_BelongToTheModelOfTheirFolder)
{
    ImportOptions options;
    options.folder = u"/models/our-model/.eval_results"_s;
    const auto import = importBytes(u"hle.yaml"_s,
                                    "- dataset: {id: cais/hle, task_id: hle}\n"
                                    "  value: 0.25\n"
                                    "  date: \"2026-10-01\"\n",
                                    knownFigures(), options);
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("our-model: hle=0.25"));
}

TEST(HuggingFace, Model_KeepsItsOwner)
{
    const auto card = imported(u"m.json"_s, R"({"id":"us/m","cardData":{"model-index":[{"name":"m",
        "results":[{"dataset":{"name":"GPQA Diamond"},"metrics":[{"value":71}]}]}]}})");
    ASSERT_TRUE(card) << message(card.error());
    EXPECT_THAT(modelsOf(card->runs), ElementsAre("us/m: gpqa_diamond=0.71"));
    const auto ofFolder = [](const QString &folder, const QByteArray &more = {}) {
        ImportOptions options;
        options.folder = folder;
        const auto import
            = importBytes(u"hle.yaml"_s, "- dataset: {id: cais/hle}\n  value: 0.25\n" + more,
                          knownFigures(), options);
        return import && !import->runs.empty() ? import->runs[0].values.name : std::string();
    };
    EXPECT_EQ(ofFolder(u"LGAI/EXAONE-9/.eval_results"_s), "LGAI/EXAONE-9") << "of a zip";
    EXPECT_EQ(ofFolder(u"/hub/models--LGAI--EXAONE-9/snapshots/1/.eval_results"_s),
              "LGAI/EXAONE-9");
    EXPECT_EQ(ofFolder(u"/home/EXAONE-9/.eval_results"_s,
                       "  source: {url: \"https://huggingface.co/LGAI/EXAONE-9\"}\n"),
              "LGAI/EXAONE-9");
    EXPECT_EQ(ofFolder(u"/home/EXAONE-9/.eval_results"_s), "EXAONE-9");
}

TEST(Yaml, WhatIsNone_IsSaidWithItsLine)
{
    EXPECT_THAT(findingsOf(imported(u"a.yaml"_s, "a: 1\nb: [2\n")),
                ElementsAre(HasSubstr("refused: The file is not YAML")));
    const auto refused = imported(u"a.yaml"_s, "a: 1\nb: {c: ]\n");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().place.row, 2);
}

TEST(Yaml, AliasesThatRepeatThemselves_AndDeepNesting_AreRefused)
{
    QByteArray bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 9; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + before;
        for (int k = 0; k < 9; ++k)
            bomb += ", " + before;
        bomb += "]\n";
    }
    EXPECT_THAT(findingsOf(imported(u"a.yaml"_s, bomb)), ElementsAre(HasSubstr("too many values")));
    for (const int depth : {200, 100'000})
        EXPECT_THAT(
            findingsOf(imported(u"a.yaml"_s, QByteArray(depth, '[') + QByteArray(depth, ']'))),
            ElementsAre(HasSubstr("refused: The file is not YAML")));
}

TEST(OpenRouter, PublishedIndex_HasNoVersion_AndKeepsItsCitation)
{
    const auto import = imported(u"benchmarks.json"_s, R"({"data":[
        {"source":"artificial-analysis","model_permaslug":"x/a-2026","display_name":"A",
         "intelligence_index":57.6,"coding_index":null,"pricing":{"prompt":"0.000003"}},
        {"source":"artificial-analysis","model_permaslug":"x/b","display_name":"B",
         "intelligence_index":null}],
        "meta":{"as_of":"2026-11-20T00:00:00Z","citation":"Source: OpenRouter, as of 2026-11-20"}})");
    ASSERT_TRUE(import) << message(import.error());
    ASSERT_EQ(import->snapshots.size(), 1U);
    EXPECT_EQ(import->snapshots[0].values.id, "openrouter-artificial-analysis-2026-11-20");
    EXPECT_EQ(import->snapshots[0].values.attribution, "Source: OpenRouter, as of 2026-11-20");
    EXPECT_EQ(import->snapshots[0].models.at(0).values.publishedIndex, 57.6);
    EXPECT_EQ(import->sourceVersion, "unknown");
    EXPECT_THAT(findingsOf(import), ElementsAre(HasSubstr("warning number:2:")));
}

TEST(OpenRouter, WhatItMeasured_IsAShare)
{
    const auto import = imported(u"benchmarks.json"_s, R"({"data":[{"source":"openrouter",
        "model_permaslug":"x/a","display_name":"A","accuracy":0.7,"accuracy_stddev":0.1,
        "benchmark_type":"gpqa_diamond","total_tasks":198}],"meta":{}})");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("A: gpqa_diamond=0.7"));
    EXPECT_EQ(import->runs[0].scores[0].questions, 198);
}

TEST(SweBench, ASystem_CountsForTheOneModelItNames)
{
    const auto import = imported(u"leaderboards.json"_s, R"({"leaderboards":[{"name":"Verified",
        "results":[{"name":"agent one","resolved":40,"tags":["Org: X","Model: A"]},
        {"name":"agent two","resolved":55.5,"tags":["Model: A"],"per_instance_details":{"t":1}},
        {"name":"both","resolved":70,"tags":["Model: A","Model: B"]},
        {"name":"none","resolved":10,"tags":[]},
        {"name":"doubtful","resolved":20,"tags":["Model: C"],"warning":"not checked"}]}]})");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->snapshots.at(0).models),
                ElementsAre("A: own-swe-bench-verified=0.555", "C: own-swe-bench-verified=0.2"));
    EXPECT_THAT(import->snapshots[0].models[0].raw, Not(HasSubstr("per_instance")));
    EXPECT_THAT(findingsOf(import),
                ElementsAre(HasSubstr("The system both names no single model"),
                            HasSubstr("The system none names no single model"),
                            HasSubstr("The source itself warns of doubtful: not checked")));
}

TEST(Mteb, Task_IsTheMeanOfItsSubsets_AndTheFolderNamesTheModel)
{
    ImportOptions options;
    options.folder = u"/results/intfloat__e5/0123abc"_s;
    constexpr char kTask[] = R"({"task_name":"STS22","mteb_version":"1.38","scores":{"test":[
        {"hf_subset":"en","main_score":0.6},{"hf_subset":"ko","main_score":0.8}],
        "train":[{"main_score":0.1}]}})";
    const auto import = importBytes(u"STS22.json"_s, kTask, knownFigures(), options);
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->snapshots.at(0).models),
                ElementsAre("intfloat/e5: own-sts22=0.7"));
    EXPECT_THAT(findingsOf(import, true),
                Contains(HasSubstr("mean of 2 subsets of the split test")));
    EXPECT_THAT(findingsOf(imported(u"STS22.json"_s, kTask)),
                ElementsAre(HasSubstr("refused: The file does not say its model")));
}

TEST(LiveBench, EmptyCells_AreMissing_AndTheAverageIsLeftOut)
{
    const auto import = imported(u"all_groups.csv"_s,
                                 "model,average,coding,reasoning\n"
                                 "a,55,60,50\nb,,70,\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->snapshots.at(0).models),
                ElementsAre("a: own-livebench-coding=0.6 own-livebench-reasoning=0.5",
                            "b: own-livebench-coding=0.7"));
}

TEST(LiveBench, WhatBringsNothing_IsSaid)
{
    EXPECT_THAT(
        findingsOf(imported(u"all_groups.csv"_s, "model,coding\na,60\na,61\nb,\n,50\nc,good\n")),
        ElementsAre("warning number:6:coding: \"good\" is no number; the cell is left out.",
                    HasSubstr("warning score::LiveBench coding: a has two scores of "
                              "LiveBench coding; the newer or first, 0.6, is used, and 0.61"),
                    HasSubstr("warning row-empty::: A model without name or score (\"b\")"),
                    HasSubstr("warning row-empty::: A model without name or score (\"\")"),
                    HasSubstr("warning row-empty::: A model without name or score (\"c\")")));
}

} // namespace
} // namespace podium::tests
