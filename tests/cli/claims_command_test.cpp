// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ran.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

using namespace podium;
using namespace podium::tests;
using namespace Qt::StringLiterals;

TEST(Claims, OfTheReport_ArePrintedWithVerdictAndBothSentences)
{
    const Ran ran = runPodium("claims --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_TRUE(ran.out.startsWith(u"id,verdict,share,readings,sentence_en,sentence_ko,"_s));
    const auto rows = ran.rows();
    ASSERT_EQ(rows.size(), 20);
    EXPECT_EQ(rows[0][u"verdict"_s], u"depends"_s);
    EXPECT_EQ(rows[0][u"share"_s], u"0.6"_s);
    EXPECT_EQ(rows[0][u"deciding"_s], u"snapshot"_s);
    EXPECT_TRUE(rows[0][u"sentence_ko"_s].contains(u"1위였다"_s));
}

TEST(Claims, OneSentence_IsEvaluatedInEitherLanguage)
{
    for (const QString &sentence : {u"KR is ahead of CA"_s, u"한국은 캐나다보다 앞선다"_s}) {
        const Ran ran = runPodium({u"claims"_s, u"--claim"_s, sentence, u"--format"_s, u"csv"_s});
        ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
        ASSERT_EQ(ran.rows().size(), 1);
        EXPECT_EQ(ran.rows()[0][u"verdict"_s], u"depends"_s);
    }
}

// What is known is 3.5 months, and both countries have models that nobody measured.
TEST(Claims, OfALagThatIsOpen_AreNotDecidedByWhatIsKnown)
{
    const Ran ran = runPodium({u"claims"_s, u"--format"_s, u"csv"_s, u"--claim"_s,
                               u"China is at most 4 months behind the US on 2026-09-25"_s});
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    const auto row = ran.rows().value(0);
    EXPECT_EQ(row[u"verdict"_s], u"not_evaluable"_s);
    EXPECT_TRUE(row[u"sentence_en"_s].contains(u"by what is known 3.5 months behind"_s))
        << row[u"sentence_en"_s].toStdString();
    EXPECT_TRUE(row[u"sentence_ko"_s].contains(u"알려진 바로는 3.5개월"_s))
        << row[u"sentence_ko"_s].toStdString();
}

TEST(Claims, WhoseModelTheDayDoesNotHave_SayItInOneSentence)
{
    const Ran ran = runPodium({u"claims"_s, u"--format"_s, u"csv"_s, u"--claim"_s,
                               u"EXAONE 4.0 is five times GPT-6 Astra (max) on 2 October 2025"_s});
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_EQ(ran.rows().value(0)[u"sentence_en"_s],
              u"This cannot be checked: There is no model \"GPT-6 Astra (max)\" in snapshot "
              "2025-10-02."_s);
}

// The ledger has USD 1.3 bn of June 2023 and a Series A of USD 225 M without a date.
TEST(Claims, OfMoneyWithARoundLeftOut_AreDecidedOnlyByTheBound)
{
    const auto claimed = [](const QString &sentence) {
        const Ran ran = runPodium({u"claims"_s, u"--format"_s, u"csv"_s, u"--claim"_s, sentence});
        EXPECT_EQ(ran.code, Done) << ran.err.toStdString();
        return ran.rows().value(0);
    };
    const auto open = claimed(u"Inflection AI raised USD 1.5 bn"_s);
    EXPECT_EQ(open[u"verdict"_s], u"not_evaluable"_s);
    EXPECT_TRUE(open[u"sentence_en"_s].contains(u"raised at least USD 1.3 bn"_s))
        << open[u"sentence_en"_s].toStdString();
    EXPECT_EQ(claimed(u"Inflection AI raised at least USD 1 bn"_s)[u"verdict"_s], u"holds"_s);
    EXPECT_EQ(claimed(u"Inflection AI raised at most USD 1 bn"_s)[u"verdict"_s], u"fails"_s);
    const auto round = claimed(u"Inflection AI raised USD 1.3 bn"_s);
    EXPECT_EQ(round[u"verdict"_s], u"holds"_s);
    EXPECT_TRUE(round[u"sentence_en"_s].contains(u"in June 2023"_s))
        << round[u"sentence_en"_s].toStdString();
    EXPECT_TRUE(round[u"sentence_ko"_s].contains(u"2023년 6월에"_s))
        << round[u"sentence_ko"_s].toStdString();
}

TEST(Claims, Explained_ListEachReading)
{
    const Ran ran = runPodium("claims --explain S12a --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    ASSERT_EQ(ran.rows().size(), 40);
    EXPECT_TRUE(ran.rows()[0][u"circumstances"_s].contains(u"2 September 2025"_s))
        << ran.rows()[0][u"circumstances"_s].toStdString();
}

TEST(Claims, ExplainedButUnknown_NameThoseThereAre)
{
    const Ran ran = runPodium("claims --explain S99");
    EXPECT_EQ(ran.code, Failed);
    EXPECT_TRUE(ran.err.contains(u"S12a"_s)) << ran.err.toStdString();
}

TEST(Claims, OfAFileWithAnError_NameFileAndKey)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"mine.json"_s);
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"claims": [{"id": "A", "text": {"en": "a", "ko": "b"},
                               "claim": {"kind": "country-rank", "country": "KR"}}]})");
    file.close();
    const Ran ran = runPodium({u"claims"_s, name});
    EXPECT_EQ(ran.code, Failed);
    EXPECT_TRUE(ran.err.contains(u"mine.json"_s) && ran.err.contains(u"claim.rank"_s))
        << ran.err.toStdString();
}

TEST(Claims, FileAndSentenceAtOnce_AreWrongUsage)
{
    EXPECT_EQ(runPodium({u"claims"_s, u"x.json"_s, u"--claim"_s, u"KR is third"_s}).code,
              WrongUsage);
}
