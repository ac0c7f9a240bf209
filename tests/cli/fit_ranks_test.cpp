// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ran.h"
#include "tests/cli/table_file.h"

#include <gtest/gtest.h>

using namespace podium;
using namespace podium::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kValues
    = "name,value,standard_error\nlow,10,1\nhigh,20,1\nnear,19.5,1\nnext,19,1\n";

Ran ranked(const QByteArray &text, const QStringList &more = {})
{
    const TableFile table(text);
    return runPodium(QStringList{u"fit"_s, u"ranks"_s, table.name()} + more);
}

} // namespace

TEST(FitRanks, ATable_IsPrintedBestFirstWithTheRanksEachMayHave)
{
    const Ran ran = ranked(kValues, {u"--format"_s, u"csv"_s});
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_TRUE(ran.out.startsWith(
        u"rank,name,value,standard_error,low,high,rank_low,rank_high,tie_group"_s));
    ASSERT_EQ(ran.rows().size(), 4);
    EXPECT_EQ(ran.rows()[0][u"name"_s], u"high"_s);
    EXPECT_EQ(ran.rows()[0][u"rank_low"_s], u"1"_s);
    EXPECT_EQ(ran.rows()[0][u"rank_high"_s], u"3"_s);
    EXPECT_EQ(ran.rows()[3][u"rank_low"_s], u"4"_s);
    EXPECT_EQ(ran.rows()[3][u"tie_group"_s], u"2"_s);
    EXPECT_NEAR(ran.rows()[0][u"low"_s].toDouble(), 18.04, 0.001);
}

TEST(FitRanks, BoundsByOverlap_AreWiderForTwoThatDifferByThreeErrors)
{
    const QByteArray text = "name,value,standard_error\na,0,1\nb,3.5,1\nc,20,1\n";
    const Ran all = ranked(text, {u"--format"_s, u"csv"_s, u"--draws"_s, u"2000"_s});
    const Ran overlap = ranked(text, {u"--format"_s, u"csv"_s, u"--rank-bounds"_s, u"overlap"_s});
    ASSERT_EQ(all.code, Done) << all.err.toStdString();
    EXPECT_EQ(all.rows()[1][u"rank_high"_s], u"2"_s);
    EXPECT_EQ(overlap.rows()[1][u"rank_high"_s], u"3"_s);
}

TEST(FitRanks, AStandardErrorOfZero_IsRefusedWithItsPlace)
{
    const Ran ran = ranked("name,value,standard_error\na,1,0.5\nb,2,0\n");
    EXPECT_EQ(ran.code, Failed);
    EXPECT_TRUE(ran.err.contains(u":3:standard_error"_s)) << ran.err.toStdString();
}

TEST(FitRanks, ATableWithoutRows_IsRefused)
{
    EXPECT_EQ(ranked("name,value,standard_error\n").code, Failed);
}

TEST(FitRanks, TheSameNameTwice_IsRefused)
{
    EXPECT_EQ(ranked("name,value,standard_error\na,1,1\n\"a \",2,1\n").code, Failed);
}

TEST(FitRanks, VerySmallErrors_AreShownOrRefused)
{
    const TableFile small("name,value,standard_error\nA,50,1e-9\nB,50.0000001,1e-9\n");
    const Ran ran = runPodium({u"fit"_s, u"ranks"_s, small.name(), u"--lang"_s, u"en"_s});
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_TRUE(ran.out.contains(u"50.0000001000"_s)) << ran.out.toStdString();
    EXPECT_FALSE(ran.out.contains(u" 0.0000000000 "_s));
    const TableFile lost("name,value,standard_error\nA,5,1e-300\nB,6,1e-300\n");
    const Ran refused = runPodium({u"fit"_s, u"ranks"_s, lost.name(), u"--lang"_s, u"en"_s});
    EXPECT_EQ(refused.code, Failed);
    EXPECT_TRUE(refused.err.contains(u"lost beside"_s)) << refused.err.toStdString();
}

// a and b are one error apart: b may be ahead at 24 %, c ahead of b at 1.2 %.
TEST(FitRanks, EachByItself_HasItsOwnBoundsAndItsOwnSentence)
{
    const QByteArray text = "name,value,standard_error\na,10,1\nb,9,1\nc,5.8,1\n";
    const QStringList each{u"--rank-bounds"_s, u"each"_s, u"--lang"_s, u"en"_s};
    const Ran table = ranked(text, each);
    ASSERT_EQ(table.code, Done) << table.err.toStdString();
    EXPECT_TRUE(table.out.contains(u"hold each for itself"_s)) << table.out.toStdString();
    EXPECT_TRUE(table.out.contains(u"in 1000 draws of all values"_s));
    const QJsonObject json = ranked(text, each + QStringList{u"--format"_s, u"json"_s}).json();
    EXPECT_EQ(json[u"rank_bounds"_s], u"each"_s);
    EXPECT_EQ(json[u"draws"_s], 1000);
    const QJsonObject b = json[u"rows"_s].toArray()[1].toObject();
    EXPECT_EQ(b[u"rank_low"_s], 1);
    EXPECT_EQ(b[u"rank_high"_s], 2);
    const QJsonObject c = json[u"rows"_s].toArray()[2].toObject();
    EXPECT_EQ(c[u"rank_low"_s], 3) << "at once it cannot be told from b";
}

TEST(FitRanks, Draws_AreThoseThatWereAskedFor)
{
    const auto draws = [](const QStringList &more) {
        return ranked(kValues, QStringList{u"--format"_s, u"json"_s} + more).json()[u"draws"_s];
    };
    EXPECT_EQ(draws({}), 60'000);
    EXPECT_EQ(draws({u"--draws"_s, u"1000"_s}), 1000);
    EXPECT_EQ(draws({u"--rank-bounds"_s, u"overlap"_s}), QJsonValue());
}
