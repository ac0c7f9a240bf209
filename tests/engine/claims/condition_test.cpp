// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/claims/condition.h"

#include <gmock/gmock.h>

namespace podium::tests {
namespace {

using enum Condition::Kind;

std::optional<bool> ofBound(Condition::Kind kind, double number, Bound bound)
{
    return satisfies({kind, 4, 5, kind == About ? 0.05 : 0.1}, number, bound);
}

// At least 3.5 months behind may be 3.6 or 40.
TEST(Condition, OfAnAtLeast_IsDecidedOnlyBeyondIt)
{
    EXPECT_EQ(ofBound(AtMost, 3.5, Bound::AtLeast), std::nullopt);
    EXPECT_EQ(ofBound(AtMost, 4.5, Bound::AtLeast), false);
    EXPECT_EQ(ofBound(AtLeast, 4.5, Bound::AtLeast), true);
    EXPECT_EQ(ofBound(AtLeast, 3.5, Bound::AtLeast), std::nullopt);
    for (const Condition::Kind kind : {Equals, About}) {
        EXPECT_EQ(ofBound(kind, 3, Bound::AtLeast), std::nullopt);
        EXPECT_EQ(ofBound(kind, 4, Bound::AtLeast), std::nullopt) << "may be more";
        EXPECT_EQ(ofBound(kind, 4.3, Bound::AtLeast), false);
    }
    EXPECT_EQ(ofBound(Between, 4.5, Bound::AtLeast), std::nullopt);
    EXPECT_EQ(ofBound(Between, 5.5, Bound::AtLeast), false);
}

TEST(Condition, OfAnAtMost_IsDecidedOnlyBelowIt)
{
    EXPECT_EQ(ofBound(AtMost, 3.5, Bound::AtMost), true);
    EXPECT_EQ(ofBound(AtMost, 4.5, Bound::AtMost), std::nullopt);
    EXPECT_EQ(ofBound(AtLeast, 3.5, Bound::AtMost), false);
    EXPECT_EQ(ofBound(AtLeast, 4.5, Bound::AtMost), std::nullopt);
    EXPECT_EQ(ofBound(Equals, 3.8, Bound::AtMost), false);
    EXPECT_EQ(ofBound(Between, 4.5, Bound::AtMost), std::nullopt);
    EXPECT_EQ(ofBound(Between, 3.5, Bound::AtMost), false);
}

// "More than 50" leaves 50 out, however it was rounded in binary.
TEST(Condition, Open_LeavesItsEndOut)
{
    const Condition more{AtLeast, 0.3, 0, 0, true};
    EXPECT_FALSE(satisfies(more, 0.1 + 0.2));
    EXPECT_TRUE(satisfies(more, 0.31));
    EXPECT_EQ(satisfies(more, 0.3, Bound::AtLeast), std::nullopt) << "may be more";
    EXPECT_EQ(satisfies(more, 0.3, Bound::AtMost), false);
    const Condition less{AtMost, 10, 0, 0, true};
    EXPECT_FALSE(satisfies(less, 10));
    EXPECT_TRUE(satisfies(less, 9.9));
    EXPECT_EQ(satisfies(less, 10, Bound::AtLeast), false);
}

TEST(Condition, OfAnyOther_IsDecidedWhereTheBoundIsBeyondIt)
{
    EXPECT_EQ(ofBound(Not, 4, Bound::Exact), false);
    EXPECT_EQ(ofBound(Not, 3, Bound::Exact), true);
    EXPECT_EQ(ofBound(Not, 4.5, Bound::AtLeast), true);
    EXPECT_EQ(ofBound(Not, 3, Bound::AtLeast), std::nullopt);
    EXPECT_EQ(ofBound(Not, 3, Bound::AtMost), true);
}

TEST(Condition, OfWhatIsUnsure_IsNotDecided)
{
    EXPECT_EQ(ofBound(AtMost, 1, Bound::Unsure), std::nullopt);
    EXPECT_EQ(ofBound(AtMost, 1, Bound::Exact), true);
}

} // namespace
} // namespace podium::tests
