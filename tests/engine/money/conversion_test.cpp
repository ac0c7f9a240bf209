// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/money/funding.h"

#include <gtest/gtest.h>

using namespace podium;

namespace {

Date day(const char *text)
{
    return *parseDate(text);
}

Decimal number(const char *text)
{
    return *Decimal::parse(text);
}

/// Thursday, Friday and the Monday after, in round numbers; no won on Friday.
ExchangeRates rates()
{
    ExchangeRates rates;
    rates.perEuroByDay["USD"] = {{day("2025-09-04"), number("1.16")},
                                 {day("2025-09-05"), number("1.17")},
                                 {day("2025-09-08"), number("1.18")}};
    rates.perEuroByDay["KRW"]
        = {{day("2025-09-04"), number("1600")}, {day("2025-09-08"), number("1620")}};
    rates.perDollarByMonth["TWD"] = {{day("2025-09-01"), number("30")}};
    rates.perDollarByMonth["KRW"] = {{day("2025-10-01"), number("1400")}};
    return rates;
}

/// What the rate is, where it is not that of the very day.
std::string step(const Conversion &conversion)
{
    const std::string market = conversion.market ? ", market" : "";
    switch (conversion.step) {
    case RateStep::Same:
    case RateStep::Day:
        return market;
    case RateStep::EarlierDay:
        return market + ", earlier day";
    case RateStep::DaysMean:
        return market + ", mean of " + std::to_string(conversion.days);
    case RateStep::OtherSources:
        return market + ", mean of another source";
    }
    return {};
}

std::string converted(const char *amount, const char *from, const char *to, const char *date,
                      DatePrecision precision = DatePrecision::Day)
{
    const auto result = convert(rates(), number(amount), from, to, day(date), precision);
    if (!result)
        return "no rate";
    return result->value.toText() + " at " + result->rate.toText() + " of "
        + toIsoText(result->rateDate) + step(*result);
}

} // namespace

TEST(Conversion, BusinessDay_UsesThatDaysRate)
{
    EXPECT_EQ(converted("1700000000", "EUR", "USD", "2025-09-08"),
              "2006000000 at 1.18 of 2025-09-08");
}

TEST(Conversion, Weekend_UsesTheNearestEarlierBusinessDay)
{
    EXPECT_EQ(converted("100", "EUR", "USD", "2025-09-07"),
              "117 at 1.17 of 2025-09-05, earlier day");
}

TEST(Conversion, Backwards_DividesOnce)
{
    EXPECT_EQ(converted("1180", "USD", "EUR", "2025-09-08"), "1000 at 0.8474576271 of 2025-09-08");
    EXPECT_EQ(converted("1620000", "KRW", "USD", "2025-09-08"),
              "1180 at 0.0007283950617 of 2025-09-08");
}

TEST(Conversion, SameCurrency_NeedsNoRate)
{
    EXPECT_EQ(converted("5", "SAR", "SAR", "1990-01-01"), "5 at 1 of 1990-01-01");
}

TEST(Conversion, NoDayNear_UsesTheMeanOfTheMonthsDays)
{
    EXPECT_EQ(converted("100", "EUR", "USD", "2025-09-30"), "117 at 1.17 of 2025-09-01, mean of 3");
    EXPECT_EQ(converted("100", "EUR", "USD", "2025-09-03"), "117 at 1.17 of 2025-09-01, mean of 3");
}

TEST(Conversion, NoDayInTheMonth_UsesTheMeanOfAnotherSource)
{
    EXPECT_EQ(converted("1400", "KRW", "USD", "2025-10-20"),
              "1 at 0.0007142857143 of 2025-10-01, mean of another source");
    EXPECT_EQ(converted("1400", "KRW", "USD", "2025-10-01", DatePrecision::Month),
              "1 at 0.0007142857143 of 2025-10-01, mean of another source");
}

TEST(Conversion, MarketRateInTheReferencesPlace_IsNamed)
{
    ExchangeRates known = rates();
    known.perEuroByDay["KRW"].insert(known.perEuroByDay["KRW"].begin() + 1,
                                     {day("2025-09-05"), number("1638")});
    known.marketDays["KRW"] = {day("2025-09-05")};
    const auto onDay
        = convert(known, number("1400"), "KRW", "USD", day("2025-09-05"), DatePrecision::Day);
    ASSERT_TRUE(onDay);
    EXPECT_EQ(onDay->value.toText() + step(*onDay), "1, market");
    const auto inMonth
        = convert(known, number("1400"), "KRW", "USD", day("2025-09-01"), DatePrecision::Month);
    ASSERT_TRUE(inMonth);
    EXPECT_EQ(step(*inMonth), ", market, mean of 3");
}

TEST(Conversion, NoRungOrUnknownCurrency_IsNeverGuessed)
{
    EXPECT_EQ(converted("5", "EUR", "USD", "2025-11-30"), "no rate");
    EXPECT_EQ(converted("5", "EUR", "USD", "2025-08-31"), "no rate");
    EXPECT_EQ(converted("5", "SAR", "USD", "2025-09-08"), "no rate");
}

TEST(Conversion, TwoCurrenciesOfDifferentDays_DoNotMix)
{
    EXPECT_EQ(converted("1600", "KRW", "USD", "2025-09-05"),
              "1.16 at 0.000725 of 2025-09-04, earlier day");
}

TEST(Conversion, MeanOfAPeriod_IsOverTheDaysOfBothCurrencies)
{
    EXPECT_EQ(converted("1610", "KRW", "USD", "2025-09-01", DatePrecision::Month),
              "1.17 at 0.0007267080745 of 2025-09-01, mean of 2");
}

TEST(Conversion, OnlyTheMonthKnown_UsesItsMean)
{
    EXPECT_EQ(converted("100", "EUR", "USD", "2025-09-01", DatePrecision::Month),
              "117 at 1.17 of 2025-09-01, mean of 3");
    EXPECT_EQ(converted("100", "EUR", "USD", "2025-01-01", DatePrecision::Year),
              "117 at 1.17 of 2025-01-01, mean of 3");
    EXPECT_EQ(converted("100", "EUR", "USD", "2025-09-01", DatePrecision::Unknown), "no rate");
}

TEST(Conversion, CurrencyWithMonthlyRatesOnly_UsesTheMonth)
{
    EXPECT_EQ(converted("300", "TWD", "USD", "2025-09-08"),
              "10 at 0.03333333333 of 2025-09-01, mean of another source");
}
