// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for sums and conversions of any ledger, tried on seeded random ones.
#include "app/engine/money/funding.h"
#include "app/engine/values/view.h"
#include "tests/engine/small_world.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <random>

namespace podium::tests {
namespace {

constexpr int kWorlds = 200;

Date dayAt(const char *text)
{
    return *parseDate(text);
}

Decimal units(std::int64_t millionths)
{
    return *Decimal::scaled(Decimal::whole(millionths), Decimal::whole(1),
                            Decimal::whole(Decimal::kUnitsPerOne));
}

/// Five labs in three countries, rates of three currencies on all days of two years.
class RandomWorld final
{
public:
    explicit RandomWorld(unsigned seed)
        : m_random(seed)
    {
        for (const auto &[lab, country] :
             {std::pair("a", "US"), std::pair("b", "US"), std::pair("c", "KR"),
              std::pair("d", "FR"), std::pair("e", "KR")})
            m_world.addLab(lab, country);
        for (const char *currency : {"USD", "KRW", "GBP"}) {
            auto &rates = ledger().rates.perEuroByDay[currency];
            for (Date date = dayAt("2024-01-01"); date <= dayAt("2025-12-31");
                 date += std::chrono::days(1))
                rates.emplace_back(date, units(number(200'000, 1'600'000'000)));
        }
        for (int i = 0; i < 40; ++i)
            ledger().rounds.push_back(round(i));
    }

    Ledger &ledger() { return m_world.dataset.ledger; }
    const Dataset &dataset() const { return m_world.dataset; }
    std::int64_t number(std::int64_t least, std::int64_t most)
    {
        return least + static_cast<std::int64_t>(m_random() % std::uint64_t(most - least + 1));
    }

private:
    FundingRound round(int position)
    {
        static constexpr const char *kCurrencies[] = {"USD", "EUR", "KRW", "GBP", "XTS"};
        FundingRound round;
        round.id = "R" + std::to_string(position);
        round.lab = static_cast<std::size_t>(number(0, 4));
        if (number(0, 9) > 0)
            round.announced = dayAt("2024-01-01") + std::chrono::days(number(0, 730));
        if (number(0, 9) > 0)
            round.amount.value = units(number(1, 9'000'000'000'000'000));
        round.amount.currency = kCurrencies[number(0, 4)];
        round.kind = number(0, 1) ? "equity" : "debt";
        round.counted = number(0, 4) > 0;
        return round;
    }

    std::mt19937_64 m_random;
    SmallWorld m_world;
};

Decimal sumOfTotals(const std::vector<MoneyTotal> &totals)
{
    Decimal sum;
    for (const MoneyTotal &total : totals)
        sum += total.total;
    return sum;
}

MoneyView dated(SumBy by)
{
    MoneyView view;
    view.from = dayAt("2024-01-01");
    view.to = dayAt("2025-12-31");
    view.sum = by;
    return view;
}

TEST(MoneyProperties, SumsByLabCountryAndYear_AreTheSameToTheLastDigit)
{
    for (unsigned seed = 0; seed < kWorlds; ++seed) {
        const RandomWorld world(seed);
        Decimal rows;
        for (const FundingRow &row : answerFunding(world.dataset(), dated(SumBy::None)).rows) {
            if (world.dataset().ledger.rounds[row.round].counted && row.converted)
                rows += row.converted->value;
        }
        for (const SumBy by : {SumBy::Lab, SumBy::Country, SumBy::Year})
            EXPECT_EQ(sumOfTotals(answerFunding(world.dataset(), dated(by)).totals).toText(),
                      rows.toText())
                << "seed " << seed << ", by " << static_cast<int>(by);
    }
}

TEST(MoneyProperties, PeriodCutInTwo_LosesAndDoublesNothing)
{
    for (unsigned seed = 0; seed < kWorlds; ++seed) {
        RandomWorld world(seed);
        const Date cut = dayAt("2024-01-01") + std::chrono::days(world.number(0, 729));
        MoneyView before = dated(SumBy::Lab);
        MoneyView after = before;
        before.to = cut;
        after.from = cut + std::chrono::days(1);
        const FundingAnswer first = answerFunding(world.dataset(), before);
        const FundingAnswer second = answerFunding(world.dataset(), after);
        const FundingAnswer whole = answerFunding(world.dataset(), dated(SumBy::Lab));
        EXPECT_EQ((sumOfTotals(first.totals) + sumOfTotals(second.totals)).toText(),
                  sumOfTotals(whole.totals).toText())
            << "seed " << seed << ", cut after " << toIsoText(cut);
        EXPECT_EQ(first.rows.size() + second.rows.size(), whole.rows.size()) << "seed " << seed;
    }
}

TEST(MoneyProperties, WhatCannotBeConverted_IsCountedAsLeftOutAndNeverAsZero)
{
    for (unsigned seed = 0; seed < kWorlds; ++seed) {
        const RandomWorld world(seed);
        const FundingAnswer answer = answerFunding(world.dataset(), dated(SumBy::Country));
        int counted = 0;
        for (const FundingRow &row : answer.rows)
            counted += world.dataset().ledger.rounds[row.round].counted;
        for (const FundingRound &round : world.dataset().ledger.rounds)
            counted += round.counted && !round.announced;
        int known = 0;
        for (const MoneyTotal &total : answer.totals)
            known += total.rounds + total.leftOut;
        EXPECT_EQ(known, counted) << "seed " << seed;
        for (const FundingRow &row : answer.rows) {
            const Amount &amount = world.dataset().ledger.rounds[row.round].amount;
            EXPECT_EQ(row.converted.has_value(), amount.value && amount.currency != "XTS");
        }
    }
}

/// With rates missing, what is left of a ratio still holds of the whole sums.
TEST(MoneyProperties, HoleInTheRates_NeverTurnsARatioOrSumFalse)
{
    int compared = 0;
    for (unsigned seed = 0; seed < kWorlds; ++seed) {
        RandomWorld world(seed);
        const auto whole = answerFunding(world.dataset(), dated(SumBy::Country)).totals;
        Dataset holed = world.dataset();
        holed.ledger.rates.perEuroByDay.erase("KRW");
        for (const MoneyTotal &total : answerFunding(holed, dated(SumBy::Country)).totals) {
            const auto same = std::ranges::find(whole, total.country, &MoneyTotal::country);
            ASSERT_NE(same, whole.end());
            EXPECT_LE(total.total, same->total) << "seed " << seed;
            EXPECT_TRUE(total.leftOut > 0 || total.total == same->total) << "seed " << seed;
            const MoneyTotal *largest = nullptr;
            for (const MoneyTotal &other : answerFunding(holed, dated(SumBy::Country)).totals) {
                if (other.difference == Decimal() && other.gapBound == Bound::Exact)
                    largest = &*std::ranges::find(whole, other.country, &MoneyTotal::country);
            }
            if (!total.ratio || !largest || total.gapBound == Bound::Exact)
                continue;
            ++compared;
            const double ratio = largest->total.toDouble() / same->total.toDouble();
            if (total.gapBound == Bound::AtMost)
                EXPECT_GE(total.ratio->toDouble(), ratio - 1e-9) << "seed " << seed;
            else
                EXPECT_LE(total.ratio->toDouble(), ratio + 1e-9) << "seed " << seed;
        }
    }
    EXPECT_GT(compared, 0);
}

TEST(Conversions, ThereAndBack_AreWithinTheRoundingOfBothSteps)
{
    RandomWorld world(7);
    const ExchangeRates &rates = world.ledger().rates;
    for (int i = 0; i < 5000; ++i) {
        const Date date = dayAt("2024-01-01") + std::chrono::days(world.number(0, 730));
        const Decimal amount = units(world.number(1'000'000'000, 9'000'000'000'000'000));
        const auto there = convert(rates, amount, "KRW", "USD", date, DatePrecision::Day);
        ASSERT_TRUE(there);
        const auto back = convert(rates, there->value, "USD", "KRW", date, DatePrecision::Day);
        ASSERT_TRUE(back);
        // Half a millionth of a dollar is at most so many won at these rates, plus half a millionth.
        const double wonPerDollar = amount.toDouble() / there->value.toDouble();
        EXPECT_LE(std::abs((back->value - amount).toDouble()), 0.5e-6 * (wonPerDollar * 1.01 + 1))
            << amount.toText() << " won on " << toIsoText(date);
    }
}

TEST(Conversions, OfASum_AreTheSumOfConversionsButForRounding)
{
    RandomWorld world(11);
    const ExchangeRates &rates = world.ledger().rates;
    for (int i = 0; i < 5000; ++i) {
        const Date date = dayAt("2024-01-01") + std::chrono::days(world.number(0, 730));
        const Decimal a = units(world.number(1, 9'000'000'000'000'000));
        const Decimal b = units(world.number(1, 9'000'000'000'000'000));
        const auto dollars = [&](Decimal won) {
            return convert(rates, won, "GBP", "USD", date, DatePrecision::Day)->value;
        };
        // Three roundings of half a unit in the sixth place.
        EXPECT_LE(std::abs((dollars(a + b) - dollars(a) - dollars(b)).toDouble()), 1.5e-6);
    }
}

TEST(Conversions, ByTheRateAsPrinted_GiveWhatIsConvertedToNineDigits)
{
    RandomWorld world(13);
    const ExchangeRates &rates = world.ledger().rates;
    for (int i = 0; i < 2000; ++i) {
        const Date date = dayAt("2024-01-01") + std::chrono::days(world.number(0, 730));
        const Decimal amount = units(world.number(1'000'000'000'000, 9'000'000'000'000'000));
        const bool forth = i % 2 == 0;
        const auto found = convert(rates, amount, forth ? "KRW" : "USD", forth ? "USD" : "KRW",
                                   date, DatePrecision::Day);
        const double byHand = amount.toDouble() * std::stod(found->rate.toText());
        EXPECT_NEAR(byHand / found->value.toDouble(), 1, 1e-9)
            << amount.toText() << " at " << found->rate.toText();
    }
}

TEST(Conversions, OnALeapDay_UseItsOwnRate_AndTheDayAfterAWeekendTheEarlierOne)
{
    ExchangeRates rates;
    rates.perEuroByDay["USD"] = {{dayAt("2024-02-28"), Decimal::whole(2)},
                                 {dayAt("2024-02-29"), Decimal::whole(4)},
                                 {dayAt("2024-03-04"), Decimal::whole(8)}};
    const auto on = [&rates](const char *text) {
        const auto found
            = convert(rates, Decimal::whole(1), "EUR", "USD", dayAt(text), DatePrecision::Day);
        return found->value.toText() + " of " + toIsoText(found->rateDate);
    };
    EXPECT_EQ(on("2024-02-29"), "4 of 2024-02-29");
    EXPECT_EQ(on("2024-03-03"), "4 of 2024-02-29");
    EXPECT_EQ(on("2024-03-04"), "8 of 2024-03-04");
    const auto month = convert(rates, Decimal::whole(1), "EUR", "USD", dayAt("2024-02-01"),
                               DatePrecision::Month);
    EXPECT_EQ(month->value.toText(), "3");
    EXPECT_FALSE(parseDate("2025-02-29"));
}

} // namespace
} // namespace podium::tests
