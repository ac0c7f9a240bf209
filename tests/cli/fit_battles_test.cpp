// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ran.h"
#include "tests/cli/table_file.h"

#include <QtCore/QJsonArray>

#include <gtest/gtest.h>

using namespace podium;
using namespace podium::tests;
using namespace Qt::StringLiterals;

namespace {

Ran rated(const QByteArray &text, const QStringList &more = {})
{
    const TableFile table(text);
    return runPodium(QStringList{u"fit"_s, u"bradley-terry"_s, table.name()} + more);
}

QMap<QString, QMap<QString, QString>> rowsOf(const QByteArray &text, QStringList more = {})
{
    const Ran ran = rated(text, more << u"--format"_s << u"csv"_s);
    EXPECT_EQ(ran.code, Done) << ran.err.toStdString();
    QMap<QString, QMap<QString, QString>> rows;
    for (const auto &row : ran.rows())
        rows[row[u"model"_s]] = row;
    return rows;
}

} // namespace

TEST(FitBradleyTerry, ATable_IsPrintedBestFirstWithItsIntervals)
{
    const TableFile table("model_a,model_b,wins_a,wins_b,ties\nweak,strong,40,60,\n");
    const Ran ran = runPodium({u"fit"_s, u"bradley-terry"_s, table.name(), u"--anchor"_s,
                               u"weak=1000"_s, u"--format"_s, u"csv"_s});
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_TRUE(
        ran.out.startsWith(u"model,rating,low,high,wins,losses,ties,separated,standing,group"_s));
    ASSERT_EQ(ran.rows().size(), 2);
    EXPECT_EQ(ran.rows()[0][u"model"_s], u"strong"_s);
    EXPECT_NEAR(ran.rows()[0][u"rating"_s].toDouble(), 1070.4365, 1e-3);
    EXPECT_NEAR(ran.rows()[0][u"low"_s].toDouble(), 1000.94, 0.1);
}

TEST(FitBradleyTerry, ANewcomerThatNeverLost_IsBoundedAndMovesNobody)
{
    const QByteArray base = "model_a,model_b,wins_a,wins_b,ties\nB,C,55,45,0\nC,D,52,48,0\n"
                            "B,D,58,42,0\n";
    const QByteArray newcomer = base + "A,B,10,0,0\nA,C,10,0,0\n";
    const auto before = rowsOf(base);
    const auto after = rowsOf(newcomer);
    for (const QString &model : {u"B"_s, u"C"_s, u"D"_s})
        EXPECT_EQ(before[model][u"rating"_s], after[model][u"rating"_s]);
    EXPECT_EQ(after[u"A"_s][u"rating"_s], QString());
    EXPECT_EQ(after[u"A"_s][u"standing"_s], u"above"_s);
    EXPECT_NEAR(after[u"A"_s][u"low"_s].toDouble(), 1328, 3);
    const Ran text = rated(newcomer);
    EXPECT_TRUE(text.out.contains(u"> 13"_s)) << text.out.toStdString();
}

TEST(FitBradleyTerry, ARowWithoutBattles_IsNoMeeting)
{
    const auto rows = rowsOf("model_a,model_b,wins_a,wins_b,ties\nA,B,5,3,0\nC,D,4,6,0\n"
                             "B,C,0,0,0\n");
    EXPECT_NE(rows[u"A"_s][u"group"_s], rows[u"C"_s][u"group"_s]);
    EXPECT_EQ(rows[u"A"_s][u"group"_s], rows[u"B"_s][u"group"_s]);
}

TEST(FitBradleyTerry, NamesWithBlanksAround_AreTheSameAndLookAlikesAreNamed)
{
    const QByteArray text = "model_a,model_b,wins_a,wins_b,ties\nGPT-4,Claude,6,4,0\n"
                            "gpt-4,Claude,5,5,0\n\"GPT-4 \",Claude,5,5,0\n";
    const auto rows = rowsOf(text);
    EXPECT_EQ(rows.keys(), (QStringList{u"Claude"_s, u"GPT-4"_s, u"gpt-4"_s}));
    EXPECT_EQ(rows[u"GPT-4"_s][u"wins"_s], u"11"_s);
    const Ran ran = rated(text);
    EXPECT_TRUE(ran.err.contains(u"\"GPT-4\" and \"gpt-4\""_s)) << ran.err.toStdString();
}

TEST(FitBradleyTerry, ALog_CountsAsItsBattlesDo)
{
    const auto counted = rowsOf("model_a,model_b,wins_a,wins_b,ties\na,b,2,1,2\n");
    const QByteArray log = "model_a,model_b,winner,turn\na,b,model_a,1\nb,a,model_b,1\n"
                           "a,b,b,1\na,b,tie,2\nb,a,tie (bothbad),1\n";
    EXPECT_EQ(rowsOf(log), counted);
    const auto omitted = rowsOf(log, {u"--both-bad"_s, u"omit"_s});
    EXPECT_EQ(omitted[u"a"_s][u"ties"_s], u"1"_s);
    const Ran ran = rated(log);
    EXPECT_TRUE(ran.out.contains(u"taken as ties: 1"_s)) << ran.out.toStdString();
}

TEST(FitBradleyTerry, AnUnknownWinner_IsRefusedWithItsPlace)
{
    const Ran ran = rated("model_a,model_b,winner\na,b,model_a\na,b,c\n");
    EXPECT_EQ(ran.code, Failed);
    EXPECT_TRUE(ran.err.contains(u":3:winner"_s)) << ran.err.toStdString();
}

TEST(FitBradleyTerry, Davidson_TellsHowManyBattlesOfEqualsAreTies)
{
    const Ran ran = rated("model_a,model_b,wins_a,wins_b,ties\na,b,48,12,40\n",
                          {u"--ties"_s, u"davidson"_s, u"--format"_s, u"json"_s});
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    const QJsonObject group = ran.json()[u"groups"_s].toArray().first().toObject();
    EXPECT_NEAR(group[u"nu"_s].toDouble(), 40.0 / 24, 1e-6);
}

TEST(FitBradleyTerry, FirstPlace_IsToldWithTheBattlesItRestsOn)
{
    const QByteArray text = "model_a,model_b,wins_a,wins_b,ties\na,b,60,40,0\n";
    const Ran table = rated(text);
    EXPECT_TRUE(table.out.contains(u"would put b first, the worst chosen: 21"_s))
        << table.out.toStdString();
    const Ran json = rated(text, {u"--format"_s, u"json"_s});
    const QJsonObject first
        = json.json()[u"groups"_s].toArray().first().toObject()[u"first_place"_s].toObject();
    EXPECT_EQ(first[u"leader"_s].toString(), u"a"_s);
    EXPECT_EQ(first[u"further_wins_of_runner_up"_s].toDouble(), 21);
}

TEST(FitBradleyTerry, ABillionBattles_MakeNoIntervalOfNoWidth)
{
    const Ran ran = rated("model_a,model_b,wins_a,wins_b,ties\nA,B,500000000,499990000,0\n"
                          "B,C,500000000,499990000,10\n",
                          {u"--lang"_s, u"en"_s});
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_FALSE(ran.out.contains(u"1000–1000"_s)) << ran.out.toStdString();
    EXPECT_FALSE(ran.out.contains(u"0.0 points (± 0.0)"_s)) << ran.out.toStdString();
}

TEST(FitBradleyTerry, NextToNoBattle_IsRefused)
{
    const Ran ran = rated("model_a,model_b,wins_a,wins_b,ties\nA,B,1e-300,1e-300,0\n",
                          {u"--lang"_s, u"en"_s});
    EXPECT_EQ(ran.code, Failed);
    EXPECT_TRUE(ran.err.contains(u"from 0.000001 to"_s)) << ran.err.toStdString();
}
