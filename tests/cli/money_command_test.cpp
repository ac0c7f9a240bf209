// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ran.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

#include <gmock/gmock.h>

#include <algorithm>

using namespace podium;
using namespace podium::tests;
using namespace Qt::StringLiterals;

namespace {

/// The chosen columns of each row that the filter keeps, joined by spaces.
template <typename Keep>
QStringList cells(const Ran &ran, const QStringList &columns, Keep keep)
{
    QStringList out;
    for (const auto &row : ran.rows()) {
        if (!keep(row))
            continue;
        QStringList texts;
        for (const QString &column : columns)
            texts.append(row[column]);
        out.append(texts.join(u' '));
    }
    return out;
}

QStringList cells(const Ran &ran, const QStringList &columns)
{
    return cells(ran, columns, [](const auto &) { return true; });
}

} // namespace

/// "more than KRW 280 bn" is no KRW 280 bn on any page.
TEST(ProfileCommand, Programmes_KeepWhatIsSaidOfTheirAmounts)
{
    const QString text = runPodium("profile KR --snapshot 2026-09-25").out;
    EXPECT_TRUE(text.contains(u"more than KRW 280 bn"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"about KRW 200 bn"_s)) << text.toStdString();
    for (const auto &row : runPodium("profile KR --snapshot 2026-09-25 --format csv").rows()) {
        if (row[u"item"_s].contains(u"three telcos"_s)) {
            EXPECT_EQ(row[u"bound"_s], u"at_least"_s);
            EXPECT_EQ(row[u"qualifier"_s], u"more_than"_s);
        }
    }
}

TEST(FundingSum, OfTheReportsThreeLabs_HasRatioAndGapToTheDigit)
{
    const Ran ran = runPodium("funding --lab Mistral,OpenAI,Anthropic --from 2025-08-01 --to "
                              "2025-09-30 --sum lab --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    // EUR 1.7 bn at 1.1744 is USD 1,996,480,000; 13 / 1.99648 = 6.51, rounded down.
    EXPECT_EQ(cells(ran, {u"lab"_s, u"total"_s, u"ratio"_s, u"difference"_s}),
              (QStringList{u"Anthropic 13000000000 1 0"_s, u"OpenAI 8300000000 1.5 4700000000"_s,
                           u"Mistral 1996480000 6.5 11003520000"_s}));
}

TEST(FundingSum, ByYear_AddsUpToTheSumByLab)
{
    const auto total = [](const char *by) {
        const Ran ran = runPodium(split("funding --lab Mistral,Anthropic --format csv --sum")
                                  + QStringList{QString::fromLatin1(by)});
        qint64 sum = 0;
        for (const QString &cell : cells(ran, {u"total"_s}))
            sum += cell.toLongLong();
        return sum;
    };
    EXPECT_GT(total("year"), 13'000'000'000);
    EXPECT_EQ(total("year"), total("lab"));
    EXPECT_EQ(total("country"), total("lab"));
}

TEST(FundingRates, OfOneDay_ReplaceThoseOfTheDaysAnnounced)
{
    const Ran ran = runPodium("funding --lab Mistral --from 2025-09-01 --to 2025-09-30 --rate-date "
                              "2025-10-02 --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_EQ(cells(ran, {u"amount"_s, u"rate_date"_s}), QStringList{u"1700000000 2025-10-02"_s});
    EXPECT_NE(cells(ran, {u"converted"_s}), QStringList{u"1996480000"_s});
}

TEST(FundingReal, WithoutADeflator_SaysWhichFileToFill)
{
    const Ran ran = runPodium("funding --lab Mistral --real --currency EUR");
    EXPECT_EQ(ran.code, Failed);
    EXPECT_TRUE(ran.err.contains(u"deflators.csv"_s)) << ran.err.toStdString();
}

/// 13 bn of 2025 at prices of 2026: times 132.681 / 128.986, the GDP deflators of the IMF.
TEST(FundingReal, WithADeflator_SaysYearAndSourceOfThePrices)
{
    const QStringList command
        = split("funding --lab Anthropic --from 2025-09-01 --to 2025-09-30 --real");
    const Ran csv = runPodium(command + QStringList{u"--format"_s, u"csv"_s});
    ASSERT_EQ(csv.code, Done) << csv.err.toStdString();
    EXPECT_EQ(cells(csv, {u"amount"_s, u"converted"_s}), QStringList{u"13000000000 13372404757"_s});
    const Ran text = runPodium(command);
    EXPECT_TRUE(text.out.contains(u"at prices of 2026 (IMF, World Economic Outlook 2026-04, GDP "
                                  "deflator, projection)"_s))
        << text.out.toStdString();
}

TEST(Programmes, PartsOfTheNationalGrowthFund_AreInNoSum)
{
    const Ran ran = runPodium("programmes --country KR --currency KRW --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    const auto ofTheFund = [](const auto &row) {
        return row[u"id"_s] == u"P045"_s || row[u"part_of"_s] == u"P045"_s
            || row[u"part_of"_s] == u"P046"_s;
    };
    EXPECT_EQ(cells(ran, {u"id"_s, u"converted"_s, u"in_sum"_s}, ofTheFund),
              (QStringList{u"P045 150000000000000 counted"_s, u"P046 30000000000000 part"_s,
                           u"P075 30000000000000 part"_s, u"P047 6000000000000 part"_s,
                           u"P048 4200000000000 part"_s}));
}

TEST(Programmes, SumsOfKorea_KeepPayersKindsAndStatusesApart)
{
    const Ran ran
        = runPodium("programmes --country KR --currency KRW --payer public --sum country --format "
                    "csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_EQ(cells(ran, {u"kind"_s, u"status"_s, u"programmes"_s, u"total"_s}),
              (QStringList{u"annual_ai_budget_wide announced 1 21300000000000"_s,
                           u"annual_ai_budget announced 1 10100000000000"_s,
                           u"multi_year_programme announced 1 6000000000000"_s,
                           u"annual_ai_budget enacted 1 3300000000000"_s,
                           u"llm_programme running 1 200000000000"_s}));
}

TEST(Programmes, OverFiveYears_GiveEachYearAnEqualShare)
{
    const Ran ran
        = runPodium(split("programmes --country KR --currency KRW --sum year --format csv")
                    + QStringList{u"--kind"_s, u"multi_year_programme"_s});
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_EQ(
        cells(ran, {u"year"_s, u"total"_s}),
        (QStringList{u"2026 1200000000000"_s, u"2027 1200000000000"_s, u"2028 1200000000000"_s,
                     u"2029 1200000000000"_s, u"2030 1200000000000"_s}));
}

TEST(Programmes, PerCapita_NameTheYearOfThePopulation)
{
    const Ran ran = runPodium(split("programmes --country KR,CA --currency KRW --per capita --sum "
                                    "country --format csv")
                              + QStringList{u"--kind"_s, u"annual_ai_budget"_s});
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    // KRW 10.1 tn over 51,751,065 people.
    EXPECT_TRUE(cells(ran, {u"status"_s, u"relative"_s, u"relative_year"_s})
                    .contains(u"announced 195414.530328 2025"_s))
        << ran.out.toStdString();
}

TEST(Programmes, InAPeggedCurrency_GoThroughThePeg_AndWithoutARateStayUnconverted)
{
    const Ran ran = runPodium("programmes --country AE,VN --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    const auto pegged = [](const auto &row) { return row[u"id"_s] == u"P001"_s; };
    // AED 13 bn / 3.6725.
    EXPECT_EQ(cells(ran, {u"converted"_s, u"rate_basis"_s}, pegged),
              QStringList{u"3539823009 peg"_s});
    const auto dong = [](const auto &row) { return row[u"currency"_s] == u"VND"_s; };
    for (const QString &cell : cells(ran, {u"converted"_s, u"in_sum"_s}, dong))
        EXPECT_EQ(cell, u" no_rate"_s);
}

TEST(Events, ExportControls_AreListedOldestFirstWithTheirSources)
{
    const Ran ran
        = runPodium(split("events --format csv") + QStringList{u"--kind"_s, u"export_control"_s});
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    const QStringList days = cells(ran, {u"date"_s});
    ASSERT_EQ(days.size(), 17);
    EXPECT_EQ(days.front(), u"2022-10-07"_s);
    EXPECT_TRUE(std::ranges::is_sorted(days));
    EXPECT_FALSE(cells(ran, {u"source"_s}).contains(QString()));
}

TEST(Events, OfAKindThereIsNot_AreRefusedWithTheKindsThereAre)
{
    const Ran ran = runPodium("events --kind wars");
    EXPECT_EQ(ran.code, Failed);
    EXPECT_TRUE(ran.err.contains(u"export_control"_s)) << ran.err.toStdString();
}

TEST(Funding, RoundsWithoutADay_AreLeftOutOfSumsAndSaid)
{
    const QStringList line{u"funding"_s, u"--sum"_s, u"lab"_s, u"--lab"_s, u"Inflection AI"_s};
    const Ran ran = runPodium(line + split("--format json"));
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    const QJsonObject sum = ran.json()[u"rows"_s].toArray().at(0).toObject();
    EXPECT_EQ(sum[u"left_out"_s].toInt(), 1);
    EXPECT_EQ(sum[u"bound"_s].toString(), u"at_least"_s);
    EXPECT_EQ(ran.json()[u"without_date"_s].toInt(), 1);
    const Ran table = runPodium(line);
    EXPECT_TRUE(table.out.contains(u"at least USD 1.3 bn"_s)) << table.out.toStdString();
    EXPECT_TRUE(table.out.contains(u"Without a date, so in no period: 1"_s));
}

TEST(MoneyIndex, OfUnmeasuredModels_HasBoundsAndNoResiduals)
{
    const Ran ran = runPodium("money-index --snapshot 2026-09-25 --format csv");
    const auto rows = ran.rows();
    const auto korea
        = std::ranges::find_if(rows, [](const auto &row) { return row[u"key"_s] == u"KR"_s; });
    ASSERT_NE(korea, rows.end());
    EXPECT_EQ((*korea)[u"index_bound"_s], u"at_least"_s);
    EXPECT_EQ((*korea)[u"residual"_s], QString());
    const Ran table = runPodium("money-index --snapshot 2026-09-25");
    EXPECT_TRUE(table.out.contains(u"≥ 7.8"_s)) << table.out.toStdString();
    EXPECT_TRUE(table.out.contains(u"models without an index: 291"_s));
}

TEST(MoneyIndex, PointsAboveTheLine_HaveMoreThanItsIndex)
{
    const Ran ran = runPodium("money-index --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    ASSERT_GE(ran.rows().size(), 3);
    double sum = 0;
    for (const auto &row : ran.rows()) {
        if (row[u"expected"_s].isEmpty())
            continue;
        const double above = row[u"index"_s].toDouble() - row[u"expected"_s].toDouble();
        sum += above;
        if (row[u"residual"_s].isEmpty()) {
            EXPECT_LE(above, 0) << "only of what is below is the side unsure";
            continue;
        }
        EXPECT_NEAR(row[u"residual"_s].toDouble(), above, 2e-4);
        EXPECT_EQ(row[u"above_trend"_s] == u"true"_s, above > 0);
    }
    EXPECT_NEAR(sum, 0, 1e-2) << "residuals of least squares add up to nothing";
}

TEST(Figures, OfPrivateInvestment_SayWhichCompareAndWhereTheyWereRead)
{
    const Ran ran = runPodium("figures --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    const auto compared = [](const auto &row) { return row[u"compared"_s] == u"true"_s; };
    const QStringList dates = cells(ran, {u"date"_s}, compared);
    EXPECT_EQ(QSet<QString>(dates.begin(), dates.end()), QSet<QString>{u"2025"_s});
    EXPECT_EQ(cells(ran, {u"country"_s}, compared).value(0), u"US"_s);
    EXPECT_FALSE(cells(ran, {u"source"_s}).contains(QString()));
}

TEST(Figures, OfRevenue_ListLabsByDay)
{
    const Ran ran = runPodium(split("figures --lab anthropic --format csv")
                              + QStringList{u"--kind"_s, u"revenue_annualised"_s});
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    const QStringList days = cells(ran, {u"date"_s});
    ASSERT_EQ(days.size(), 10);
    EXPECT_TRUE(std::ranges::is_sorted(days, std::ranges::greater{}));
}

TEST(Figures, OfAKindThereIsNot_AreRefusedWithTheKindsThereAre)
{
    const Ran ran = runPodium("figures --kind happiness");
    EXPECT_EQ(ran.code, Failed);
    EXPECT_TRUE(ran.err.contains(u"gpu_h100e_existing"_s)) << ran.err.toStdString();
}

TEST(Profile, OfKorea_HasModelsMoneyAndComputeOnOnePage)
{
    const Ran ran = runPodium("profile KR --snapshot 2025-10-02 --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    const auto of = [](const QString &section) {
        return [section](const auto &row) { return row[u"section"_s] == section; };
    };
    EXPECT_EQ(cells(ran, {u"item"_s}, of(u"models"_s)).value(0), u"EXAONE 4.0 32B (Reasoning)"_s);
    EXPECT_TRUE(cells(ran, {u"item"_s, u"value"_s}, of(u"programmes"_s))
                    .contains(u"2026 AI budget (bill) 10100000000000"_s));
    EXPECT_FALSE(cells(ran, {u"item"_s}, of(u"figures"_s)).isEmpty());
}

TEST(Profile, FigureMissingInTheNewestYear_IsThatOfTheYearBefore)
{
    const Ran ran = runPodium("profile KR --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    const auto economy = [](const auto &row) { return row[u"section"_s] == u"economy"_s; };
    EXPECT_EQ(cells(ran, {u"item"_s, u"date"_s}, economy),
              (QStringList{u"gdp 2025"_s, u"population 2025"_s}));
}

TEST(Profile, InKorean_NamesProgrammesLabsAndEventsInKorean)
{
    const Ran ran = runPodium("profile KR --lang ko");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_TRUE(ran.out.contains(u"국민성장펀드"_s)) << ran.out.toStdString();
    EXPECT_FALSE(ran.out.contains(u"National Growth Fund"_s)) << ran.out.toStdString();
    EXPECT_FALSE(ran.out.contains(u"industrial_robots"_s)) << ran.out.toStdString();
}

TEST(Funding, InDollarsOfWons_PrintsARateThatGivesTheAmount)
{
    const Ran ran = runPodium("programmes --country KR --format csv");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    for (const auto &row : ran.rows()) {
        if (row[u"rate"_s].isEmpty())
            continue;
        const double byHand = row[u"amount"_s].toDouble() * row[u"rate"_s].toDouble();
        EXPECT_NEAR(byHand / row[u"converted"_s].toDouble(), 1, 1e-7) << row[u"id"_s].toStdString();
    }
}

TEST(Profile, OfNobody_IsWrongUsage)
{
    EXPECT_EQ(runPodium("profile").code, WrongUsage);
}
