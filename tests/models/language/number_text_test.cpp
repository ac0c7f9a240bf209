// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/language/number_text.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

constexpr auto kEnglish = Language::English;

TEST(NumberText, EndsThatDiffer_NeverLookAlike)
{
    EXPECT_EQ(indexIntervalText(42.61, 42.64, Language::English), u"42.61–42.64"_s);
    EXPECT_EQ(indexIntervalText(42.6, 42.7, Language::English), u"42.6–42.7"_s);
    EXPECT_EQ(indexIntervalText(42.6, 42.6, Language::English), u"42.6–42.6"_s);
}

TEST(NumberText, Index_HasOneDecimal)
{
    EXPECT_EQ(indexText(42.6, kEnglish), u"42.6"_s);
    EXPECT_EQ(indexText(52, kEnglish), u"52.0"_s);
}

TEST(NumberText, Difference_HasItsSignAndNoNegativeZero)
{
    EXPECT_EQ(differenceText(34.3, kEnglish), u"+34.3"_s);
    EXPECT_EQ(differenceText(-2.14, kEnglish), u"-2.1"_s);
    EXPECT_EQ(differenceText(0.04, kEnglish), u"0.0"_s);
    EXPECT_EQ(differenceText(-0.04, kEnglish), u"0.0"_s);
}

TEST(NumberText, Score_IsPerCentOrWholeElo)
{
    EXPECT_EQ(scoreText(0.818, Scale::Fraction, kEnglish), u"81.8"_s);
    EXPECT_EQ(scoreText(1250.4, Scale::Elo, kEnglish), u"1,250"_s);
}

TEST(NumberText, CountingValue_IsInTheUnitOfItsRule)
{
    using Kind = CountingRule::Kind;
    EXPECT_EQ(countingValueText(42.55, {Kind::TopMean, 3}, kEnglish), u"42.5"_s);
    EXPECT_EQ(countingValueText(1236.04, {Kind::LabSum, 0}, kEnglish), u"1,236.0"_s);
    EXPECT_EQ(countingValueText(13, {Kind::Count, 22}, kEnglish), u"13"_s);
    EXPECT_EQ(countingValueText(12.5, {Kind::LabsOver, 40}, kEnglish), u"12.5"_s);
    EXPECT_EQ(countingValueText(0.613, {Kind::FrontierShare, 0}, kEnglish), u"61.3%"_s);
    EXPECT_EQ(countingValueText(0.378, {Kind::Herfindahl, 0}, kEnglish), u"0.38"_s);
}

TEST(NumberText, OtherNumbers_ReadAsTablesShowThem)
{
    EXPECT_EQ(ratioText(5.13, kEnglish), u"5.1×"_s);
    EXPECT_EQ(percentText(0.125, kEnglish), u"12.5%"_s);
    EXPECT_EQ(percentText(0, kEnglish), u"0.0%"_s);
    EXPECT_EQ(percentText(0.9998, kEnglish), u">99.9%"_s) << "not all is not all";
    EXPECT_EQ(percentText(1, kEnglish), u"100.0%"_s);
    EXPECT_EQ(percentText(1e-300, kEnglish), u"<0.1%"_s) << "what is there is not nothing";
    EXPECT_EQ(priceText(1.25, kEnglish), u"$1.25"_s);
    EXPECT_EQ(priceText(0.0075, kEnglish), u"$0.0075"_s);
    EXPECT_EQ(priceText(0, kEnglish), u"$0.00"_s);
    EXPECT_EQ(shortNumberText(32, kEnglish), u"32"_s);
    EXPECT_EQ(shortNumberText(0.6, kEnglish), u"0.6"_s);
    EXPECT_EQ(shortNumberText(1000, kEnglish), u"1,000"_s);
    EXPECT_EQ(rateText(1.1695, kEnglish), u"1.1695"_s);
    EXPECT_EQ(rateText(0.000714, kEnglish), u"0.000714"_s);
}

} // namespace
} // namespace podium::tests
