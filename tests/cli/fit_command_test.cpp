// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/comparison/agreement.h"
#include "tests/cli/ran.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

#include <cmath>
#include <map>

using namespace podium;
using namespace podium::tests;
using namespace Qt::StringLiterals;

namespace {

QString fixture(const QString &name)
{
    return QStringLiteral(PODIUM_FIXTURES) + u'/' + name;
}

/// A file of this text that lives as long as the test.
class TableFile
{
public:
    explicit TableFile(const QByteArray &text)
    {
        QFile file(name());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QString name() const { return m_folder.filePath(u"table.csv"_s); }

private:
    QTemporaryDir m_folder;
};

std::map<QString, double> publishedCapabilities()
{
    std::map<QString, double> published;
    QFile file(fixture(u"epoch_eci_scores.csv"_s));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    file.readLine();
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        published[QString::fromUtf8(cells[0])] = cells[1].toDouble();
    }
    return published;
}

} // namespace

// The published index rests on many more benchmarks than the six of this table, and gives one value
// to all efforts of a model: the best of them is compared, in order and to a few points.
TEST(FitIrt, EpochsScores_ComeNearThePublishedIndex)
{
    const Ran ran = runPodium(
        {u"fit"_s, u"irt"_s, fixture(u"epoch_benchmark_scores.csv"_s), u"--anchor"_s,
         u"claude-3-5-sonnet-20240620=130,gpt-5-2025-08-07_high=150"_s, u"--format"_s, u"csv"_s});
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    const auto published = publishedCapabilities();
    std::map<double, QMap<QString, QString>> best; // rows come best first
    for (const auto &row : ran.rows()) {
        const auto found = published.find(row[u"model"_s]);
        if (found != published.end() && !row[u"index"_s].isEmpty())
            best.try_emplace(found->second, row);
    }
    ASSERT_GT(best.size(), 30U);
    std::vector<double> ours;
    std::vector<double> theirs;
    double squares = 0;
    int covered = 0;
    for (const auto &[value, row] : best) {
        ours.push_back(row[u"index"_s].toDouble());
        theirs.push_back(value);
        squares += std::pow(ours.back() - value, 2);
        covered += row[u"low"_s].toDouble() <= value && value <= row[u"high"_s].toDouble();
    }
    EXPECT_GT(*spearman(ours, theirs), 0.92);
    EXPECT_LT(std::sqrt(squares / double(ours.size())), 2.5);
    EXPECT_GT(covered, 0.75 * double(ours.size()));
}

TEST(FitBradleyTerry, ATable_IsPrintedBestFirstWithItsIntervals)
{
    const TableFile table("model_a,model_b,wins_a,wins_b,ties\nweak,strong,40,60,\n");
    const Ran ran = runPodium({u"fit"_s, u"bradley-terry"_s, table.name(), u"--anchor"_s,
                               u"weak=1000"_s, u"--format"_s, u"csv"_s});
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_TRUE(ran.out.startsWith(u"model,rating,low,high,wins,losses,ties,separated"_s));
    ASSERT_EQ(ran.rows().size(), 2);
    EXPECT_EQ(ran.rows()[0][u"model"_s], u"strong"_s);
    EXPECT_NEAR(ran.rows()[0][u"rating"_s].toDouble(), 1070.4365, 1e-3);
    EXPECT_NEAR(ran.rows()[0][u"low"_s].toDouble(), 1000.94, 0.1);
}

TEST(Fit, WrongCell_IsNamedWithFileRowAndColumn)
{
    const TableFile table("model,benchmark,score\na,x,0.5\nb,x,57\n");
    const Ran ran = runPodium({u"fit"_s, u"irt"_s, table.name()});
    EXPECT_EQ(ran.code, Failed);
    EXPECT_TRUE(ran.err.contains(table.name() + u":3:score"_s)) << ran.err.toStdString();
}

TEST(Fit, TheSamePairTwice_IsRefused)
{
    const TableFile table("model,benchmark,score\na,x,0.5\na,x,0.6\n");
    const Ran ran = runPodium({u"fit"_s, u"irt"_s, table.name()});
    EXPECT_EQ(ran.code, Failed);
    EXPECT_TRUE(ran.err.contains(u":3:"_s)) << ran.err.toStdString();
}

TEST(Fit, MissingColumn_IsNamedWithThoseNeeded)
{
    const TableFile table("model_a,model_b,wins_a\na,b,1\n");
    const Ran ran = runPodium({u"fit"_s, u"bradley-terry"_s, table.name()});
    EXPECT_EQ(ran.code, Failed);
    EXPECT_TRUE(ran.err.contains(u"wins_b"_s)) << ran.err.toStdString();
}

TEST(Fit, UnknownAnchor_IsRefused)
{
    const TableFile table("model_a,model_b,wins_a,wins_b\na,b,1,1\n");
    const Ran ran
        = runPodium({u"fit"_s, u"bradley-terry"_s, table.name(), u"--anchor"_s, u"c=1000"_s});
    EXPECT_EQ(ran.code, Failed);
    EXPECT_TRUE(ran.err.contains(u"\"c\""_s)) << ran.err.toStdString();
}

TEST(Fit, WithoutAFile_IsWrongUsage)
{
    EXPECT_EQ(runPodium("fit irt").code, WrongUsage);
    EXPECT_EQ(runPodium("fit ordinal table.csv").code, WrongUsage);
}
