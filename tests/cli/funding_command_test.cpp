// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ran.h"

#include <QtCore/QJsonArray>

#include <gmock/gmock.h>

using namespace podium;
using namespace podium::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kThreeLabs
    = "funding --lab Mistral,OpenAI,Anthropic --from 2025-08-01 --to 2025-09-30";

QStringList amounts(const Ran &ran)
{
    QStringList out;
    for (const auto &row : ran.rows())
        out.append(QStringList{row[u"country"_s], row[u"date"_s], row[u"currency"_s],
                               row[u"amount"_s], row[u"converted"_s], row[u"rate"_s],
                               row[u"rate_date"_s]}
                       .join(u' '));
    return out;
}

} // namespace

TEST(Funding, OfThreeLabsInAugustAndSeptember2025_IsThatOfTheReport)
{
    const Ran ran = runPodium(split(kThreeLabs) + split("--format csv"));
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_EQ(ran.out.section(u'\n', 0, 0),
              u"lab,country,kind,round,date,amount,currency,converted,rate,rate_date,status,"
              u"source,converted_currency,counted,confidence,relative,relative_unit,"
              u"relative_year,rate_basis,prices_of"_s);
    // ECB reference rate of 9 September 2025: USD 1.1744 per euro.
    EXPECT_EQ(amounts(ran),
              (QStringList{u"FR 2025-09-09 EUR 1700000000 1996480000 1.1744 2025-09-09"_s,
                           u"US 2025-09-02 USD 13000000000 13000000000 1 2025-09-02"_s,
                           u"US 2025-08-01 USD 8300000000 8300000000 1 2025-08-01"_s}));
}

TEST(Funding, AsATable_HasTotalsAndSaysWhatTheyLeaveOut)
{
    const Ran ran = runPodium(split(kThreeLabs) + split("--lang en"));
    EXPECT_TRUE(ran.out.startsWith(u"New money announced from 1 August 2025 to "_s))
        << ran.out.toStdString();
    EXPECT_TRUE(ran.out.contains(u"Totals hold only rounds that count as new money."_s));
    EXPECT_FALSE(ran.out.contains(u"Left out of the totals"_s));
}

/// The won has no reference rate from 14 April 2026 on: nothing is left out for that, and the row says
/// what was used instead.
TEST(Funding, DayWithoutAReferenceRate_NamesTheRateUsedInstead)
{
    const auto rows
        = runPodium("funding --country KR --from 2026-04-14 --to 2026-04-30 --format csv").rows();
    ASSERT_FALSE(rows.isEmpty());
    for (const auto &row : rows) {
        EXPECT_FALSE(row[u"converted"_s].isEmpty());
        EXPECT_TRUE(row[u"currency"_s] == u"USD"_s || row[u"rate_basis"_s].startsWith(u"market"_s))
            << row[u"rate_basis"_s].toStdString();
    }
    EXPECT_TRUE(runPodium("funding --country KR --from 2026-04-14 --to 2026-04-30")
                    .out.contains(u"market"_s));
}

/// The review's oracle: KRW 594 bn, about USD 0.40 bn and a 1,072nd of the United States', at least:
/// the day of one round there, of Inflection AI, is not known.
TEST(FundingTotals, OfKorea_AreWholeAndComparedWithTheLeastOfTheLargest)
{
    const Ran ran = runPodium("funding --sum country --to 2026-09-15 --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    for (const auto &row : ran.rows()) {
        if (row[u"country"_s] != u"KR"_s)
            continue;
        EXPECT_NEAR(row[u"total"_s].toDouble() / 1e9, 0.40, 0.005);
        EXPECT_EQ(row[u"bound"_s], u"exact"_s);
        EXPECT_EQ(row[u"gap_bound"_s], u"at_least"_s);
        EXPECT_NEAR(row[u"ratio"_s].toDouble(), 1072, 12);
    }
}

TEST(FundingTotals, OfEachKind_HaveOneSetOfColumns)
{
    for (const char *by : {"lab", "country", "year"}) {
        const Ran ran = runPodium(split("funding --format csv --sum") + split(by));
        EXPECT_EQ(ran.out.section(u'\n', 0, 0),
                  u"lab,country,year,kinds,statuses,rounds,left_out,uncertain,total,currency,"
                  u"relative,relative_unit,relative_year,cumulative,ratio,difference,bound,"
                  u"gap_bound,prices_of"_s);
    }
    const Ran chosen = runPodium("funding --sum year --columns year,total,statuses --format csv");
    EXPECT_TRUE(chosen.out.startsWith(u"year,total,statuses\n"_s)) << chosen.out.toStdString();
    const Ran table = runPodium("funding --sum year --columns year,total --lang en");
    EXPECT_TRUE(table.out.contains(u"\nYear                In USD\n"_s)) << table.out.toStdString();
    EXPECT_TRUE(table.out.contains(u"\n2022    at least USD 580 M\n"_s))
        << "a round whose day is not known may be of any year: " << table.out.toStdString();
    const Ran unknown = runPodium("funding --sum year --columns round --lang en");
    EXPECT_EQ(unknown.code, WrongUsage);
    EXPECT_TRUE(unknown.err.contains(u"takes some of lab, country, year, kinds"_s))
        << unknown.err.toStdString();
}

TEST(Funding, TotalOfALabWithARoundLeftOut_SaysSoToPrograms)
{
    const QJsonValue total = runPodium("funding --lab Sarvam --format json").json()[u"totals"_s][0];
    EXPECT_EQ(total[u"lab"_s].toString(), u"Sarvam"_s);
    EXPECT_EQ(total[u"country"_s].toString(), u"IN"_s);
    EXPECT_EQ(total[u"currency"_s].toString(), u"USD"_s);
    EXPECT_EQ(total[u"rounds"_s].toInt(), 2);
    EXPECT_EQ(total[u"left_out"_s].toInt(), 1);
    EXPECT_EQ(total[u"bound"_s].toString(), u"at_least"_s);
}

TEST(Funding, WithoutAPeriod_IsTheWholeLedger)
{
    const Ran all = runPodium("funding --format json");
    const QJsonObject money = all.json()[u"view"_s][u"money"_s].toObject();
    EXPECT_LT(money[u"from"_s].toString(), u"2024"_s);
    EXPECT_GT(money[u"to"_s].toString(), u"2025-09-30"_s);
    const auto rows = all.json()[u"rows"_s].toArray();
    EXPECT_GT(rows.size(), 100);
    EXPECT_EQ(runPodium("funding --format csv").rows().size(), rows.size());
    EXPECT_LT(runPodium("funding --from 2025-09-01 --format csv").rows().size(), rows.size());
    // A snapshot ends it.
    const QJsonObject snapshot = runPodium("funding --snapshot 2025-10-02 --format json")
                                     .json()[u"view"_s][u"money"_s]
                                     .toObject();
    EXPECT_EQ(snapshot[u"from"_s], money[u"from"_s]);
    EXPECT_EQ(snapshot[u"to"_s].toString(), u"2025-10-02"_s);
}

TEST(Funding, OfTheSnapshotThatIsShownByItself_IsTheSameWhereItIsNamed)
{
    for (const char *command :
         {"funding --format csv", "funding --sum country --format csv", "programmes --format csv",
          "events --format csv", "figures --format csv", "money-index --format csv",
          "profile KR --format csv"}) {
        const QString named = u" --snapshot "_s
            + runPodium("rank --format json")
                  .json()[u"view"_s][u"data"_s][u"snapshot"_s]
                  .toString();
        EXPECT_EQ(runPodium(command).out, runPodium(split(command) + split(named.toUtf8())).out)
            << command;
    }
}

TEST(Money, OfAPastDay_HoldsNothingLater)
{
    for (const char *command : {"funding", "events", "figures --kind staff", "figures"}) {
        for (const char *day : {"2025-10-05", "2026-08-22"}) {
            const auto rows
                = runPodium(split(command) + split("--format csv --as-of") + split(day)).rows();
            EXPECT_FALSE(rows.isEmpty()) << command;
            for (const auto &row : rows)
                EXPECT_LE(row[u"date"_s], QString::fromUtf8(day)) << command;
        }
    }
    for (const auto &row : runPodium("figures --format csv --as-of 2025-10-05").rows())
        EXPECT_LT(row[u"date"_s], u"2025"_s) << "a year that is not over adds up to nothing";
}

TEST(Money, LaterThanTheScores_SaysSo)
{
    const auto heading
        = [](const char *arguments) { return runPodium(arguments).out.section(u'\n', 0, 0); };
    EXPECT_TRUE(heading("events").contains(u"also after 25 September 2026"_s));
    EXPECT_FALSE(heading("events --as-of 2026-09-25").contains(u"also after"_s));
    EXPECT_FALSE(heading("funding").contains(u"also after"_s)) << "no round is newer";
}

TEST(Funding, PerInhabitant_HasThreeDigitsThatAreTrue)
{
    const Ran ran = runPodium(
        "funding --sum country --per capita --currency EUR --as-of 2025-10-05 --lang en");
    // EUR 4,435,439,162 over 1,405,080,000 people, and EUR 3,009,283,324 over 68,852,000.
    EXPECT_TRUE(ran.out.contains(u"EUR 3.16 per person (2025)"_s)) << ran.out.toStdString();
    EXPECT_TRUE(ran.out.contains(u"EUR 43.7 per person (2025)"_s)) << ran.out.toStdString();
    EXPECT_TRUE(ran.out.contains(u"EUR 424 per person (2025)"_s)) << ran.out.toStdString();
}

TEST(Funding, DatesKnownToTheMonthOrYear_ShowOnlyThat)
{
    QMap<qsizetype, int> lengths;
    for (const auto &row : runPodium("funding --format csv").rows())
        ++lengths[row[u"date"_s].size()];
    EXPECT_THAT(lengths.keys(), testing::IsSubsetOf({0, 4, 7, 10}));
    EXPECT_GT(lengths[4], 0);
    EXPECT_GT(lengths[7], 0);
    EXPECT_GT(lengths[10], 0);
}

TEST(Funding, OfAKind_ListsAlsoWhatDoesNotCount)
{
    const auto rows = runPodium("funding --kind secondary --format csv").rows();
    ASSERT_FALSE(rows.isEmpty());
    for (const auto &row : rows)
        EXPECT_EQ(row[u"kind"_s], u"secondary"_s);
    const Ran unknown = runPodium("funding --kind gift");
    EXPECT_EQ(unknown.code, Failed);
    EXPECT_TRUE(unknown.err.contains(u"There is no kind \"gift\"; there are "_s));
}

TEST(Funding, InAnotherCurrency_ConvertsEveryRound)
{
    const auto rows
        = runPodium(split(kThreeLabs) + split("--currency krw --country FR --format csv")).rows();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0][u"converted_currency"_s], u"KRW"_s);
    EXPECT_GT(rows[0][u"converted"_s].toDouble(), 2.5e12);
    const Ran unknown = runPodium("funding --currency XXX");
    EXPECT_EQ(unknown.code, Failed);
    EXPECT_TRUE(unknown.err.contains(u"There are no exchange rates for \"XXX\""_s));
}

TEST(Funding, Totals_AreThoseOfTheCountedRows)
{
    const QJsonObject json = runPodium(split(kThreeLabs) + split("--format json")).json();
    QStringList totals;
    for (const QJsonValue &total : json[u"totals"_s].toArray())
        totals.append(total[u"lab"_s].toString() + u' ' + total[u"total"_s].toString());
    EXPECT_EQ(
        totals,
        (QStringList{u"Anthropic 13000000000"_s, u"OpenAI 8300000000"_s, u"Mistral 1996480000"_s}));
}
