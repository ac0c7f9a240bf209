// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/money/money_index.h"
#include "app/engine/money/programmes.h"

#include <gtest/gtest.h>

#include <cmath>

namespace podium::tests {
namespace {

MoneyPoint point(const char *money, double index)
{
    MoneyPoint out;
    out.money = *Decimal::parse(money);
    out.index = index;
    return out;
}

TEST(EqualShares, OfAnAmountThatDoesNotDivide_SumToItExactly)
{
    for (const char *text : {"1", "10", "100.000001", "1700000000"}) {
        const Decimal amount = *Decimal::parse(text);
        for (const int parts : {1, 3, 7}) {
            Decimal sum;
            const std::vector<Decimal> shares = equalShares(amount, parts);
            ASSERT_EQ(shares.size(), static_cast<std::size_t>(parts));
            for (const Decimal &share : shares)
                sum = sum + share;
            EXPECT_EQ(sum.toText(), amount.toText()) << parts;
        }
    }
}

TEST(MoneyTrend, PointsOnALine_GiveItBack)
{
    const auto trend = fitTrend({point("1000", 20), point("10000", 30), point("1000000", 50)});
    ASSERT_TRUE(trend);
    EXPECT_NEAR(trend->slope, 10, 1e-9);
    EXPECT_NEAR(trend->intercept, -10, 1e-9);
    EXPECT_NEAR(trend->explained, 1, 1e-9);
    EXPECT_NEAR(trend->deviation, 0, 1e-6);
}

/// By hand: x = 1, 2, 3; y = 1, 2, 6: slope 5/2, intercept 3 − 5, residuals 0.5, −1, 0.5, of which
/// the squares sum to 1.5 of a total of 14.
TEST(MoneyTrend, OfThreePoints_IsThatWorkedByHand)
{
    const auto trend = fitTrend({point("10", 1), point("100", 2), point("1000", 6)});
    ASSERT_TRUE(trend);
    EXPECT_NEAR(trend->slope, 2.5, 1e-9);
    EXPECT_NEAR(trend->intercept, -2, 1e-9);
    EXPECT_NEAR(trend->deviation, std::sqrt(1.5), 1e-9);
    EXPECT_NEAR(trend->explained, 1 - 1.5 / 14, 1e-9);
}

TEST(MoneyTrend, OfTwoPointsOrEqualMoney_IsNone)
{
    EXPECT_FALSE(fitTrend({point("10", 1), point("100", 2)}));
    EXPECT_FALSE(fitTrend({point("10", 1), point("10", 2), point("10", 3)}));
}

} // namespace
} // namespace podium::tests
