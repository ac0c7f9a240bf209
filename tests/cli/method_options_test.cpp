// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ran.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>

#include <gmock/gmock.h>

#include <cmath>

using namespace podium;
using namespace podium::tests;
using namespace Qt::StringLiterals;

namespace {

/// A method file that lives as long as the test.
class MethodFile : public testing::Test
{
protected:
    QString write(const QByteArray &text) const
    {
        QFile file(m_folder.filePath(u"own.json"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

constexpr const char *kScience = R"({"id": "science-1", "name": "Science Index", "version": "1",
    "aggregation": "geometric", "evaluations": [{"id": "gpqa_diamond", "weight": 2},
                                                {"id": "hle", "weight": 1}]})";

} // namespace

TEST(MethodOptions, CodingIndex_IsThePublishedOne)
{
    // Published on 2025-12-28: 62.3, 61.8.
    const auto rows
        = runPodium("rank --snapshot 2025-12-28 --method v3.0-coding --format csv --top 10").rows();
    double gemini = 0;
    double gpt = 0;
    for (const auto &row : rows) {
        if (row[u"model"_s] == "Gemini 3 Pro Preview (high)"_L1)
            gemini = row[u"index"_s].toDouble();
        if (row[u"model"_s] == "GPT-5.2 (xhigh)"_L1)
            gpt = row[u"index"_s].toDouble();
    }
    EXPECT_NEAR(gemini, 62.3, 0.1);
    EXPECT_NEAR(gpt, 61.8, 0.1);
}

TEST(MethodOptions, Rules_StandInTheSubtitleAndInTheView)
{
    const Ran ran
        = runPodium("rank --normalisation min-max --aggregation geometric --weights equal "
                    "--missing mean:0.8 --format json --top 1");
    ASSERT_EQ(ran.code, 0) << ran.err.toStdString();
    const QJsonObject method = ran.json()[u"view"_s][u"method"_s].toObject();
    EXPECT_EQ(method[u"normalisation"_s], u"min-max"_s);
    EXPECT_EQ(method[u"aggregation"_s], u"geometric"_s);
    EXPECT_EQ(method[u"weights"_s], u"equal"_s);
    EXPECT_EQ(method[u"missing"_s], u"mean:0.8"_s);
    EXPECT_THAT(
        ran.json()[u"rules"_s].toString().toStdString(),
        testing::HasSubstr("min–max normalisation · geometric mean · equal weights · missing "
                           "scores filled in with the mean, from 80.0% measured"));
    EXPECT_EQ(ran.json()[u"notes"_s].toArray(),
              (QJsonArray{u"depends_on_models"_s, u"imputed_scores"_s, u"zero_decides"_s}));
    EXPECT_TRUE(ran.json()[u"rows"_s][0][u"parts"_s][0][u"points"_s].isNull());
}

TEST(MethodOptions, WrongRule_IsWrongUsageThatNamesTheRightOnes)
{
    const Ran ran = runPodium("rank --aggregation median");
    EXPECT_EQ(ran.code, 2);
    EXPECT_THAT(ran.err.toStdString(),
                testing::HasSubstr("--aggregation takes arithmetic, geometric, harmonic, copeland, "
                                   "win-rate, borda, not \"median\"."));
}

TEST(MethodOptions, MethodOfAnotherVersion_IsRefusedWithWhatToDo)
{
    const Ran ran = runPodium("rank --snapshot 2025-10-02 --method v4.0");
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err.toStdString(),
                testing::HasSubstr("Use method v3.0, or one of the "
                                   "snapshots 2026-04-10.\n"));
    const Ran sameNames = runPodium("rank --snapshot 2025-10-02 --method v4.0-coding");
    EXPECT_EQ(sameNames.code, 1) << "47 tasks are not 44";
    EXPECT_THAT(sameNames.err.toStdString(), testing::HasSubstr("another version of"));
}

TEST_F(MethodFile, Given_RanksByIt)
{
    const Ran ran
        = runPodium({u"rank"_s, u"--method"_s, write(kScience), u"--format"_s, u"json"_s});
    ASSERT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_EQ(ran.json()[u"view"_s][u"method"_s][u"id"_s], u"science-1"_s);
    EXPECT_THAT(ran.json()[u"rules"_s].toString().toStdString(),
                testing::HasSubstr("Science Index v1 (own method), all variants"));
    const QJsonObject first = ran.json()[u"rows"_s][0].toObject();
    const double gpqa = first[u"parts"_s][0][u"score"_s].toDouble();
    const double hle = first[u"parts"_s][1][u"score"_s].toDouble();
    EXPECT_NEAR(first[u"index"_s].toDouble(), 100 * std::cbrt(gpqa * gpqa * hle), 1e-3);
}

TEST_F(MethodFile, WithMistakeOrAbsent_IsRefused)
{
    const Ran wrong
        = runPodium({u"rank"_s, u"--method"_s, write(QByteArray(kScience).replace("hle", "hla"))});
    EXPECT_EQ(wrong.code, 1);
    EXPECT_THAT(wrong.err.toStdString(), testing::HasSubstr("evaluations[2].id"));
    const Ran absent = runPodium("rank --method nowhere.json");
    EXPECT_EQ(absent.code, 1);
    EXPECT_THAT(absent.err.toStdString(), testing::HasSubstr("The file cannot be read"));
}
