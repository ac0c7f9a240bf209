// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/file_day.h"
#include "app/data/importing/tables/cells/day_cell.h"
#include "tests/data/importing/imported.h"

#include <gmock/gmock.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

std::string dayOfSnapshot(const Result<Import> &import)
{
    return import && !import->snapshots.empty() ? toIsoText(import->snapshots[0].values.date)
                                                : std::string();
}

std::string isoOf(std::optional<Date> day)
{
    return day ? toIsoText(*day) : std::string();
}

TEST(FileDay, Told_IsADayOrAMoment)
{
    EXPECT_EQ(isoOf(dayInText("2026-01-21T03:44:18.4+00:00")), "2026-01-21");
    EXPECT_EQ(isoOf(dayInText("1768967058.458")), "2026-01-21");
    EXPECT_EQ(isoOf(dayInText("1768967058458")), "2026-01-21");
    EXPECT_EQ(isoOf(dayInText("20260121")), "2026-01-21");
    EXPECT_EQ(isoOf(dayInText("3/4/2026")), "") << "either order";
    EXPECT_EQ(isoOf(dayInText("12.5")), "");
    EXPECT_EQ(isoOf(dayInText("2026-01")), "") << "no day";
}

TEST(DayCell, WithWordsBehindTheYear_IsNoYear)
{
    for (const char *text : {"2026 or later", "2026 beta", "2026년 초"})
        EXPECT_FALSE(dayCell(text, DayOrder::DayFirst)) << text;
    EXPECT_EQ(toIsoText(dayCell("2026年3月4日", DayOrder::DayFirst).value().day), "2026-03-04");
    EXPECT_EQ(toIsoText(dayCell("2026년 3월 4일 (수)", DayOrder::DayFirst).value().day),
              "2026-03-04");
    EXPECT_EQ(dayCell("2026년 3월", DayOrder::DayFirst).value().precision, DatePrecision::Month);
    EXPECT_EQ(dayCell("2026", DayOrder::DayFirst).value().precision, DatePrecision::Year);
}

TEST(FileDay, InName_IsTheLastOne)
{
    EXPECT_EQ(isoOf(dayInName(u"results_2026-01-21T03-44-18.458309.json"_s)), "2026-01-21");
    EXPECT_EQ(isoOf(dayInName(u"gpqa_gpt-4o-2024-11-20_20250520_101010.json"_s)), "2025-05-20");
    EXPECT_EQ(isoOf(dayInName(u"table_2024_06_24.csv"_s)), "2024-06-24");
    EXPECT_EQ(isoOf(dayInName(u"run-20261399.json"_s)), "");
    EXPECT_EQ(isoOf(dayInName(u"mine.csv"_s)), "");
}

TEST(FileDay, OfFigures_IsThatOfRecordsBeforeTheNames)
{
    constexpr char kLog[] = R"({"version":2,"status":"success","eval":{"task":"own",
        "created":"2026-03-04T10:00:00Z","model":"x"},
        "results":{"scores":[{"name":"s","metrics":{"accuracy":{"value":0.25}}}]}})";
    const auto told = imported(u"2026-05-05_own.json"_s, kLog);
    EXPECT_EQ(dayOfSnapshot(told), "2026-03-04");
    EXPECT_THAT(findingsOf(told, true), Not(Contains(HasSubstr("note day"))));
    const auto said = imported(u"own.json"_s, kLog, {}, R"({"date":"2026-02-02"})");
    EXPECT_EQ(dayOfSnapshot(said), "2026-02-02");
    const auto named = imported(u"board_2026-05-05.csv"_s, "model,Law\nA,0.5\n");
    EXPECT_EQ(dayOfSnapshot(named), "2026-05-05");
    EXPECT_THAT(findingsOf(named, true),
                Contains(HasSubstr("that in the file's name: 2026-05-05")));
    const auto none = imported(u"board.csv"_s, "model,Law\nA,0.5\n");
    EXPECT_EQ(dayOfSnapshot(none), "2026-11-29");
    EXPECT_THAT(findingsOf(none, true), Contains(HasSubstr("Nothing says of which day")));
}

TEST(FileDay, ToCome_IsNotUsed)
{
    const auto import = imported(u"log.json"_s, R"({"version":2,"status":"success","eval":{
        "task":"own","created":"2027-03-04","model":"x"},
        "results":{"scores":[{"name":"s","metrics":{"accuracy":{"value":0.25}}}]}})");
    EXPECT_EQ(dayOfSnapshot(import), "2026-11-29");
    EXPECT_THAT(findingsOf(import), Contains(HasSubstr("The file says 2027-03-04 of its figures")));
}

QByteArray everyEvalRecord(const char *name, const char *evaluation, const char *score,
                           const char *time)
{
    return R"({"schema_version":"0.3.0","evaluation_timestamp":")" + QByteArray(time)
        + R"(","model_info":{"name":")" + name + R"("},"evaluation_results":[{"evaluation_name":")"
        + evaluation + R"(","score_details":{"score":)" + score + "}}]}";
}

TEST(Doubles, RecordsOfOneModel_AreOneRun_AndTheNewerScoreCounts)
{
    const auto import = imported(u"all.json"_s,
                                 '[' + everyEvalRecord("A", "hle", "0.1", "2026-01-01") + ','
                                     + everyEvalRecord("a", "gpqa_diamond", "0.8", "2026-01-02")
                                     + ',' + everyEvalRecord("A", "hle", "0.2", "1772323200") + ','
                                     + everyEvalRecord("B", "own", "0.2", "2026-02-01") + ']');
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("A: hle=0.2 gpqa_diamond=0.8"));
    EXPECT_THAT(findingsOf(import),
                ElementsAre(HasSubstr("A has two scores of hle; the newer or first, 0.2, is used, "
                                      "and 0.1 is not")));
    EXPECT_EQ(dayOfSnapshot(import), "2026-03-01") << "the newest of all records";
}

TEST(Doubles, TwoFilesOfOneSimpleEval_AreOneRun)
{
    constexpr char kText[] = R"({"score":0.5,"score:std":0.5})";
    const auto first = imported(u"hle_gpt-4.1_20250520_101010.json"_s, kText);
    const auto second = imported(u"hle_gpt-4.1_20250520_101010_allresults.json"_s,
                                 R"({"score":0.5,"metrics":{},"convos":[]})");
    ASSERT_TRUE(first && second);
    EXPECT_THAT(modelsOf(first->runs), ElementsAre("gpt-4.1: hle=0.5"));
    EXPECT_THAT(modelsOf(second->runs), ElementsAre("gpt-4.1: hle=0.5"));
    const auto hard = imported(u"healthbench_hard_o3.json"_s, kText);
    EXPECT_THAT(modelsOf(hard->snapshots.at(0).models),
                ElementsAre("o3: own-healthbench-hard=0.5"));
}

} // namespace
} // namespace podium::tests
