// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that an independent computation found wrong once, each with what is right.
#include "tests/cli/ran.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

using namespace podium;
using namespace podium::tests;
using namespace Qt::StringLiterals;

namespace {

/// A method file in a folder of its own.
class OwnMethod final
{
public:
    explicit OwnMethod(const char *json)
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(json);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"own.json"_s); }

private:
    QTemporaryDir m_folder;
};

QString cell(const Ran &ran, const QString &column, const QString &name, const QString &wanted)
{
    for (const auto &row : ran.rows()) {
        if (row[column] == name)
            return row[wanted];
    }
    return u"no row"_s;
}

} // namespace

TEST(ReviewedFigures, WorldRankUnderATextFilter_IsThatOfTheWorld)
{
    const Ran ran = runPodium({u"rank"_s, u"--text"_s, u"Solar Pro 4"_s, u"--snapshot"_s,
                               u"2026-08-22"_s, u"--format"_s, u"csv"_s});
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    ASSERT_FALSE(ran.rows().isEmpty());
    EXPECT_EQ(ran.rows()[0][u"world_rank"_s], u"66"_s);
}

TEST(ReviewedFigures, WeightsThatTieUsAndChina_TieThemWhenFedBack)
{
    const Ran ran = runPodium("compare US CN --snapshot 2026-08-22 --swap --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_NEAR(cell(ran, u"evaluation"_s, u"tau3_banking"_s, u"weight_to_tie"_s).toDouble(), 0.846,
                0.0005);
    EXPECT_EQ(cell(ran, u"evaluation"_s, u"scicode"_s, u"weight_to_tie"_s), QString());
    QStringList nearest;
    for (const auto &row : ran.rows())
        nearest << row[u"evaluation"_s] + u'=' + row[u"nearest_tie"_s];
    const Ran again = runPodium({u"compare"_s, u"US"_s, u"CN"_s, u"--snapshot"_s, u"2026-08-22"_s,
                                 u"--weights"_s, nearest.join(u','), u"--format"_s, u"json"_s});
    ASSERT_EQ(again.code, Done) << again.err.toStdString();
    EXPECT_NEAR(again.json()[u"gap"_s].toObject()[u"difference"_s].toDouble(1), 0, 1e-6);
    const Ran table = runPodium("compare US CN --snapshot 2026-08-22 --swap --lang en");
    EXPECT_TRUE(table.out.contains(u"never"_s)) << table.out.toStdString();
}

/// Its scores of 6 August were run anew until 22 August; those of EXAONE stood still in autumn 2025.
TEST(ReviewedFigures, AReferenceNamedByItsMonth_KeepsIt)
{
    const Ran ran = runPodium("rank --reference mistral-large --snapshot 2025-10-02 --lang en");
    EXPECT_TRUE(ran.out.contains(u"compared with Mistral Large (Feb '24)"_s))
        << ran.err.toStdString();
    EXPECT_TRUE(ran.out.contains(u"× Mistral Large (Feb '24)"_s));
    EXPECT_TRUE(runPodium("rank --reference gpt-5 --snapshot 2025-10-02 --lang en")
                    .out.contains(u"compared with "_s));
}

TEST(ReviewedFigures, AReferenceMeasuredAgain_IsMarkedWhereRatiosStand)
{
    const Ran again = runPodium({u"rank"_s, u"--snapshot"_s, u"2026-08-22"_s, u"--reference"_s,
                                 u"GPT-5.6 Sol (max)"_s, u"--top"_s, u"2"_s, u"--lang"_s, u"en"_s});
    ASSERT_EQ(again.code, Done) << again.err.toStdString();
    EXPECT_TRUE(again.out.contains(
        u"compared with GPT-5.6 Sol (max) (measured again since 6 August 2026)"_s))
        << again.out.left(300).toStdString();
    EXPECT_TRUE(again.out.contains(u"× GPT-5.6 Sol (max)‡"_s));
    EXPECT_TRUE(again.out.contains(u"‡ measured again since 6 August 2026: a new run"_s));
    const Ran stood
        = runPodium({u"rank"_s, u"--snapshot"_s, u"2025-10-02"_s, u"--reference"_s,
                     u"EXAONE 4.0 32B (Reasoning)"_s, u"--top"_s, u"2"_s, u"--lang"_s, u"en"_s});
    ASSERT_EQ(stood.code, Done) << stood.err.toStdString();
    EXPECT_FALSE(stood.out.contains(u"measured again"_s));
    EXPECT_FALSE(stood.out.contains(u"‡"_s));
}

TEST(ReviewedFigures, HeadlinesOfCounts_SayThatTheyHoldAsFarAsMeasured)
{
    for (const char *arguments :
         {"chart countries --as composition -o a.svg --lang en",
          "chart countries --as slope --with-rule lab-sum -o a.svg --lang en",
          "chart compare US CN -o a.svg --lang en",
          "chart compare US CN --as swaps -o a.svg --lang en",
          "chart compare openai google -o a.svg --lang en", "chart indices -o a.svg --lang en"}) {
        const Ran ran = runPodium(arguments);
        ASSERT_FALSE(ran.drawn.isEmpty()) << arguments << ran.err.toStdString();
        EXPECT_TRUE(ran.drawn.first().series.title.startsWith(u"As far as measured, "_s))
            << arguments << ": " << ran.drawn.first().series.title.toStdString();
    }
    const Ran models
        = runPodium({u"chart"_s, u"compare"_s, u"GPT-5 (high)"_s, u"Grok 4"_s, u"--snapshot"_s,
                     u"2025-10-02"_s, u"-o"_s, u"a.svg"_s, u"--lang"_s, u"en"_s});
    EXPECT_EQ(models.drawn.first().series.title, u"GPT-5 (high) is ahead in 7 of 10 evaluations"_s)
        << "models by themselves have been measured";
}

TEST(ReviewedFigures, WhatIsAtLeast_HasNoUpperEnd)
{
    const QString table = runPodium("frontier --include FR --snapshot 2025-10-02 --lang en").out;
    EXPECT_TRUE(table.contains(u"≥ 52.0  from 49.6 on"_s)) << table.toStdString();
    for (const auto &value :
         runPodium("frontier --snapshot 2025-10-02 --format json").json()[u"rows"_s].toArray()) {
        const QJsonObject row = value.toObject();
        EXPECT_TRUE(!row[u"at_least"_s].toBool() || row[u"index_high"_s].isNull());
    }
}

TEST(ReviewedFigures, CountriesWithModelsThatNobodyMeasured_AreAtLeastSoHigh)
{
    const Ran ran = runPodium("countries --snapshot 2026-09-25 --lang en");
    EXPECT_TRUE(ran.out.contains(u" ≥ 7.8 "_s)) << ran.out.toStdString();
    EXPECT_TRUE(ran.out.contains(u"≥: at least"_s));
    EXPECT_TRUE(runPodium("profile KR --snapshot 2026-09-25").out.contains(u"≥ 7.8"_s));
    const Ran records = runPodium("countries --snapshot 2026-09-25 --intervals --format csv");
    EXPECT_EQ(cell(records, u"country"_s, u"KR"_s, u"bound"_s), u"at_least"_s);
    EXPECT_EQ(cell(records, u"country"_s, u"KR"_s, u"high"_s), QString());
    EXPECT_EQ(cell(records, u"country"_s, u"ES"_s, u"bound"_s), u"exact"_s);
    EXPECT_NE(cell(records, u"country"_s, u"ES"_s, u"high"_s), QString());
    const Ran counted = runPodium("countries --rule frontier-share --format csv");
    EXPECT_EQ(cell(counted, u"country"_s, u"US"_s, u"bound"_s), u"unsure"_s);
}

TEST(ReviewedFigures, BestIndicesOfCountriesElsewhere_AreAtLeastSoHighToo)
{
    for (const char *command : {"history KR --snapshot 2026-08-22",
                                "uncertainty --by country --draws 100 --snapshot 2026-08-22",
                                "indices", "money-index --snapshot 2026-08-22"}) {
        const Ran ran = runPodium(split(command) << u"--lang"_s << u"en"_s);
        EXPECT_TRUE(ran.out.contains(u"≥ 47.4"_s)) << command << ran.out.toStdString();
    }
    const Ran three = runPodium("compare US CN KR --snapshot 2026-08-22 --lang en");
    EXPECT_TRUE(three.out.contains(u"Motif 3: index at least 47.4"_s)) << three.out.toStdString();
    // What the source guessed is no bound.
    const Ran guessed = runPodium("money-index --estimated --snapshot 2026-08-22 --lang en");
    EXPECT_TRUE(guessed.out.contains(u" 17.4*"_s)) << guessed.out.toStdString();
    EXPECT_FALSE(guessed.out.contains(u"≥ 17.4*"_s));
    EXPECT_FALSE(
        runPodium("frontier --estimated --snapshot 2025-10-02").out.contains(u"≥ 44.9*"_s));
}

TEST(ReviewedFigures, ModelsWithoutErrors_AreNotSaidToHaveIntervals)
{
    const Ran ran
        = runPodium("rank --normalisation rank --intervals --snapshot 2026-08-22 --lang en");
    EXPECT_TRUE(ran.out.contains(u"without intervals: errors are not known"_s));
    EXPECT_FALSE(ran.out.contains(u"95% intervals"_s)) << ran.out.left(400).toStdString();
}

TEST(ReviewedFigures, ProfileOfFilledInScores_IsAbout)
{
    EXPECT_TRUE(runPodium("profile KR --missing renormalise:0.2 --snapshot 2026-09-25 --lang en")
                    .out.contains(u"≈"_s));
}

TEST(ReviewedFigures, AboutAndUpTo_StayWithWhatIsMadeOfTheAmount)
{
    const QString table = runPodium("programmes --country CA,BR --per gdp --lang en").out;
    EXPECT_TRUE(table.contains(u"up to CAD 15.0 bn      up to USD 10.5 bn"_s))
        << table.left(2000).toStdString();
    EXPECT_TRUE(table.contains(u"about 0.187% of GDP (2024)"_s));
}

TEST(ReviewedFigures, RealAmounts_NameTheYearOfTheirPricesInFilesToo)
{
    for (const char *arguments :
         {"funding --real --country FR --format csv", "funding --real --sum lab --format csv",
          "programmes --real --country KR --format csv",
          "programmes --real --sum country --format csv"}) {
        const auto rows = runPodium(arguments).rows();
        ASSERT_FALSE(rows.isEmpty()) << arguments;
        EXPECT_EQ(rows.first()[u"prices_of"_s], u"2026"_s) << arguments;
    }
    EXPECT_EQ(runPodium("funding --country FR --format csv").rows().first()[u"prices_of"_s],
              QString());
}

TEST(ReviewedFigures, BudgetOf2027_IsSaidToBeOfAWiderDefinition)
{
    EXPECT_TRUE(runPodium("programmes --country KR --lang en")
                    .out.contains(u"AI data centres) (wider definition)"_s));
}

TEST(ReviewedFigures, AWeightNextToNothing_IsNotNothing)
{
    const Ran ran = runPodium({u"rank"_s, u"--weights"_s, u"critpt=1,hle=1e-300"_s, u"--snapshot"_s,
                               u"2026-08-22"_s, u"--format"_s, u"json"_s});
    EXPECT_TRUE(ran.json()[u"rules"_s].toString().contains(u"Humanity's Last Exam <0.1%"_s));
}

TEST(ReviewedFigures, PartsAtZero_HaveAnError)
{
    const OwnMethod critpt(R"({"id": "t", "name": "CritPt alone", "version": "1",
                               "evaluations": [{"id": "critpt", "weight": 1}]})");
    const Ran ran
        = runPodium({u"rank"_s, u"--method"_s, critpt.path(), u"--snapshot"_s, u"2026-08-22"_s,
                     u"--intervals"_s, u"--rank-bounds"_s, u"overlap"_s, u"--format"_s, u"csv"_s});
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    for (const auto &row : ran.rows()) {
        EXPECT_FALSE(row[u"index_low"_s].isEmpty()) << row[u"model"_s].toStdString();
        EXPECT_FALSE(row[u"rank_low"_s].isEmpty());
    }
}

TEST(ReviewedFigures, GoalpostsBeyondEveryScore_AreWarnedOf)
{
    const OwnMethod elo(R"({"id": "t", "name": "T", "version": "1", "normalisation": "goalposts",
        "evaluations": [{"id": "gdpval_aa", "weight": 1, "goalposts": [0.5, 1]}]})");
    const Ran ran = runPodium({u"rank"_s, u"--method"_s, elo.path(), u"--snapshot"_s,
                               u"2026-08-22"_s, u"--lang"_s, u"en"_s});
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_TRUE(ran.out.contains(u"every score lies at or beyond the goalposts"_s));
}

TEST(ReviewedFigures, EuropeanUnion_StandsForItsMembers)
{
    const auto countries = [](const char *arguments) {
        QStringList out;
        for (const auto &row : runPodium(arguments).rows())
            out << row[u"country"_s];
        return out;
    };
    EXPECT_TRUE(countries("countries --snapshot 2026-08-22 --format csv").contains(u"FR"_s));
    const auto without = countries("countries --snapshot 2026-08-22 --exclude EU --format csv");
    EXPECT_FALSE(without.contains(u"FR"_s));
    EXPECT_TRUE(without.contains(u"US"_s));
}

TEST(ReviewedFigures, AWeightGivenTwice_IsRefused)
{
    const Ran ran = runPodium("rank --weights hle=1,hle=2 --lang en");
    EXPECT_EQ(ran.code, Failed);
    EXPECT_TRUE(ran.err.contains(u"The weight of hle is given more than once."_s))
        << ran.err.toStdString();
}

TEST(ReviewedFigures, UnknownModel_ComesWithSimilarNames)
{
    const Ran ran = runPodium("compare GPT-5 KR --snapshot 2025-10-02 --lang en");
    EXPECT_EQ(ran.code, Failed);
    EXPECT_TRUE(ran.err.contains(u"Similar names: \"GPT-5"_s)) << ran.err.toStdString();
}

TEST(ReviewedFigures, OneUnknownNameOfTwoWanted_ComesWithSimilarNames)
{
    for (const char *command : {"compare GPT-5", "compare GPT-5 --swap", "history GPT-5"}) {
        const Ran ran = runPodium(command);
        EXPECT_NE(ran.code, Done);
        EXPECT_TRUE(ran.err.contains(u"\"GPT-5 (high)\""_s))
            << command << ": " << ran.err.toStdString();
    }
    EXPECT_TRUE(runPodium("compare KR").err.contains(u"compare A B"_s));
}

TEST(ReviewedFigures, ThirdInTheWorld_IsUnderstood)
{
    const Ran ran = runPodium(
        {u"claims"_s, u"--claim"_s, u"KR is third in the world"_s, u"--format"_s, u"csv"_s});
    EXPECT_EQ(ran.code, Done) << ran.err.toStdString();
}

TEST(ReviewedFigures, WhatNoiseLeavesOpen_HoldsWithinErrorAndCountsOnce)
{
    const Ran ran = runPodium({u"claims"_s, u"--claim"_s, u"GPT-5 (high) ranks 1 on 2025-10-02"_s,
                               u"--format"_s, u"csv"_s});
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_EQ(ran.rows()[0][u"verdict"_s], u"holds_within_error"_s);
    EXPECT_LT(ran.rows()[0][u"readings"_s].toInt(), 12);
}

TEST(ReviewedFigures, RatesOfOneDay_AreSaidWhereMoneyIs)
{
    for (const char *arguments : {"funding --rate-date 2025-09-09 --format json",
                                  "money-index --rate-date 2025-09-09 --format json"}) {
        const QString rules = runPodium(arguments).json()[u"rules"_s].toString();
        EXPECT_TRUE(rules.contains(u"at the rates of 9 September 2025"_s)) << rules.toStdString();
        EXPECT_FALSE(rules.contains(u"days announced"_s));
    }
}

TEST(ReviewedFigures, OwnWeights_AreSaidInPerCent)
{
    const QString rules = runPodium({u"rank"_s, u"--weights"_s, u"gpqa_diamond=0.62,hle=0.042"_s,
                                     u"--snapshot"_s, u"2025-10-02"_s, u"--format"_s, u"json"_s})
                              .json()[u"rules"_s]
                              .toString();
    EXPECT_TRUE(rules.contains(u"93.7%"_s)) << rules.toStdString();
}

TEST(ReviewedFigures, Lags_SayAtLeastAndHowManyAreUnmeasured)
{
    const QJsonObject json
        = runPodium("lag --snapshot 2026-08-22 --reference US --format json").json();
    EXPECT_GT(json[u"unmeasured"_s].toInt(), 100);
    for (const auto &value : json[u"rows"_s].toArray()) {
        const QJsonObject row = value.toObject();
        const bool open = row[u"at_least"_s].toBool();
        EXPECT_TRUE(!open || row[u"high"_s].isNull()) << row[u"country"_s].toString().toStdString();
        if (!row[u"low"_s].isNull() && !row[u"high"_s].isNull()) {
            EXPECT_LT(row[u"low"_s].toDouble(), row[u"high"_s].toDouble());
        }
    }
}
