// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/ledger_words.h"
#include "app/models/ranking/evaluation_words.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

TEST(Words, KnownIds_HaveWords)
{
    EXPECT_EQ(roundKindText("ipo"), u"Public offering"_s);
    EXPECT_EQ(roundStatusText("letter_of_intent"), u"Letter of intent"_s);
    EXPECT_EQ(evaluationCategoryText("maths"), u"Maths"_s);
}

TEST(Words, UnknownIds_AreShownWithBlanks)
{
    EXPECT_EQ(roundKindText("venture_loan"), u"venture loan"_s);
    EXPECT_EQ(roundStatusText(""), u""_s);
    EXPECT_EQ(evaluationCategoryText("chess"), u"chess"_s);
}

} // namespace
} // namespace podium::tests
