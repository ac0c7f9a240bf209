// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/claims/verdict.h"

#include <gtest/gtest.h>

#include <string>

namespace podium::tests {
namespace {

/// Two days, and on each all variants and families, in the order of the grid; "h" holds, "f" fails,
/// "-" says nothing and "<" has but a bound.
ClaimResult concludedFrom(const std::string &outcomes)
{
    ClaimResult result;
    result.list.grid.snapshots = {"old", "new"};
    result.list.grid.foldings = {Folding::Family, Folding::All};
    result.list.axes = axesOf(result.list.grid);
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        ClaimReading reading;
        reading.choices = choicesOf(result.list.axes, i);
        reading.view.folding = result.list.grid.foldings[reading.choices[1]];
        result.list.readings.push_back(reading);
        Judgement judgement;
        judgement.outcome = outcomes[i] == 'h' ? Outcome::Holds
            : outcomes[i] == 'f'               ? Outcome::Fails
                                               : Outcome::NotApplicable;
        judgement.why = outcomes[i] == '<' ? NotApplicable::OpenBound : NotApplicable::No;
        judgement.numbers = {static_cast<double>(i)};
        result.judgements.push_back(judgement);
    }
    conclude(result);
    return result;
}

TEST(ClaimVerdict, ExampleThatHolds_IsOfTheNewestDayByThePlainestRule)
{
    EXPECT_EQ(concludedFrom("hhhh").example, 3u) << "all variants, which a View counts by itself";
    EXPECT_EQ(concludedFrom("hhhf").example, 2u);
    EXPECT_EQ(concludedFrom("hhff").example, 1u);
    EXPECT_EQ(concludedFrom("ffff").example, std::nullopt);
}

TEST(ClaimVerdict, CounterExample_IsTheNearestToTheExample)
{
    EXPECT_EQ(concludedFrom("ffhf").counterExample, 0u) << "by the same rule, the day decides";
    EXPECT_EQ(concludedFrom("hfhf").counterExample, 3u) << "of the same day, the rule decides";
    EXPECT_EQ(concludedFrom("hfhh").counterExample, 1u);
    EXPECT_EQ(concludedFrom("ffff").counterExample, 3u) << "the newest where nothing holds";
}

TEST(ClaimVerdict, WhatSaysNothing_IsToldByABoundBeforeTheNewestDay)
{
    EXPECT_EQ(concludedFrom("----").undecided, 3u);
    EXPECT_EQ(concludedFrom("<---").undecided, 0u);
    EXPECT_EQ(concludedFrom("<-<-").undecided, 2u);
}

} // namespace
} // namespace podium::tests
