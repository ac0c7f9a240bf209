// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/values/date.h"
#include "app/engine/values/decimal.h"
#include "app/engine/values/result.h"

#include <gtest/gtest.h>

using namespace podium;

TEST(Date, Parse_DayThatExists_RoundTrips)
{
    for (const char *text : {"2025-10-02", "2024-02-29", "1999-12-31"}) {
        const auto date = parseDate(text);
        ASSERT_TRUE(date) << text;
        EXPECT_EQ(toIsoText(*date), text);
    }
}

TEST(Date, Parse_AnythingElse_IsRefused)
{
    for (const char *text : {"", "2025-2-3", "2025-02-29", "2025-13-01", "20251002", "2025-10-02 ",
                             "2025/10/02", "abcd-ef-gh"})
        EXPECT_FALSE(parseDate(text)) << text;
}

TEST(Date, FirstOfMonthBefore_OverTheYear_StaysAFirst)
{
    EXPECT_EQ(toIsoText(firstOfMonthBefore(*parseDate("2025-10-02"), 2)), "2025-08-01");
    EXPECT_EQ(toIsoText(firstOfMonthBefore(*parseDate("2026-01-31"), 2)), "2025-11-01");
}

TEST(Decimal, Parse_PlainNumbers_RoundTripExactly)
{
    for (const char *text : {"0", "1", "-1", "0.000001", "10100000000000", "1740.86", "-0.5",
                             "123456789012345678901234.654321"}) {
        const auto value = Decimal::parse(text);
        ASSERT_TRUE(value) << text;
        EXPECT_EQ(value->toText(), text);
    }
}

TEST(Decimal, Parse_AnythingElse_IsRefused)
{
    for (const char *text : {"", "-", "1.", ".5", "1e6", "1,000", " 1", "0.0000001", "1.2.3", "--1",
                             "1234567890123456789012345678901"})
        EXPECT_FALSE(Decimal::parse(text)) << text;
}

TEST(Decimal, Scaled_HalfWay_RoundsToEven)
{
    const auto unit = *Decimal::parse("0.000001");
    const auto half = [unit](std::int64_t units) {
        const auto value = *Decimal::scaled(unit, Decimal::whole(units), Decimal::whole(1));
        return Decimal::scaled(value, Decimal::whole(1), Decimal::whole(2))->toText();
    };
    EXPECT_EQ(half(1), "0");
    EXPECT_EQ(half(3), "0.000002");
    EXPECT_EQ(half(5), "0.000002");
    EXPECT_EQ(half(-3), "-0.000002");
    EXPECT_EQ(half(7), "0.000004");
}

TEST(Decimal, Scaled_ByZeroOrBeyondTheRange_IsAbsent)
{
    EXPECT_FALSE(Decimal::scaled(Decimal::whole(1), Decimal::whole(1), Decimal()));
    const auto huge = *Decimal::parse("100000000000000000000000000000");
    EXPECT_FALSE(Decimal::scaled(huge, huge, Decimal::whole(1)));
}

TEST(Decimal, ToWholeText_HalfWay_RoundsToEven)
{
    EXPECT_EQ(Decimal::parse("0.5")->toWholeText(), "0");
    EXPECT_EQ(Decimal::parse("1.5")->toWholeText(), "2");
    EXPECT_EQ(Decimal::parse("2.5")->toWholeText(), "2");
    EXPECT_EQ(Decimal::parse("-1.5")->toWholeText(), "-2");
    EXPECT_EQ(Decimal::parse("1990190000.4")->toWholeText(), "1990190000");
}

TEST(Error, Message_WithArguments_FillsThemIn)
{
    EXPECT_EQ(message({Error::Kind::Invalid, "%2 is not %1 (100 %).", {"a date", "x"}, {}}),
              "x is not a date (100 %).");
}
