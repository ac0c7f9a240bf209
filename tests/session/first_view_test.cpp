// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/first_view.h"

#include "app/engine/ranking/answering.h"
#include "tests/session/session_world.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

TEST(FirstView, NewestSnapshot_OneModelPerLabAgainstGpt35)
{
    const View view = firstView(sessionWorld().build());
    EXPECT_EQ(view.snapshot, "2025-10-02");
    EXPECT_EQ(view.folding, Folding::Lab);
    EXPECT_EQ(view.reference, "GPT-3.5 Turbo");
    EXPECT_EQ(view.money, MoneyView());
}

TEST(FirstView, ReferenceWithoutAnIndex_IsNotChosen)
{
    auto world = sessionWorld();
    world.snapshot("2026-01-06", "v3.0").model("GPT-3.5 Turbo", "openai", {});
    const Dataset dataset = world.build();
    const View view = firstView(dataset);
    EXPECT_EQ(view.snapshot, "2026-01-06");
    EXPECT_EQ(view.reference, "");
    EXPECT_TRUE(answer(dataset, view).has_value());
}

/// Indices without scores are no day to open on, however new.
TEST(FirstView, NewestDayWithoutScores_IsPassedOver)
{
    auto world = sessionWorld();
    world.snapshot("2026-01-06", "v3.0").model("GPT-6", "openai", {}, [](Model &model) {
        model.publishedIndex = 60;
        model.publishedBasis = PublishedBasis::IndexOnly;
    });
    EXPECT_EQ(firstView(world.build()).snapshot, "2025-10-02");
}

TEST(FirstView, NoFigures_IsStillAView)
{
    EXPECT_EQ(firstView(Dataset()).snapshot, "");
}

} // namespace
} // namespace podium::tests
