// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/data/importing/imported.h"

#include <gmock/gmock.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

constexpr char kLmEval[] = R"({"results":{
  "gpqa_diamond":{"alias":"g","acc,none":"0.4231","acc_stderr,none":"N/A","sample_len":198},
  "arc":{"acc,none":0.5,"acc_stderr,none":0.0},
  "arc_group":{"acc,none":0.5,"sample_count":{"acc":3}},
  "wiki":{"word_perplexity,none":12.5}},
 "groups":{"arc_group":{}},"configs":{"gpqa_diamond":{"repeats":1}},"versions":{},
 "n-samples":{"gpqa_diamond":{"original":198,"effective":198},"arc":{"effective":3}},
 "config":{"model":"hf","model_args":{"pretrained":"x"}},"model_name":"org/model",
 "lm_eval_version":"0.4.9","total_evaluation_time_seconds":"12","x":NaN})";

TEST(LmEval, Traps_LeaveTheRestReadable)
{
    const auto import = imported(u"results_2026.json"_s, kLmEval);
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("org/model: gpqa_diamond=0.4231"));
    EXPECT_EQ(import->runs[0].scores[0].questions, 198);
    EXPECT_THAT(modelsOf(import->snapshots.at(0).models), ElementsAre("org/model: own-arc=0.5"));
    EXPECT_EQ(import->sourceVersion, "0.4.9");
    const auto findings = findingsOf(import, true);
    EXPECT_THAT(findings, Contains(HasSubstr("standard-error::arc: A standard error of 0")));
    EXPECT_THAT(findings, Contains(HasSubstr("few-questions::own-arc")));
    EXPECT_THAT(findings, Contains(HasSubstr("metric::wiki")));
    EXPECT_THAT(findings, Contains(HasSubstr("group::arc_group")));
    EXPECT_THAT(findings, Contains(HasSubstr("not-a-number")));
}

TEST(LmEval, OldFile_HasNoFilterInItsKeys)
{
    const auto import = imported(u"old.json"_s, R"({"results":{"hle":{"acc":0.1,"acc_stderr":0.02}},
        "config":{"model_args":"pretrained=x","model":"hf"}})");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("x: hle=0.1±0.02"));
}

constexpr char kInspect[] = R"({"version":2,"status":"success","eval":{"task":"inspect_evals/hle",
 "model":"openai/x","dataset":{"samples":2158,"sample_ids":[12345678901234567890]},
 "config":{"epochs":3},"packages":{"inspect_ai":"0.3.206"}},
 "results":{"scores":[{"name":"choice","metrics":{"accuracy":{"value":0.25},
 "stderr":{"value":0.01}}},{"name":"bad","metrics":{"accuracy":{"value":NaN}}}]}})";

TEST(Inspect, Log_GivesTheScoreOfItsTask)
{
    const auto import = imported(u"log.json"_s, kInspect);
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("openai/x: hle=0.25±0.01"));
    EXPECT_EQ(import->runs[0].scores[0].repeats, 3);
}

TEST(Inspect, Samples_AreThoseThatWereScored)
{
    QByteArray log = kInspect;
    log.replace("\"results\":{", "\"results\":{\"total_samples\":9,\"completed_samples\":3,");
    const auto import = imported(u"log.json"_s, log);
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_EQ(import->runs[0].scores[0].questions, 3);
    EXPECT_THAT(findingsOf(import), Contains(HasSubstr("with 3 questions only")));
}

TEST(Inspect, UnfinishedAndNewerLogs_AreRefused)
{
    QByteArray failed = kInspect;
    failed.replace("\"success\"", "\"cancelled\"");
    EXPECT_THAT(findingsOf(imported(u"log.json"_s, failed)),
                ElementsAre(HasSubstr("refused: The log is not of a finished run")));
    QByteArray newer = kInspect;
    newer.replace("\"version\":2", "\"version\":4");
    EXPECT_THAT(findingsOf(imported(u"log.json"_s, newer)),
                ElementsAre(HasSubstr("refused: The log is of version 4")));
}

TEST(LmEval, MetricAndLimit_AreSaid)
{
    const auto import = imported(u"r.json"_s, R"({"results":{
        "gsm8k":{"exact_match,flexible-extract":0.35,"exact_match,strict-match":0.61,
                 "exact_match_stderr,strict-match":0.0134},
        "minerva":{"math_verify,none":0.44,"exact_match,none":0.2},
        "arc":{"acc,none":0.5,"acc_norm,none":0.6},
        "ifeval":{"inst_level_strict_acc,none":0.78}},
        "configs":{"arc":{"metric_list":[{"metric":"acc_norm"}]}},"versions":{},
        "config":{"limit":100.0,"model_args":"pretrained=org/m"}})");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->snapshots.at(0).models),
                ElementsAre("org/m: own-arc=0.6 own-gsm8k=0.61±0.0134 own-ifeval=0.78 "
                            "own-minerva=0.44"));
    const auto findings = findingsOf(import, true);
    EXPECT_THAT(findings,
                Contains(HasSubstr("metric::gsm8k: Of several metrics exact_match,"
                                   "strict-match is taken, and not exact_match,"
                                   "flexible-extract 0.35")));
    EXPECT_THAT(findings, Contains(HasSubstr("warning limit::: The run was limited (100)")));
}

TEST(LmEval, GroupThatIsKnown_StandsForItsTasks)
{
    constexpr char kText[] = R"({"results":{"hle":{"acc,none":0.4},"hle_law":{"acc,none":0.3},
        "own":{"acc,none":0.2},"other":{"acc,none":0.1},"other_a":{"acc,none":0.1}},
        "groups":{"hle":{},"own":{},"other":{}},
        "group_subtasks":{"hle":["hle_law"],"own":["own_a"],"other":["other_a"]},
        "configs":{},"versions":{},"model_name":"m"})";
    const auto import = imported(u"r.json"_s, kText);
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("m: hle=0.4"));
    EXPECT_THAT(modelsOf(import->snapshots.at(0).models),
                ElementsAre("m: own-other-a=0.1 own-own=0.2"));
}

TEST(Inspect, MeanOfRepeats_IsTakenBeforeOtherReducers)
{
    const auto read = [](const QByteArray &scores) {
        return imported(u"log.json"_s,
                        R"({"version":2,"status":"success","eval":{"task":"hle","model":"x",
                        "config":{"epochs":4,"limit":[0,10]}},"results":{"scores":[)"
                            + scores + "]}}");
    };
    const QByteArray best
        = R"({"name":"c","reducer":"pass_at_4","metrics":{"accuracy":{"value":0.8}}})";
    const QByteArray mean = R"({"name":"c","reducer":"mean","metrics":{"accuracy":{"value":0.5}}})";
    const auto both = read(best + ',' + mean);
    EXPECT_THAT(modelsOf(both->runs), ElementsAre("x: hle=0.5"));
    EXPECT_THAT(findingsOf(both, true),
                Contains(HasSubstr("\"mean\" is taken, and not \"pass_at_4\"")));
    EXPECT_THAT(findingsOf(both), Contains(HasSubstr("The run was limited ([0,10])")));
    EXPECT_THAT(findingsOf(read(best)), Contains(HasSubstr("were reduced by \"pass_at_4\"")));
    const auto grouped = read(R"({"name":"c","metrics":{"accuracy1":{"name":"accuracy","group":"a",
        "value":0.4},"accuracy2":{"name":"accuracy","value":0.6}}},
        {"name":"toxicity","metrics":{"mean":{"value":0.9}}})");
    EXPECT_THAT(modelsOf(grouped->runs), ElementsAre("x: hle=0.6"));
    EXPECT_THAT(findingsOf(grouped), Contains(HasSubstr("metric::toxicity")));
}

TEST(Inspect, InvalidatedLog_IsRefused)
{
    const auto import = imported(u"a.json"_s, R"({"version":2,"status":"success",
        "invalidated":true,"eval":{"task":"a","model":"x"},"results":{"scores":[]}})");
    ASSERT_FALSE(import);
    EXPECT_THAT(message(import.error()), HasSubstr("declared invalid"));
}

TEST(Helm, TablesOfScenarios_HaveTheirNames_AndCountsAreNone)
{
    const auto import = imported(u"groups.json"_s, R"json([
        {"title":"MMLU","header":[{"value":"Model/adapter"},{"value":"EM"},
         {"value":"Denoised inference time (s)"}],
         "rows":[[{"value":"A"},{"value":0.7},{"value":0.3}]]
},
        {"title":"Math","header":[{"value":"Model"},{"value":"EM"},{"value":"GSM8K - # train"},
         {"value":"GSM8K - EM"}],
         "rows":[[{"value":"A"},{"value":0.5},{"value":1},{"value":0.4}]]}])json");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->snapshots.at(0).models),
                ElementsAre("A: own-mmlu-em=0.7 own-math-em=0.5 own-gsm8k-em=0.4"));
}

TEST(Helm, ListOfTables_IsReadWhole_WithoutItsCounts)
{
    const auto import = imported(u"core.json"_s, R"([
        {"header":[{"value":"Model"},{"value":"GPQA Diamond"},{"value":"# train"},
         {"value":"Mean win rate"}],
         "rows":[[{"value":"A"},{"value":0.5},{"value":1},{"value":0.9}]]},
        {"header":[{"value":"Model"},{"value":"HLE"},{"value":"truncated"}],
         "rows":[[{"value":"A"},{"value":0.25},{"value":0.1}]]}])");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("A: gpqa_diamond=0.5 hle=0.25"));
    EXPECT_TRUE(import->snapshots.empty());
}

TEST(Helm, Table_WithBareNaNAndMissingKeys_IsRead)
{
    const auto import = imported(u"core.json"_s, R"({"title":"Accuracy","header":[{"value":"Model"},
        {"value":"GPQA Diamond"},{"value":"Time","lower_is_better":true}],
        "rows":[[{"value":"A"},{"value":0.5},{"value":0.3}],[{"value":"B"},{"value":NaN},{}]]})");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("A: gpqa_diamond=0.5"));
}

TEST(SimpleEvals, FilesName_SaysTheModel)
{
    const auto import
        = imported(u"hle_my-model.json"_s, R"({"score":0.25,"score:std":0.43,"chars":1})");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("my-model: hle=0.25"));
}

} // namespace
} // namespace podium::tests
