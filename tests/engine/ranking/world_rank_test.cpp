// SPDX-License-Identifier: GPL-3.0-or-later
// A place in the world is one in the world, whatever is shown of it.
#include "tests/engine/rules_world.h"

#include <gmock/gmock.h>

#include <functional>
#include <map>

using namespace podium;
using namespace podium::tests;
using testing::ElementsAre;
using testing::Pair;

namespace {

/// Everything a filter can ask for differs from model to model.
SmallWorld describedWorld()
{
    SmallWorld world = worldOf({{"GPT (high)", "OpenAI", 0.9, 0.5},
                                {"GPT (low)", "OpenAI", 0.6, 0.6},
                                {"Qwen", "Alibaba", 0.7, 0.695},
                                {"Qwen mini", "Alibaba", 0.5, 0.895},
                                {"EXAONE", "LG", 0.5, 0.4},
                                {"Magistral", "Mistral", 0.1, 0.8}});
    std::vector<Model> &models = world.dataset.snapshots[0].models;
    for (std::size_t i = 0; i < models.size(); ++i) {
        models[i].openWeights = i % 2 == 0;
        models[i].reasoning = i % 3 == 0;
        models[i].parameters = 10.0 * static_cast<double>(i + 1);
        models[i].blendedPrice = 0.5 * static_cast<double>(i + 1);
        models[i].released = *parseDate(i < 3 ? "2025-03-01" : "2025-08-01");
    }
    return world;
}

using Change = std::function<void(View &)>;

/// Each filter of a View, alone.
std::map<std::string, Change> everyFilter()
{
    return {{"asOf", [](View &view) { view.asOf = parseDate("2025-05-01"); }},
            {"include",
             [](View &view) {
                 view.include = {"KR", "FR"};
             }},
            {"exclude", [](View &view) { view.exclude = {"US"}; }},
            {"labs",
             [](View &view) {
                 view.labs = {"LG", "Alibaba"};
             }},
            {"openWeights", [](View &view) { view.openWeights = true; }},
            {"reasoning", [](View &view) { view.reasoning = false; }},
            {"releasedFrom", [](View &view) { view.releasedFrom = parseDate("2025-05-01"); }},
            {"overParameters", [](View &view) { view.overParameters = 25; }},
            {"mostParameters", [](View &view) { view.mostParameters = 45; }},
            {"overPrice", [](View &view) { view.overPrice = 1.2; }},
            {"mostPrice", [](View &view) { view.mostPrice = 2.2; }},
            {"text", [](View &view) { view.text = "exaone"; }}};
}

std::map<std::size_t, int> worldRanksOf(const Dataset &dataset, const View &view)
{
    const auto answered = answer(dataset, view, RankSets::LeftOut);
    std::map<std::size_t, int> out;
    if (answered) {
        for (const RankedModel &line : answered->ranking)
            out[line.model] = line.worldRank;
    }
    return out;
}

View sorted(Folding folding, Normalisation normalisation, double tolerance)
{
    View view = withChoice(rule(normalisation, Aggregation::Arithmetic));
    view.folding = folding;
    view.tieTolerance = tolerance;
    view.snapshot = "2025-10-02";
    return view;
}

} // namespace

TEST(WorldRank, UnderEveryFilter_IsThatOfTheWholeWorld)
{
    const auto world = describedWorld();
    for (const Folding folding : {Folding::All, Folding::Family, Folding::Lab}) {
        for (const Normalisation normalisation : {Normalisation::None, Normalisation::MinMax}) {
            for (const double tolerance : {0.0, 0.5}) {
                const View view = sorted(folding, normalisation, tolerance);
                const auto all = worldRanksOf(world.dataset, view);
                ASSERT_GE(all.size(), 4u);
                for (const auto &[name, change] : everyFilter()) {
                    View filtered = view;
                    change(filtered);
                    const auto shown = worldRanksOf(world.dataset, filtered);
                    ASSERT_FALSE(shown.empty()) << name;
                    for (const auto &[model, rank] : shown) {
                        const auto known = all.find(model);
                        EXPECT_TRUE(known == all.end() || known->second == rank)
                            << name << " of model " << model;
                    }
                }
            }
        }
    }
}

// Who looks for one model finds it as it stands, under rules that compare models with each other, too.
TEST(WorldRank, SearchedModel_KeepsTheIndexThatRulesGiveItAmongAll)
{
    const auto world = describedWorld();
    for (const auto kind : {MissingRule::Kind::Mean, MissingRule::Kind::Regression}) {
        View view;
        view.choice.normalisation = Normalisation::MinMax;
        view.choice.missing = MissingRule{kind, 0.5};
        const auto all = answer(world.dataset, view);
        ASSERT_TRUE(all);
        view.text = "exaone";
        const auto found = answer(world.dataset, view);
        ASSERT_TRUE(found);
        ASSERT_EQ(found->ranking.size(), 1U);
        const auto same
            = std::ranges::find(all->ranking, found->ranking[0].model, &RankedModel::model);
        ASSERT_NE(same, all->ranking.end());
        EXPECT_EQ(found->ranking[0].index, same->index);
    }
}

TEST(WorldRank, OfATextOrALab_IsNotThePlaceAmongItsOwn)
{
    const auto world = describedWorld();
    View view;
    view.text = "exaone";
    EXPECT_THAT(worldRanksOf(world.dataset, view), ElementsAre(Pair(4, 5)));
    EXPECT_EQ(answer(world.dataset, view)->candidates, 6);
}

// GPT stands in the world by its better variant; the other one has the place its index would have.
TEST(WorldRank, OfAVariantThatFoldingLeavesOut_IsWhereItsIndexWouldStand)
{
    const auto world = describedWorld();
    View view;
    view.folding = Folding::Lab;
    view.text = "(low)";
    EXPECT_THAT(worldRanksOf(world.dataset, view), ElementsAre(Pair(1, 3)));
}

TEST(WorldRank, InCountsOfTheWorldsTop_IsTheOneThatCounts)
{
    const auto world = describedWorld();
    View view;
    view.countingRule = {CountingRule::Kind::Count, 3};
    view.exclude = {"US"};
    view.text = "e";
    const auto answered = answer(world.dataset, view);
    std::map<std::string, double> values;
    for (const CountryResult &country : answered->countries)
        values[country.country] = country.value;
    EXPECT_THAT(values, ElementsAre(Pair("CN", 2.0), Pair("FR", 0.0), Pair("KR", 0.0)));
}
