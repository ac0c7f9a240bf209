// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/files/csv.h"
#include "app/engine/comparison/agreement.h"
#include "tests/cli/ran.h"
#include "tests/cli/table_file.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>

#include <gtest/gtest.h>

#include <algorithm>
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

/// Six models, the later the better; a benchmark all solve, and one that counts errors.
QByteArray scores()
{
    QByteArray text = "model,benchmark,score\n";
    for (int m = 0; m < 6; ++m) {
        const QByteArray name = "m" + QByteArray::number(m);
        for (int b = 0; b < 4; ++b) {
            const double score = 1 / (1 + std::exp(0.7 * b - 0.6 * m + 0.2 * ((m + b) % 2)));
            text += name + ",b" + QByteArray::number(b) + ',' + QByteArray::number(score) + '\n';
        }
        text += name + ",all right,1\n" + name + ",errors," + QByteArray::number(0.9 - 0.15 * m)
            + '\n';
    }
    return text;
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

/// The published index of each model of Epoch's own table, and its interval.
std::map<QString, double> publishedIndex()
{
    std::map<QString, double> published;
    QFile file(fixture(u"epoch_index_published.csv"_s));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    auto table = CsvTable::parse(file.readAll(), "published");
    for (std::size_t row = 0; table && row < table->rows(); ++row) {
        const auto value = table->cell(row, *table->column("index"));
        const auto name = table->cell(row, *table->column("model"));
        published[QString::fromUtf8(name.data(), qsizetype(name.size()))]
            = QByteArray(value.data(), qsizetype(value.size())).toDouble();
    }
    return published;
}

// 222 models on 57 benchmarks, both from the same update of Epoch's index.
TEST(FitIrt, EpochsOwnTable_LeadsToThePublishedIndex)
{
    const Ran ran
        = runPodium({u"fit"_s, u"irt"_s, fixture(u"epoch_index_scores.csv"_s), u"--anchor"_s,
                     u"Claude 3.5 Sonnet=130,GPT-5=150"_s, u"--format"_s, u"csv"_s});
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    const auto published = publishedIndex();
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> distances;
    for (const auto &row : ran.rows()) {
        ours.push_back(row[u"index"_s].toDouble());
        theirs.push_back(published.at(row[u"model"_s]));
        distances.push_back(std::abs(ours.back() - theirs.back()));
    }
    ASSERT_EQ(ours.size(), 222U);
    EXPECT_GE(*kendallTauB(ours, theirs), 0.999);
    std::ranges::sort(distances);
    EXPECT_LT(distances[111], 0.1);
    EXPECT_LT(distances.back(), 1.2);
}

TEST(FitIrt, Benchmarks_ArePrintedInEveryFormat)
{
    const TableFile table(scores());
    const Ran text = runPodium({u"fit"_s, u"irt"_s, table.name()});
    ASSERT_EQ(text.code, Done) << text.err.toStdString();
    EXPECT_TRUE(text.out.contains(u"Difficulty"_s));
    EXPECT_TRUE(text.out.contains(u"errors *"_s)) << text.out.toStdString();
    const Ran csv
        = runPodium({u"fit"_s, u"irt"_s, table.name(), u"--benchmarks"_s, u"--format"_s, u"csv"_s});
    ASSERT_EQ(csv.code, Done) << csv.err.toStdString();
    EXPECT_TRUE(csv.out.startsWith(
        u"benchmark,difficulty,slope,residual,information,correlation,models,counted,reversed"_s));
    double information = 0;
    for (const auto &row : csv.rows()) {
        information += row[u"information"_s].toDouble();
        EXPECT_EQ(row[u"counted"_s] == u"false"_s, row[u"benchmark"_s] == u"all right"_s);
        EXPECT_EQ(row[u"reversed"_s] == u"true"_s, row[u"benchmark"_s] == u"errors"_s);
    }
    EXPECT_NEAR(information, 1, 1e-9);
    const Ran json = runPodium({u"fit"_s, u"irt"_s, table.name(), u"--format"_s, u"json"_s});
    EXPECT_EQ(json.json()[u"rows"_s].toArray().size(), 6);
    EXPECT_EQ(json.json()[u"benchmarks"_s].toArray().size(), 6);
}

TEST(FitIrt, Penalty_IsAnOptionWhoseEffectIsTold)
{
    const TableFile table(scores());
    const Ran weak = runPodium({u"fit"_s, u"irt"_s, table.name(), u"--format"_s, u"json"_s});
    const Ran strong = runPodium(
        {u"fit"_s, u"irt"_s, table.name(), u"--penalty"_s, u"1"_s, u"--format"_s, u"json"_s});
    const auto move = [](const Ran &ran) {
        return ran.json()[u"without_penalty"_s].toObject()[u"largest_move"_s].toDouble();
    };
    EXPECT_GT(move(weak), 0);
    EXPECT_GT(move(strong), move(weak));
    EXPECT_EQ(runPodium({u"fit"_s, u"irt"_s, table.name(), u"--penalty"_s, u"-1"_s}).code,
              WrongUsage);
}

TEST(FitIrt, AnchorsTheWrongWayRound_AreRefused)
{
    const TableFile table(scores());
    const Ran ran = runPodium({u"fit"_s, u"irt"_s, table.name(), u"--anchor"_s, u"m0=2,m5=1"_s});
    EXPECT_EQ(ran.code, Failed);
    EXPECT_TRUE(ran.err.contains(u"wrong way round"_s)) << ran.err.toStdString();
    EXPECT_EQ(runPodium({u"fit"_s, u"irt"_s, table.name(), u"--anchor"_s, u"m0=1,m5=2"_s}).code,
              Done);
}

TEST(Fit, AnchorWithoutAFiniteValue_IsRefused)
{
    const TableFile table(scores());
    for (const QString &anchors : {u"m0=nan,m5=1"_s, u"m0=1,m5=inf"_s, u"m0=1,m5="_s})
        EXPECT_EQ(runPodium({u"fit"_s, u"irt"_s, table.name(), u"--anchor"_s, anchors}).code,
                  Failed);
}

// Intervals follow from the fit: draws would change nothing.
TEST(Fit, OptionsOfAnotherFit_AreRefused)
{
    const TableFile table(scores());
    EXPECT_EQ(runPodium({u"fit"_s, u"irt"_s, table.name(), u"--draws"_s, u"500"_s}).code,
              WrongUsage);
    EXPECT_EQ(runPodium({u"fit"_s, u"irt"_s, table.name(), u"--ties"_s, u"half"_s}).code,
              WrongUsage);
    const Ran ran = runPodium("fit bradley-terry table.csv --draws 500");
    EXPECT_EQ(ran.code, WrongUsage);
    EXPECT_TRUE(ran.err.contains(u"--draws"_s)) << ran.err.toStdString();
    EXPECT_EQ(runPodium("fit ranks table.csv --anchor a=1").code, WrongUsage);
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
