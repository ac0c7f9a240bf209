// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/cells/number_cell.h"

#include "app/data/importing/tables/cells/day_cell.h"
#include "app/data/importing/tables/cells/plain_number.h"

#include <gtest/gtest.h>

#include <charconv>
#include <random>

namespace podium::tests {
namespace {

std::string readAs(std::string_view text, NumberStyle style)
{
    const auto cell = numberCell(text, style);
    if (!cell)
        return "none";
    std::string out = std::to_string(cell->value);
    out.erase(out.find_last_not_of('0') + 1);
    out += cell->percent ? "%" : "";
    out += cell->marked ? "*" : "";
    if (cell->plusMinus)
        out += " ± " + std::to_string(*cell->plusMinus).substr(0, 4);
    if (cell->low)
        out += " [" + std::to_string(*cell->low).substr(0, 6) + ' '
            + std::to_string(*cell->high).substr(0, 6) + ']';
    return out;
}

TEST(PlainNumber, Digits_AreReadToTheLastBit)
{
    std::mt19937_64 random(1);
    for (int i = 0; i < 100'000; ++i) {
        const auto digits = std::to_string(random() >> (i % 50));
        const std::size_t whole = 1 + random() % digits.size();
        std::string text = digits.substr(0, whole);
        if (whole < digits.size())
            text += '.' + digits.substr(whole);
        double exact = 0;
        (void)std::from_chars(text.data(), text.data() + text.size(), exact);
        const auto plain = plainNumber(text, {'.'});
        const auto cell = numberCell(text, {'.'});
        ASSERT_TRUE(!plain || plain->value == exact) << text;
        ASSERT_TRUE(cell && cell->value == exact) << text;
        ASSERT_TRUE(digits.size() > 15 || plain) << text;
    }
}

TEST(PlainNumber, AllElse_IsLeftToWhoReadsMore)
{
    for (const char *text : {"", "-", ".5", "5.", "1e3", "+5", "1,000", "1 000", " 1", "0x1", "--1",
                             "9007199254740993", "1.2.3", "nan"})
        EXPECT_FALSE(plainNumber(text, {'.'})) << text;
    EXPECT_EQ(plainNumber("-0.5", {'.'})->value, -0.5);
    EXPECT_EQ(plainNumber("0,25", {','})->value, 0.25);
    for (const char *text : {"1.234", "0.123", "12.5", "7", "-1.234", "1234.567"})
        EXPECT_EQ(plainNumber(text, {'.'})->evidence, styleEvidence(text)) << text;
    for (const char *text : {"1,234", "0,123", "12,5", "7"})
        EXPECT_EQ(plainNumber(text, {','})->evidence, styleEvidence(text)) << text;
}

TEST(NumberCell, WaysToWriteANumber_AreRead)
{
    constexpr NumberStyle kPoint{'.'};
    EXPECT_EQ(readAs(" 0.850 ", kPoint), "0.85");
    EXPECT_EQ(readAs("64.5%", kPoint), "64.5%");
    EXPECT_EQ(readAs("64.5% ± 1.2%", kPoint), "64.5% ± 1.20");
    EXPECT_EQ(readAs("0.85+-0.02", kPoint), "0.85 ± 0.02");
    EXPECT_EQ(readAs("1446 +5/-4", kPoint), "1446. [1442.0 1451.0]");
    EXPECT_EQ(readAs("0.85 (0.8–0.9)", kPoint), "0.85 [0.8000 0.9000]");
    EXPECT_EQ(readAs("0.85 [0.8, 0.9]", kPoint), "0.85 [0.8000 0.9000]");
    EXPECT_EQ(readAs("$1,234.50", kPoint), "1234.5");
    EXPECT_EQ(readAs("57.1*", kPoint), "57.1*");
    EXPECT_EQ(readAs("−3", kPoint), "-3.");
    EXPECT_EQ(readAs("1e-3", kPoint), "0.001");
    EXPECT_EQ(readAs("1 234 567", kPoint), "1234567.");
    EXPECT_EQ(readAs("1.234,5", {','}), "1234.5");
    EXPECT_EQ(readAs("0,85", {','}), "0.85");
}

TEST(NumberCell, WhatIsNone_IsRefused)
{
    for (const char *text : {"", "abc", "1.2.3", "12,34", "1,2345", "GPT-5", "5 apples", "±1",
                             "(1–2)", "1e", "--1", "0.85 (0.8", "nan", "inf"})
        EXPECT_EQ(readAs(text, {'.'}), "none") << text;
}

TEST(NumberCell, Evidence_SaysWhatACellCanMean)
{
    EXPECT_EQ(styleEvidence("0.85"), StyleEvidence::Point);
    EXPECT_EQ(styleEvidence("0,85"), StyleEvidence::Comma);
    EXPECT_EQ(styleEvidence("0,850"), StyleEvidence::Comma);
    EXPECT_EQ(styleEvidence("1,234.5"), StyleEvidence::Point);
    EXPECT_EQ(styleEvidence("1.234,5"), StyleEvidence::Comma);
    EXPECT_EQ(styleEvidence("1,234"), StyleEvidence::CommaOrGroups);
    EXPECT_EQ(styleEvidence("88.000"), StyleEvidence::PointOrGroups);
    EXPECT_EQ(styleEvidence("1,234,567"), StyleEvidence::Point);
    EXPECT_EQ(styleEvidence("1446 +5/-4"), StyleEvidence::None);
}

std::string day(std::string_view text, DayOrder order = DayOrder::DayFirst)
{
    const auto cell = dayCell(text, order);
    return cell ? toIsoText(cell->day) : "none";
}

TEST(DayCell, WaysToWriteADay_AreRead)
{
    EXPECT_EQ(day("2026-10-09"), "2026-10-09");
    EXPECT_EQ(day("2026/10/9"), "2026-10-09");
    EXPECT_EQ(day("2026-10-09T08:00:00Z"), "2026-10-09");
    EXPECT_EQ(day("2026-10"), "2026-10-01");
    EXPECT_EQ(day("20261009"), "2026-10-09");
    EXPECT_EQ(day("16 November 2025 8:17pm"), "2025-11-16");
    EXPECT_EQ(day("Aug 7, 2025"), "2025-08-07");
    EXPECT_EQ(day("2025년 8월 7일"), "2025-08-07");
    EXPECT_EQ(day("23/7/2024"), "2024-07-23");
    EXPECT_EQ(day("7/23/2024", DayOrder::MonthFirst), "2024-07-23");
    EXPECT_EQ(day("15/08/26"), "2026-08-15");
    EXPECT_EQ(day("08/15/26", DayOrder::MonthFirst), "2026-08-15");
    EXPECT_EQ(day("26.08.15", DayOrder::YearFirst), "2026-08-15");
    EXPECT_EQ(day("15-Aug-26"), "2026-08-15");
    EXPECT_EQ(day("Aug-26"), "2026-08-01");
    EXPECT_EQ(dayCell("Aug '26", DayOrder::DayFirst)->precision, DatePrecision::Month);
    EXPECT_EQ(day("Aug 26"), "none") << "of no year";
    EXPECT_EQ(day("26-Aug"), "none") << "of no year";
    EXPECT_EQ(day("15/08/99"), "none");
    EXPECT_EQ(day("2026-02-30"), "none");
    EXPECT_EQ(day("soon"), "none");
    EXPECT_EQ(dayCell("2026-10", DayOrder::DayFirst)->precision, DatePrecision::Month);
}

TEST(DayCell, Order_IsSaidByADayBeyondTwelveOnly)
{
    EXPECT_EQ(dayOrderEvidence("23/7/2024"), DayOrder::DayFirst);
    EXPECT_EQ(dayOrderEvidence("7/23/2024"), DayOrder::MonthFirst);
    EXPECT_EQ(dayOrderEvidence("3/4/2024"), std::nullopt);
    EXPECT_EQ(dayOrderEvidence("15/08/26"), std::nullopt) << "or of 2015";
    EXPECT_EQ(dayOrderEvidence("26.01.05"), DayOrder::YearFirst) << "nothing is of 2005";
    EXPECT_TRUE(hasDayOrder("3/4/2024"));
    EXPECT_FALSE(hasDayOrder("2024-03-04"));
}

} // namespace
} // namespace podium::tests
