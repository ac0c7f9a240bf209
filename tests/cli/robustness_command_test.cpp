// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ran.h"

#include <QtCore/QJsonArray>

#include <gmock/gmock.h>

#include <algorithm>

using namespace podium;
using namespace podium::tests;
using namespace Qt::StringLiterals;

namespace {

QString header(const Ran &ran)
{
    return ran.out.section(u'\n', 0, 0);
}

double sumOf(const Ran &ran, const QString &column)
{
    double sum = 0;
    for (const auto &row : ran.rows())
        sum += row[column].toDouble();
    return sum;
}

} // namespace

TEST(Intervals, OfTheReportsRanking_StandBehindItsColumns)
{
    const Ran ran = runPodium(
        "rank --snapshot 2025-10-02 --fold lab --exclude US,CN --intervals --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_TRUE(
        header(ran).endsWith(u",index_low,index_high,rank_low,rank_high,tie_group,choice_bias"_s));
    const auto rows = ran.rows();
    EXPECT_LT(rows[1][u"index_low"_s].toDouble(), 42.6);
    EXPECT_GT(rows[1][u"index_high"_s].toDouble(), 42.7);
    EXPECT_EQ(rows[1][u"rank_low"_s], u"2"_s);
    EXPECT_EQ(rows[1][u"rank_high"_s], u"2"_s);
}

TEST(Intervals, AtAHigherLevel_AreWider)
{
    const auto width = [](const char *line) {
        const auto row = runPodium(line).rows().first();
        return row[u"index_high"_s].toDouble() - row[u"index_low"_s].toDouble();
    };
    // z of 99 % over z of 95 %: 2.5758 / 1.9600.
    EXPECT_NEAR(width("rank --top 1 --intervals --level 0.99 --format csv")
                    / width("rank --top 1 --intervals --format csv"),
                1.3142, 0.001);
}

TEST(Intervals, ByOverlap_AreSaidToBe)
{
    const Ran ran = runPodium("rank --top 3 --intervals --rank-bounds overlap");
    EXPECT_TRUE(ran.out.contains(u"ranks by overlap of single intervals"_s))
        << ran.out.toStdString();
}

TEST(CompareCommand, Contributions_SumToTheGap)
{
    const Ran ran = runPodium("compare KR FR --snapshot 2025-10-02 --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_EQ(header(ran), u"evaluation,weight,a,b,contribution"_s);
    EXPECT_EQ(ran.rows().size(), 10);
    EXPECT_NEAR(sumOf(ran, u"weight"_s), 1, 1e-9);
    EXPECT_NEAR(sumOf(ran, u"contribution"_s), 42.64 - 51.99, 0.06);
    const QJsonObject gap = runPodium("compare KR FR --snapshot 2025-10-02 --format json")
                                .json()[u"gap"_s]
                                .toObject();
    EXPECT_NEAR(gap[u"difference"_s].toDouble(), sumOf(ran, u"contribution"_s), 0.001);
    EXPECT_LT(gap[u"z"_s].toDouble(), -5);
}

TEST(CompareCommand, ThreeToSix_StandSideBySide)
{
    const Ran ran = runPodium("compare KR FR GPT-3.5_Turbo --snapshot 2025-10-02 --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_EQ(header(ran), u"evaluation,weight,median,item,score,imputed"_s);
    EXPECT_EQ(ran.rows().size(), 30);
    EXPECT_NEAR(sumOf(ran, u"weight"_s), 3, 1e-9);
    EXPECT_TRUE(ran.rows().last()[u"score"_s].isEmpty()) << "nobody measured it";
    const QJsonArray items = runPodium("compare KR FR US --snapshot 2025-10-02 --format json")
                                 .json()[u"items"_s]
                                 .toArray();
    ASSERT_EQ(items.size(), 3);
    EXPECT_EQ(items[1].toObject()[u"item"_s].toString(), u"FR"_s);
    EXPECT_NEAR(items[1].toObject()[u"less_first"_s].toDouble(), 51.99 - 42.64, 0.06);
}

TEST(CompareCommand, SwapsOfThree_AreEachAgainstTheFirst)
{
    const Ran ran = runPodium("compare KR FR US --swap --snapshot 2025-10-02 --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_EQ(header(ran), u"item,evaluation,weight,shift,weight_to_tie,nearest"_s);
    EXPECT_EQ(ran.rows().size(), 20);
    const Ran table = runPodium("compare KR FR US GPT-3.5_Turbo --snapshot 2025-10-02");
    EXPECT_TRUE(table.out.contains(u"was not measured on"_s)) << table.out.toStdString();
}

TEST(CompareCommand, MoreThanSix_IsWrongUsage)
{
    EXPECT_EQ(runPodium("compare KR FR US CN CA IL AE").code, WrongUsage);
}

TEST(CompareCommand, Swap_GivesTheSmallestShifts)
{
    const Ran named = runPodium("compare KR FR --swap --snapshot 2025-10-02 --format csv");
    EXPECT_EQ(header(named), u"evaluation,weight,shift,weight_to_tie,nearest_tie"_s);
    for (const auto &row : named.rows()) {
        const QString shift = row[u"shift"_s];
        EXPECT_TRUE(shift.isEmpty() || (shift.toDouble() > 0 && shift.toDouble() <= 1));
    }
}

TEST(CompareCommand, Neighbours_ShowStrengthsFirst)
{
    const Ran ran = runPodium(QStringList{
        u"compare"_s, u"EXAONE 4.0 32B (Reasoning)"_s, u"--neighbours"_s, u"2"_s, u"--snapshot"_s,
        u"2025-10-02"_s, u"--fold"_s, u"lab"_s, u"--format"_s, u"csv"_s});
    EXPECT_EQ(header(ran), u"evaluation,weight,own,neighbours,contribution,z"_s);
    EXPECT_EQ(ran.rows().first()[u"evaluation"_s], u"aime_2025"_s);
    EXPECT_EQ(ran.rows().last()[u"evaluation"_s], u"aa_lcr"_s);
}

TEST(CompareCommand, WithoutTwo_IsWrongUsage)
{
    EXPECT_EQ(runPodium("compare KR").code, WrongUsage);
    EXPECT_EQ(runPodium("compare KR --neighbours 2 --swap").code, WrongUsage);
    const Ran unknown = runPodium("compare KR Nemo");
    EXPECT_EQ(unknown.code, Failed);
    EXPECT_TRUE(unknown.err.contains(u"\"Nemo\""_s));
}

TEST(DiffCommand, NewModels_AreListedWithTheirIndex)
{
    const Ran ran = runPodium("diff 2025-09-18 2025-10-02 --format csv");
    EXPECT_EQ(header(ran), u"model,change,from,to"_s);
    const auto rows = ran.rows();
    const auto magistral = std::ranges::find_if(rows, [](const auto &row) {
        return row[u"model"_s] == u"Magistral Medium 1.2"_s && row[u"change"_s] == u"new"_s;
    });
    ASSERT_NE(magistral, rows.end());
    EXPECT_EQ((*magistral)[u"from"_s], QString());
    EXPECT_NEAR((*magistral)[u"to"_s].toDouble(), 52.0, 0.05);
}

TEST(DiffCommand, OfDifferentMethods_ComparesNoIndices)
{
    const Ran ran = runPodium("diff 2025-12-28 2026-04-10 --format csv");
    for (const auto &row : ran.rows()) {
        EXPECT_NE(row[u"change"_s], u"index"_s);
        EXPECT_NE(row[u"change"_s], u"rank"_s);
    }
    EXPECT_EQ(ran.rows().first()[u"change"_s], u"method"_s);
    EXPECT_EQ(ran.rows().first()[u"to"_s], u"v4.0"_s);
}

TEST(UncertaintyCommand, CountriesUnderAnyWeights_AreAsPublished)
{
    const Ran ran = runPodium("uncertainty --snapshot 2026-08-22 --by country --vary weights "
                              "--draw-weights uniform --format csv");
    EXPECT_TRUE(header(ran).startsWith(
        u"country,rank,rank_p05,rank_p50,rank_p95,p_first,p_top3,p_top10"_s));
    EXPECT_EQ(ran.rows()[0][u"country"_s], u"US"_s);
    EXPECT_NEAR(ran.rows()[0][u"p_first"_s].toDouble(), 0.93, 0.02);
    EXPECT_NEAR(sumOf(ran, u"p_first"_s), 1, 0.001);
}

TEST(UncertaintyCommand, SameSeed_GivesTheSameLines)
{
    const char *line = "uncertainty --draws 500 --seed 7 --top 5 --format csv";
    EXPECT_EQ(runPodium(line).out, runPodium(line).out);
    EXPECT_NE(runPodium(line).out,
              runPodium("uncertainty --draws 500 --seed 8 --top 5 --format csv").out);
}

TEST(UncertaintyCommand, OtherMethods_MoveRanksWithoutAnyNoise)
{
    const Ran ran = runPodium("uncertainty --vary method --draws 1000 --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_GT(sumOf(ran, u"mean_shift"_s), 1);
}

TEST(UncertaintyCommand, OtherRulesForMissingScores_RankWhoLacksSome)
{
    const Ran complete
        = runPodium("uncertainty --snapshot 2025-12-28 --vary weights --draws 200 --format csv");
    const Ran missing
        = runPodium("uncertainty --snapshot 2025-12-28 --vary missing --draws 200 --format csv");
    ASSERT_EQ(missing.code, Done) << missing.err.toStdString();
    EXPECT_GT(missing.rows().size(), complete.rows().size());
    EXPECT_GT(sumOf(missing, u"mean_shift"_s), 1);
    const Ran table = runPodium("uncertainty --snapshot 2025-12-28 --vary missing --draws 200");
    EXPECT_TRUE(table.out.contains(u"weights scaled up over missing scores"_s))
        << table.out.left(400).toStdString();
}

TEST(UncertaintyCommand, Sobol_SharesTheShiftAmongEverythingVaried)
{
    const Ran ran
        = runPodium("uncertainty --snapshot 2026-08-22 --sobol --draws 2000 --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_EQ(header(ran), u"factor,first_order,first_low,first_high,total,total_low,total_high"_s);
    QStringList factors;
    for (const auto &row : ran.rows()) {
        factors << row[u"factor"_s];
        EXPECT_LT(row[u"first_low"_s].toDouble(), row[u"first_order"_s].toDouble());
        EXPECT_LT(row[u"first_order"_s].toDouble(), row[u"total_high"_s].toDouble());
        EXPECT_GE(row[u"total"_s].toDouble(), 0);
    }
    EXPECT_EQ(factors.join(u','), u"scores,weights,method,missing,evaluation"_s);
    EXPECT_GT(ran.rows()[3][u"first_order"_s].toDouble(), 0.5) << "half of its models lack scores";
    EXPECT_LT(sumOf(ran, u"first_order"_s), 1.2);
}

TEST(UncertaintyCommand, SobolOfWhatIsVaried_AsksForNothingElse)
{
    const Ran ran
        = runPodium("uncertainty --sobol --vary weights,method --draws 400 --format json");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    const QJsonObject document = ran.json();
    EXPECT_EQ(document[u"rows"_s].toArray().size(), 2);
    EXPECT_EQ(document[u"rankings"_s].toInt(), 400);
    EXPECT_GT(document[u"mean_shift"_s].toDouble(), 0);
    EXPECT_TRUE(document[u"view"_s].toObject()[u"robustness"_s].toObject()[u"sobol"_s].toBool());
}

TEST(UncertaintyCommand, OfNoModels_HasNoMeanShift)
{
    for (const char *line :
         {"uncertainty --text zzzz --draws 100", "uncertainty --sobol --text zzzz --draws 100"}) {
        const QStringList words = QString::fromLatin1(line).split(u' ');
        const Ran ran = runPodium(words + QStringList{u"--lang"_s, u"en"_s});
        ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
        EXPECT_FALSE(ran.out.contains(u"ean shift"_s)) << ran.out.toStdString();
        EXPECT_FALSE(ran.out.contains(u"No rank moves"_s)) << ran.out.toStdString();
        const QJsonObject document
            = runPodium(words + QStringList{u"--format"_s, u"json"_s}).json();
        EXPECT_TRUE(document[u"mean_shift"_s].isNull());
    }
    const Ran both
        = runPodium("agreement --text zzzz --snapshot 2026-08-22 --with-method v4.1-agentic "
                    "--format json");
    ASSERT_EQ(both.code, Done) << both.err.toStdString();
    const QJsonObject measures = both.json()[u"measures"_s].toObject();
    EXPECT_TRUE(measures[u"mean_shift"_s].isNull());
    EXPECT_TRUE(measures[u"max_shift"_s].isNull());
}

TEST(UncertaintyCommand, SobolAndLeaveOut_AreNotBothAnswered)
{
    EXPECT_EQ(runPodium("uncertainty --sobol --leave-out lab").code, WrongUsage);
}

TEST(UncertaintyCommand, LeavingOneOut_NamesWhatIsLeftOut)
{
    const Ran ran
        = runPodium("uncertainty --by country --leave-out lab --snapshot 2026-08-22 --format csv");
    EXPECT_EQ(header(ran), u"country,rank,left_out,new_rank"_s);
    const auto rows = ran.rows();
    const bool gone = std::ranges::any_of(rows, [](const auto &row) {
        return row[u"country"_s] == u"FR"_s && row[u"new_rank"_s].isEmpty();
    });
    EXPECT_TRUE(gone) << "without Mistral nothing is left of France";
}

TEST(UncertaintyCommand, OtherRules_AreRefusedWithWhatToChoose)
{
    const Ran ran = runPodium("uncertainty --normalisation min-max");
    EXPECT_EQ(ran.code, Failed);
    EXPECT_TRUE(ran.err.contains(u"choose no normalisation"_s)) << ran.err.toStdString();
}
