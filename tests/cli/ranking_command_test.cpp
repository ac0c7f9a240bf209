// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line's own words for what the report of October 2025 says.
#include "tests/cli/ran.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>

#include <gmock/gmock.h>

#include <algorithm>

using namespace podium;
using namespace podium::tests;
using namespace Qt::StringLiterals;

namespace {

const QString kExaone = u"EXAONE 4.0 32B (Reasoning)"_s;

QMap<QString, QString> rowOf(const Ran &ran, const QString &model)
{
    for (const auto &row : ran.rows()) {
        if (row[u"model"_s] == model)
            return row;
    }
    ADD_FAILURE() << model.toStdString() << " is not ranked";
    return {};
}

} // namespace

TEST(Rank, CountryWithoutModels_IsSaid)
{
    const Ran ran = runPodium("rank --include VN --lang en");
    EXPECT_TRUE(ran.out.contains(u"have no model of: Vietnam."_s)) << ran.out.toStdString();
    EXPECT_FALSE(runPodium("rank --include KR --lang en").out.contains(u"no model of"_s));
}

TEST(Rank, ModelsOfUnknownOpenness_AreSaidToBeLeftOut)
{
    const Ran ran
        = runPodium("rank --snapshot 2026-09-25 --open-weights no --format json --lang en");
    const QString rules = ran.json()[u"rules"_s].toString();
    EXPECT_TRUE(
        rules.contains(u"models left out whose weights are not known to be open or closed: 47"_s))
        << rules.toStdString() << ran.err.toStdString();
}

TEST(Rank, Flagships18SeptemberOutsideUsAndChina_ExaoneLeads)
{
    const Ran ran = runPodium("rank --snapshot 2025-09-18 --fold lab --exclude US,CN --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_EQ(ran.out.section(u'\n', 0, 0),
              u"rank,model,lab,country,index,published_index,ratio,difference,world_rank,estimated,"
              u"tied,released,open_weights,parameters_b,price_blended_usd,output_tokens_per_s,"
              u"family,model_id,imputed,own_run,assumed"_s);
    const auto first = ran.rows().value(0);
    EXPECT_EQ(first[u"rank"_s], u"1"_s);
    EXPECT_EQ(first[u"model"_s], kExaone);
    EXPECT_EQ(first[u"country"_s], u"KR"_s);
    EXPECT_EQ(first[u"world_rank"_s], u"9"_s);
    EXPECT_EQ(first[u"index"_s].left(4), u"42.6"_s);
    EXPECT_LE(first[u"index"_s].size(), 7);
    EXPECT_EQ(first[u"ratio"_s], QString());
    EXPECT_EQ(first[u"estimated"_s], u"false"_s);
    EXPECT_EQ(first[u"released"_s].left(8), u"2025-07-"_s);
}

TEST(Rank, Flagships2OctoberOutsideUsAndChina_MagistralMediumIsAhead)
{
    const auto rows
        = runPodium("rank --snapshot 2025-10-02 --exclude US,CN --fold lab --format csv").rows();
    ASSERT_GE(rows.size(), 2);
    EXPECT_EQ(rows[0][u"model"_s], u"Magistral Medium 1.2"_s);
    EXPECT_NEAR(rows[0][u"index"_s].toDouble(), 52.0, 0.05);
    EXPECT_EQ(rows[1][u"model"_s], kExaone);
}

TEST(Rank, Flagships1SeptemberUnderItsOwnMethod_ExaoneLeadsWith507)
{
    const auto rows
        = runPodium("rank --as-of 2025-09-01 --exclude US,CN --fold lab --format csv").rows();
    ASSERT_GE(rows.size(), 1);
    EXPECT_EQ(rows[0][u"model"_s], kExaone);
    EXPECT_NEAR(rows[0][u"index"_s].toDouble(), 50.7, 0.05);
}

TEST(Rank, WithIntervals_HasThemBehindTheOtherColumns)
{
    const auto header = [](const char *arguments) {
        return runPodium(split("--snapshot 2025-10-02 --format csv") + split(arguments))
            .out.section(u'\n', 0, 0);
    };
    EXPECT_TRUE(header("rank --intervals --fold lab")
                    .endsWith(u",imputed,own_run,assumed,index_low,index_high,rank_low,rank_high,"
                              u"tie_group,choice_bias"_s));
    EXPECT_TRUE(header("rank --intervals").endsWith(u",rank_high,tie_group"_s));
    EXPECT_EQ(header("countries --intervals --without-best-lab"),
              u"rank,country,value,rule,best_model,best_index,labs_counted,labs,models,"
              u"fewer_than_asked,lab_names,estimated,bound,unmeasured,best_lab,"
              u"value_without_best_lab,low,high,rank_low,rank_high,tie_group,choice_bias"_s);
}

TEST(Rank, ColumnsForPrograms_CanBeChosenForATable)
{
    const Ran ran = runPodium(split("rank --snapshot 2025-10-02 --top 1 --lang en")
                              << u"--columns"_s << u"rank,own_run,family"_s);
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_TRUE(ran.out.contains(u"Own run"_s)) << ran.out.toStdString();
}

/// Models nobody assigned to a country stand between Spain and France, without a rank.
TEST(Countries, UpToARank_EndWithItWhereverTheUnrankedStand)
{
    const auto last = [](const char *top) {
        const auto rows
            = runPodium(split("countries --snapshot 2026-09-25 --format csv --top") + split(top))
                  .rows();
        return rows.isEmpty() ? QString() : rows.last()[u"country"_s];
    };
    EXPECT_EQ(last("4"), u"ES"_s);
    EXPECT_EQ(last("5"), u"FR"_s);
    const Ran chart = runPodium("chart countries --snapshot 2026-09-25 --top 3 -o c.svg");
    ASSERT_EQ(chart.drawn.size(), 1) << chart.err.toStdString();
    EXPECT_EQ(chart.drawn[0].series.marks.size(), 3);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"t.csv"_s);
    const Ran ran = runPodium(split("table countries --snapshot 2026-09-25 --top 3")
                              << u"--columns"_s << u"country,value"_s << u"-o"_s << file);
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.readAll().count('\n'), 4) << "also where no rank is written";
}

TEST(Countries, SharesForPrograms_AreSharesInEveryColumn)
{
    const auto row = runPodium("countries --rule frontier-share --snapshot 2025-10-02 --format csv")
                         .rows()
                         .value(0);
    EXPECT_GT(row[u"value"_s].toDouble(), 0);
    EXPECT_LE(row[u"value"_s].toDouble(), 1);
}

TEST(Rank, AllVariants2October_ExaoneIs53rdOf117)
{
    const Ran ran = runPodium("rank --snapshot 2025-10-02 --format csv");
    EXPECT_EQ(rowOf(ran, kExaone)[u"rank"_s], u"53"_s);
    EXPECT_EQ(ran.rows().size(), 117);
}

TEST(Rank, AgainstGpt35_ExaoneHas51TimesItsIndex)
{
    const Ran ran = runPodium("rank --snapshot 2025-09-18 --reference GPT-3.5_Turbo --format csv");
    const auto exaone = rowOf(ran, kExaone);
    EXPECT_NEAR(exaone[u"ratio"_s].toDouble(), 5.13, 0.01);
    EXPECT_NEAR(exaone[u"difference"_s].toDouble(), 34.3, 0.1);
    const Ran table = runPodium("rank --snapshot 2025-09-18 --reference GPT-3.5_Turbo --lang en");
    EXPECT_TRUE(table.out.contains(u"5.1×"_s));
}

TEST(Rank, WithTop_PrintsRanksUpToItAndSaysSo)
{
    const Ran csv = runPodium("rank --snapshot 2025-10-02 --top 5 --format csv");
    EXPECT_EQ(csv.rows().size(),
              std::ranges::count_if(runPodium("rank --snapshot 2025-10-02 --format csv").rows(),
                                    [](const auto &row) { return row[u"rank"_s].toInt() <= 5; }));
    const Ran table = runPodium("rank --snapshot 2025-10-02 --top 5 --lang en");
    EXPECT_TRUE(table.out.contains(u"of 117 ranked models."_s)) << table.out.toStdString();
}

TEST(Rank, AsATable_CarriesRulesReasonsAndSource)
{
    const Ran ran = runPodium("rank --snapshot 2025-10-02 --exclude US,CN --fold lab --lang en");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    const QString title = ran.out.section(u'\n', 0, 0);
    EXPECT_TRUE(title.contains(u"best model per lab, as of 2 October 2025"_s));
    EXPECT_TRUE(title.contains(u"without the United States, China"_s));
    EXPECT_TRUE(ran.out.contains(u"Not ranked: "_s));
    EXPECT_TRUE(ran.out.contains(u"Source: Artificial Analysis"_s)) << ran.out.toStdString();
    EXPECT_FALSE(ran.out.contains(u"× reference"_s)) << "an empty column is left out";
}

TEST(Rank, Filters_NarrowTheRanking)
{
    const auto rows = [](const char *filter) {
        return runPodium(split("rank --snapshot 2025-10-02 --format csv") + split(filter)).rows();
    };
    const qsizetype all = rows("").size();
    const auto open = rows("--open-weights yes");
    EXPECT_LT(open.size(), all);
    for (const auto &row : open)
        EXPECT_EQ(row[u"open_weights"_s], u"true"_s);
    EXPECT_EQ(rows("--open-weights any").size(), all);
    for (const auto &row : rows("--lab Mistral,LG_AI_Research"))
        EXPECT_TRUE(row[u"country"_s] == u"FR"_s || row[u"country"_s] == u"KR"_s);
    for (const auto &row : rows("--max-parameters 40"))
        EXPECT_LE(row[u"parameters_b"_s].toDouble(), 40);
    for (const auto &row : rows("--released-from 2025-08-01"))
        EXPECT_GE(row[u"released"_s], u"2025-08-01"_s);
    for (const auto &row : rows("--text exaone"))
        EXPECT_TRUE(row[u"model"_s].contains(u"EXAONE"_s));
    EXPECT_GT(rows("--estimated").size(), all);
    EXPECT_GT(rows("--later-scores").size(), all);
    EXPECT_LT(rows("--reasoning no").size(), all);
    for (const auto &row : rows("--include kr"))
        EXPECT_EQ(row[u"country"_s], u"KR"_s);
}

TEST(Rank, AsJson_HasPartsThatSumToTheIndexAndTheUnranked)
{
    const QJsonObject json = runPodium("rank --snapshot 2025-10-02 --format json").json();
    ASSERT_FALSE(json[u"rows"_s].toArray().isEmpty());
    for (const QJsonValue &row : json[u"rows"_s].toArray()) {
        double points = 0;
        for (const QJsonValue &part : row[u"parts"_s].toArray())
            points += part[u"points"_s].toDouble();
        EXPECT_NEAR(points, row[u"index"_s].toDouble(), 1e-3);
        EXPECT_TRUE(row[u"ratio"_s].isNull());
    }
    const QJsonArray unranked = json[u"unranked"_s].toArray();
    ASSERT_FALSE(unranked.isEmpty());
    EXPECT_TRUE(unranked[0][u"model"_s].isString());
    EXPECT_TRUE(unranked[0][u"reason"_s].isString());
    EXPECT_TRUE(json[u"rules"_s].toString().contains(u"2 October 2025"_s));
    EXPECT_TRUE(json[u"source"_s].toString().contains(u"Artificial Analysis"_s));
}

TEST(Composition, OfTheTop22On2October_Is17And5)
{
    const Ran ran = runPodium("composition --snapshot 2025-10-02 --top 22 --format csv");
    EXPECT_EQ(ran.out, u"country,models,share,top\nUS,17,0.7727,22\nCN,5,0.2273,22\n"_s);
    const Ran outside = runPodium(
        "composition --snapshot 2025-10-02 --fold lab --top 3 --exclude US,CN --format csv");
    EXPECT_EQ(outside.out, u"country,models,share,top\nKR,2,0.6667,3\nFR,1,0.3333,3\n"_s);
    const Ran table = runPodium("composition --snapshot 2025-10-02 --lang ko");
    EXPECT_TRUE(table.out.contains(u"미국"_s)) << table.out.toStdString();
}

TEST(Countries, ByBestModel_AreRankedWithTheirLabs)
{
    const auto rows = runPodium("countries --snapshot 2025-09-18 --format csv").rows();
    ASSERT_GE(rows.size(), 3);
    EXPECT_EQ(rows[2][u"country"_s], u"KR"_s);
    EXPECT_EQ(rows[2][u"rule"_s], u"best"_s);
    EXPECT_EQ(rows[2][u"best_model"_s], kExaone);
    EXPECT_EQ(rows[2][u"value"_s], rows[2][u"best_index"_s]);
    EXPECT_TRUE(rows[2][u"lab_names"_s].startsWith(u"LG AI Research; "_s));
}

TEST(Countries, ByAMeanOfMoreLabsThanThereAre_AreFlagged)
{
    const Ran ran = runPodium("countries --snapshot 2025-10-02 --rule top-mean:3 --format csv");
    for (const auto &row : ran.rows()) {
        EXPECT_EQ(row[u"rule"_s], u"top-mean:3"_s);
        EXPECT_EQ(row[u"fewer_than_asked"_s] == u"true"_s, row[u"labs"_s].toInt() < 3);
    }
    const Ran table = runPodium("countries --snapshot 2025-10-02 --rule top-mean:3 --lang en");
    EXPECT_TRUE(table.out.contains(u"mean of the best 3 labs"_s));
    EXPECT_TRUE(table.out.contains(u"Fewer labs than the rule asks for: "_s));
}

TEST(RankCommand, PublishedUnderASubIndex_IsTheSourcesOwnSubIndex)
{
    const Ran ran
        = runPodium("rank --snapshot 2026-08-22 --method v4.1-coding --top 3 --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    for (const auto &row : ran.rows())
        EXPECT_NEAR(row[u"published_index"_s].toDouble(), row[u"index"_s].toDouble(), 0.001);
    // October's pages print no sub-index, which is not the same as the index they print.
    const Ran none
        = runPodium("rank --snapshot 2025-10-02 --method v3.0-coding --top 3 --format csv");
    ASSERT_EQ(none.code, Done) << none.err.toStdString();
    for (const auto &row : none.rows())
        EXPECT_EQ(row[u"published_index"_s], QString());
}
