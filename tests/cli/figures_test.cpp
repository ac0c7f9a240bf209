// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ran.h"

#include <QtCore/QJsonArray>

#include <gmock/gmock.h>

using namespace podium;
using namespace podium::tests;
using namespace Qt::StringLiterals;

namespace {

struct Unknown {
    const char *arguments;
    const char *sentence;
};

} // namespace

TEST(Figures, ThatAreNotThere_FailWithWhatThereIs)
{
    for (const Unknown &unknown :
         {Unknown{"rank --snapshot 2024-01-01", "There is no snapshot \"2024-01-01\"; there are "},
          Unknown{"rank --as-of 2020-01-01", "There is no snapshot on or before 2020-01-01"},
          Unknown{"rank --method v9", "There is no method \"v9\"; there are "},
          Unknown{"rank --exclude XX", "There is no country or group \"XX\"; use names, ISO codes"},
          Unknown{"countries --lab Nobody", "There is no lab \"Nobody\"."},
          Unknown{"rank --reference Nothing", "There is no model \"Nothing\" in snapshot "}}) {
        const Ran ran = runPodium(unknown.arguments);
        EXPECT_EQ(ran.code, Failed) << unknown.arguments;
        EXPECT_EQ(ran.out, QString());
        EXPECT_TRUE(ran.err.contains(QString::fromUtf8(unknown.sentence))) << ran.err.toStdString();
        EXPECT_FALSE(ran.err.contains(u"--help"_s));
    }
}

TEST(CheckData, OfWhatShips_FindsNothing)
{
    const Ran ran = runPodium("check-data --lang en");
    EXPECT_EQ(ran.code, Done) << ran.out.toStdString();
    EXPECT_TRUE(ran.out.startsWith(u"No findings in "_s)) << ran.out.toStdString();
    EXPECT_EQ(runPodium("check-data --format csv").out, u"severity,file,row,column,message\n"_s);
    const QJsonObject json = runPodium("check-data --format json").json();
    EXPECT_TRUE(json[u"rows"_s].toArray().isEmpty());
    EXPECT_GE(json[u"files"_s].toInt(), 15);
    EXPECT_GT(json[u"data_rows"_s].toInt(), 2000);
}

TEST(Snapshots, AreListedOldestFirst)
{
    const auto rows = runPodium("snapshots --format csv").rows();
    ASSERT_GE(rows.size(), 7);
    EXPECT_EQ(rows[0][u"id"_s], u"2025-09-01"_s);
    EXPECT_EQ(rows[0][u"date"_s], u"2025-09-01"_s);
    EXPECT_EQ(rows[0][u"method"_s], u"v2.2"_s);
    EXPECT_GT(rows[0][u"models"_s].toInt(), 100);
    EXPECT_GT(rows[0][u"with_published_index"_s].toInt(), 0);
    for (qsizetype i = 1; i < rows.size(); ++i)
        EXPECT_LE(rows[i - 1][u"date"_s], rows[i][u"date"_s]);
    for (const auto &row : rows) {
        EXPECT_EQ(row[u"scores"_s] == u"false"_s, row[u"id"_s] == u"2026-10-10"_s);
        EXPECT_EQ(row[u"shown_by_default"_s] == u"true"_s, row[u"id"_s] == u"2026-09-25"_s);
    }
    EXPECT_TRUE(runPodium("snapshots --lang en")
                    .out.contains(u"published indices only, no scores: not opened by itself"_s));
    EXPECT_TRUE(runPodium("snapshots --lang ko").out.contains(u"2025년 9월 1일"_s));
}

TEST(Methods, AreListedWithWeightsThatSumToOne)
{
    QMap<QString, double> sums;
    QMap<QString, int> parts;
    for (const auto &row : runPodium("methods --format csv").rows()) {
        sums[row[u"id"_s]] += row[u"weight"_s].toDouble();
        ++parts[row[u"id"_s]];
    }
    EXPECT_EQ(parts[u"v3.0"_s], 10);
    for (const double sum : sums)
        EXPECT_NEAR(sum, 1, 1e-9);
    EXPECT_TRUE(runPodium("methods --lang en").out.contains(u"GPQA Diamond"_s));
}
