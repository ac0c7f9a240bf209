// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/trends/history.h"

#include "tests/engine/small_world.h"

#include <gmock/gmock.h>

#include <cstdio>

using namespace podium;
using podium::tests::SmallWorld;
using testing::ElementsAre;

namespace {

/// A copy of the first snapshot on another day, with other scores on the first evaluation.
void addSnapshot(Dataset &dataset, const char *day, std::size_t method,
                 const std::vector<double> &alpha)
{
    Snapshot snapshot = dataset.snapshots.front();
    snapshot.id = day;
    snapshot.date = *parseDate(day);
    snapshot.method = method;
    for (std::size_t i = 0; i < alpha.size(); ++i) {
        snapshot.scores.set(0, i, alpha[i]);
        snapshot.scores.set(1, i, alpha[i]);
    }
    dataset.snapshots.push_back(std::move(snapshot));
}

/// Two snapshots of v1 with GPT first and then Qwen, and one of v2.
Dataset threeSnapshots()
{
    SmallWorld world;
    world.addLab("OpenAI", "US").addLab("Alibaba", "CN").addLab("LG", "KR");
    world.addModel("GPT", "OpenAI", 60).addModel("GPT mini", "OpenAI", 55);
    world.addModel("Qwen", "Alibaba", 50);
    Dataset &dataset = world.dataset;
    dataset.methods.push_back({"v2", "Test Index v2", "2", {{1, 1.0, "", {}, {}}}});
    addSnapshot(dataset, "2025-11-01", 0, {0.6, 0.55, 0.7});
    addSnapshot(dataset, "2025-12-01", 1, {0.6, 0.55, 0.4});
    return dataset;
}

/// "method: rank index, rank index" by segment.
std::vector<std::string> segments(const Dataset &dataset, const HistoryLine &line)
{
    std::vector<std::string> out;
    for (const HistorySegment &segment : line.segments) {
        std::string text = dataset.methods[segment.method].id + ":";
        for (const HistoryPoint &point : segment.points) {
            char place[32] = " -";
            if (point.place)
                std::snprintf(place, sizeof place, " %d %.4g", point.place->rank,
                              point.place->value);
            text += place;
        }
        out.push_back(text);
    }
    return out;
}

std::vector<std::string> historyOf(const Dataset &dataset, const std::string &item, View view = {})
{
    view.trends.items = {item};
    const auto answered = history(dataset, view);
    if (!answered)
        return {message(answered.error())};
    return segments(dataset, answered->subject.front());
}

TEST(History, DayBeforeTheFirstSnapshot_IsRefused)
{
    const Dataset dataset = threeSnapshots();
    View view;
    view.snapshot = "2025-12-01";
    view.asOf = *parseDate("2025-01-01");
    view.trends.items = {"GPT"};
    const auto lines = history(dataset, view);
    ASSERT_FALSE(lines);
    EXPECT_THAT(message(lines.error()),
                testing::StartsWith("There is no snapshot on or before 2025-01-01"));
}

} // namespace

TEST(History, ModelLabAndCountry_BreakWhereTheMethodChanges)
{
    const Dataset dataset = threeSnapshots();
    EXPECT_THAT(historyOf(dataset, "Qwen"), ElementsAre("v1: 3 50 1 70", "v2: 3 40"));
    EXPECT_THAT(historyOf(dataset, "Alibaba"), ElementsAre("v1: 2 50 1 70", "v2: 2 40"))
        << "among labs, GPT mini takes no place";
    EXPECT_THAT(historyOf(dataset, "CN"), ElementsAre("v1: 2 50 1 70", "v2: 2 40"));
}

TEST(History, MethodsThatAlternate_MakeASegmentEachTime)
{
    Dataset dataset = threeSnapshots();
    addSnapshot(dataset, "2026-01-01", 0, {0.6, 0.55, 0.65});
    EXPECT_THAT(historyOf(dataset, "Qwen"), ElementsAre("v1: 3 50 1 70", "v2: 3 40", "v1: 1 65"));
}

TEST(History, Joined_IsRefusedAcrossMethodsAndSaysWhatToDo)
{
    View view;
    view.trends.joined = true;
    EXPECT_THAT(historyOf(threeSnapshots(), "Qwen", view),
                ElementsAre("Snapshots 2025-11-01 and 2025-12-01 follow different methods, v1 and "
                            "v2, whose indices are never joined into one line. Choose one method "
                            "for all snapshots, or leave the segments apart."));
    view.snapshot = "2025-11-01";
    EXPECT_THAT(historyOf(threeSnapshots(), "Qwen", view), ElementsAre("v1: 3 50 1 70"))
        << "up to the snapshot asked for";
    view.snapshot.clear();
    view.method = "v2";
    EXPECT_THAT(historyOf(threeSnapshots(), "Qwen", view), ElementsAre("v2: 3 50 1 70 3 40"));
}

TEST(History, Unmeasured_AreThoseOfTheLineItself)
{
    Dataset dataset = threeSnapshots();
    dataset.snapshots[0].models[1].recordedOn = parseDate("2025-10-20"); // GPT mini
    View view;
    view.trends.items = {"US", "CN", "OpenAI", "Alibaba", "GPT", "GPT mini"};
    const auto lines = history(dataset, view);
    ASSERT_TRUE(lines) << message(lines.error());
    std::vector<int> unmeasured;
    std::vector<std::string> atLeast;
    for (const HistoryLine &line : lines->subject) {
        const HistoryPoint &first = line.segments.front().points.front();
        unmeasured.push_back(first.unmeasured);
        if (first.place && first.place->bound == Bound::AtLeast)
            atLeast.push_back(line.item);
        EXPECT_EQ(line.segments.front().points.back().unmeasured, 0) << line.item;
    }
    EXPECT_THAT(unmeasured, ElementsAre(1, 0, 1, 0, 0, 1));
    EXPECT_THAT(atLeast, ElementsAre("US", "OpenAI"));
}

TEST(History, NotRankedThen_IsAGapAndNoZero)
{
    Dataset dataset = threeSnapshots();
    dataset.snapshots[1].models[2].recordedOn = parseDate("2025-11-20");
    EXPECT_THAT(historyOf(dataset, "Qwen"), ElementsAre("v1: 3 50 -", "v2: 3 40"));
    EXPECT_THAT(historyOf(dataset, "KR"), ElementsAre("v1: - -", "v2: -"));
}

TEST(History, Country_FollowsTheCountingRule)
{
    View view;
    view.countingRule = {CountingRule::Kind::Count, 2};
    EXPECT_THAT(historyOf(threeSnapshots(), "US", view), ElementsAre("v1: 1 2 1 1", "v2: 1 2"));
}

TEST(History, ModelRenamed_IsFoundByItsId)
{
    Dataset dataset = threeSnapshots();
    dataset.snapshots[2].models[2].name = "Qwen Max";
    EXPECT_THAT(historyOf(dataset, "Qwen Max"), ElementsAre("v1: 3 50 1 70", "v2: 3 40"));
    EXPECT_THAT(historyOf(dataset, "Qwen"), ElementsAre("v1: 3 50 1 70", "v2: 3 40"));
}

TEST(History, ReferenceThatASnapshotLacks_DoesNotMatter)
{
    Dataset dataset = threeSnapshots();
    dataset.snapshots[0].models[0].name = "Old name";
    View view;
    view.reference = "GPT";
    dataset.snapshots[0].models[0].id = "other";
    EXPECT_THAT(historyOf(dataset, "Qwen", view), ElementsAre("v1: 3 50 1 70", "v2: 3 40"));
}

TEST(History, UnknownItem_IsRefused)
{
    EXPECT_THAT(historyOf(threeSnapshots(), "Nemo"),
                ElementsAre("There is no country, lab or model \"Nemo\" in any snapshot."));
}

TEST(History, NobodyNamed_FollowsThoseThatLead)
{
    const auto itemsBy = [](TrendGroup by) {
        View view;
        view.trends.by = by;
        std::vector<std::string> items;
        const auto followed = history(threeSnapshots(), view);
        for (const HistoryLine &line : followed->subject)
            items.push_back(line.name);
        return items;
    };
    EXPECT_THAT(itemsBy(TrendGroup::Country), ElementsAre("US", "CN"));
    EXPECT_THAT(itemsBy(TrendGroup::Lab), ElementsAre("OpenAI", "Alibaba"));
    EXPECT_THAT(itemsBy(TrendGroup::Openness), ElementsAre("GPT", "GPT mini", "Qwen"));
}

TEST(History, Model_IsFollowedAsItselfUnlessTheViewFoldsOnPurpose)
{
    View view;
    view.folding = Folding::Lab;
    EXPECT_THAT(historyOf(threeSnapshots(), "Qwen", view),
                ElementsAre("v1: 3 50 1 70", "v2: 3 40"));
    view.trends.folded = true;
    EXPECT_THAT(historyOf(threeSnapshots(), "Qwen", view),
                ElementsAre("v1: 2 50 1 70", "v2: 2 40"));
}

TEST(History, DayBeforeAllFigures_IsRefused)
{
    View view;
    view.asOf = parseDate("2020-01-01");
    view.snapshot = threeSnapshots().snapshots.front().id;
    EXPECT_FALSE(history(threeSnapshots(), view));
}

TEST(History, LabOrCountryWithAModelThatNobodyMeasured_IsAtLeastSoHigh)
{
    SmallWorld world;
    world.addLab("OpenAI", "US").addLab("LG", "KR");
    world.addModel("GPT", "OpenAI", 60).addModel("EXAONE", "LG", 42);
    world.addModel("EXAONE next", "LG", 50).withoutScore(1);
    View view;
    view.trends.items = {"KR", "LG", "EXAONE", "US"};
    const auto found = history(world.dataset, view);
    ASSERT_TRUE(found) << message(found.error());
    std::vector<Bound> bounds;
    for (const HistoryLine &line : found->subject)
        bounds.push_back(line.segments.front().points.front().place->bound);
    EXPECT_THAT(bounds, ElementsAre(Bound::AtLeast, Bound::AtLeast, Bound::Exact, Bound::Exact));
}
