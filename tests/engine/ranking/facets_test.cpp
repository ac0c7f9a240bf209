// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/facets.h"

#include "app/engine/ranking/answering.h"
#include "tests/engine/small_world.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

/// Values as "key count", the chosen ones with a star.
std::string listed(const Facets &facets, Facet facet)
{
    std::string text;
    for (const FacetValue &value : facets.at(static_cast<std::size_t>(facet)))
        text += (text.empty() ? "" : ", ") + value.key + " " + std::to_string(value.models)
            + (value.chosen ? "*" : "");
    return text;
}

/// Four models: Open and Closed of LG, Large of OpenAI, Silent, of which little is said, of Mistral.
SmallWorld facetWorld()
{
    SmallWorld world;
    world.addLab("LG", "KR").addLab("OpenAI", "US").addLab("Mistral", "FR");
    const auto add = [&world](const std::string &name, const std::string &lab, double index,
                              std::optional<bool> open, std::optional<double> size) {
        world.addModel(name, lab, index);
        world.model().openWeights = open;
        world.model().parameters = size;
    };
    add("Open", "LG", 30, true, 32);
    world.model().released = *parseDate("2025-07-15");
    world.model().blendedPrice = 0.5;
    add("Closed", "LG", 35, false, 4);
    world.model().released = *parseDate("2024-12-31");
    add("Large", "OpenAI", 60, false, 1000);
    world.model().blendedPrice = 10;
    add("Silent", "Mistral", 40, std::nullopt, std::nullopt);
    return world;
}

TEST(Facets, NothingChosen_CountEveryRankedVariant)
{
    const auto counted = facets(facetWorld().dataset, View());
    ASSERT_TRUE(counted);
    EXPECT_EQ(listed(*counted, Facet::Country), "KR 2, FR 1, US 1");
    EXPECT_EQ(listed(*counted, Facet::Lab), "LG 2, Mistral 1, OpenAI 1");
    EXPECT_EQ(listed(*counted, Facet::Weights), "yes 1, no 2");
    EXPECT_EQ(listed(*counted, Facet::Size), "0 1, 1 1, 3 1");
    EXPECT_EQ(listed(*counted, Facet::Price), "0 1, 3 1");
    EXPECT_EQ(listed(*counted, Facet::Released), "2024 1, 2025 1");
}

TEST(Facets, ChosenValue_NarrowsAllFacetsButItsOwn)
{
    View view;
    view.openWeights = false;
    const auto counted = facets(facetWorld().dataset, view);
    ASSERT_TRUE(counted);
    EXPECT_EQ(listed(*counted, Facet::Weights), "yes 1, no 2*");
    EXPECT_EQ(listed(*counted, Facet::Country), "KR 1, US 1");
    EXPECT_EQ(listed(*counted, Facet::Size), "0 1, 3 1");
}

TEST(Facets, ChosenCountryWithoutAModelLeft_StaysListed)
{
    View view;
    view.include = {"FR", "KR"};
    view.openWeights = true;
    const auto counted = facets(facetWorld().dataset, view);
    ASSERT_TRUE(counted);
    EXPECT_EQ(listed(*counted, Facet::Country), "KR 1*, FR 0*");
    EXPECT_EQ(listed(*counted, Facet::Lab), "LG 1");
}

TEST(Facets, FoldedView_StillCountsVariants)
{
    View view;
    view.folding = Folding::Lab;
    const auto counted = facets(facetWorld().dataset, view);
    ASSERT_TRUE(counted);
    EXPECT_EQ(listed(*counted, Facet::Country), "KR 2, FR 1, US 1");
}

TEST(Facets, BoundsOfAClassAndAYear_AreKnownAsChosen)
{
    View view;
    view.overParameters = 4;
    view.mostParameters = 40;
    view.releasedFrom = *parseDate("2025-01-01");
    view.asOf = *parseDate("2025-12-31");
    view.snapshot = "2025-10-02";
    const auto counted = facets(facetWorld().dataset, view);
    ASSERT_TRUE(counted);
    EXPECT_EQ(listed(*counted, Facet::Size), "1 1*");
    EXPECT_EQ(listed(*counted, Facet::Released), "2025 1*");
    EXPECT_EQ(listed(*counted, Facet::Price), "0 1");
}

TEST(Facets, ChosenAndLeft_GiveTheViewBack)
{
    View asked;
    asked.exclude = {"US"};
    const std::array keys{"KR", "LG", "yes", "no", "1", "3", "2025"};
    for (const Facet facet : kFacets) {
        const auto *key = keys.at(static_cast<std::size_t>(facet));
        const View narrowed = withFacet(asked, facet, key, true);
        EXPECT_NE(narrowed, asked) << key;
        EXPECT_EQ(withFacet(narrowed, facet, key, false), asked) << key;
    }
}

TEST(Facets, EachChosenValue_LeavesTheModelsItCounted)
{
    const Dataset dataset = facetWorld().dataset;
    View asked;
    asked.snapshot = "2025-10-02";
    const auto counted = facets(dataset, asked);
    ASSERT_TRUE(counted);
    for (const Facet facet : kFacets) {
        for (const FacetValue &value : counted->at(static_cast<std::size_t>(facet))) {
            const auto shown = answer(dataset, withFacet(asked, facet, value.key, true));
            ASSERT_TRUE(shown);
            EXPECT_EQ(static_cast<int>(shown->ranking.size()), value.models) << value.key;
        }
    }
}

TEST(Facets, ChosenCountry_IsNoLongerExcluded)
{
    View view;
    view.exclude = {"US", "CN"};
    const View chosen = withFacet(view, Facet::Country, "US", true);
    EXPECT_EQ(chosen.include, std::vector<std::string>{"US"});
    EXPECT_EQ(chosen.exclude, std::vector<std::string>{"CN"});
}

TEST(Facets, ModelWithoutAnIndex_IsNotCounted)
{
    SmallWorld with = facetWorld();
    with.withoutScore(0);
    const auto counted = facets(with.dataset, View());
    ASSERT_TRUE(counted);
    EXPECT_EQ(listed(*counted, Facet::Country), "KR 2, US 1");
}

TEST(Facets, UnknownLab_FailsAsTheAnswerDoes)
{
    View view;
    view.labs = {"Nobody"};
    const auto counted = facets(facetWorld().dataset, view);
    ASSERT_FALSE(counted);
    EXPECT_EQ(message(counted.error()), "There is no lab \"Nobody\".");
}

} // namespace
} // namespace podium::tests
