// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/comparison/snapshot_difference.h"
#include "tests/report/shipped_dataset.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace podium;
using namespace podium::tests;

namespace {

SnapshotDifference shippedDifference(const char *a, const char *b)
{
    auto difference = differenceBetween(shippedDataset(), {}, a, b);
    if (!difference)
        throw std::runtime_error(message(difference.error()));
    return std::move(*difference);
}

std::string nameOfLater(const SnapshotDifference &difference, const Change &change)
{
    return shippedDataset().snapshots[difference.later].models[*change.later].name;
}

auto findChange(const SnapshotDifference &difference, Change::Kind kind, std::string_view name)
{
    const auto found = std::ranges::find_if(difference.changes, [&](const Change &change) {
        return change.kind == kind && change.later && nameOfLater(difference, change) == name;
    });
    return found == difference.changes.end() ? nullptr : &*found;
}

} // namespace

TEST(SnapshotDifference, September18ToOctober2_MagistralIsNewAndExaoneFalls)
{
    const auto difference = shippedDifference("2025-09-18", "2025-10-02");
    EXPECT_TRUE(difference.comparable);
    const Change *magistral = findChange(difference, Change::Kind::New, "Magistral Medium 1.2");
    ASSERT_TRUE(magistral);
    EXPECT_NEAR(*magistral->to, 52.0, 0.05);
    const Change *exaone = findChange(difference, Change::Kind::Rank, kExaone);
    ASSERT_TRUE(exaone);
    EXPECT_EQ(*exaone->from, 38);
    EXPECT_EQ(*exaone->to, 53);
    EXPECT_FALSE(findChange(difference, Change::Kind::Index, kExaone))
        << "its scores did not change";
}

TEST(SnapshotDifference, GivenBackwards_IsTheSame)
{
    const auto forward = shippedDifference("2025-09-18", "2025-10-02");
    const auto backward = shippedDifference("2025-10-02", "2025-09-18");
    EXPECT_EQ(forward.earlier, backward.earlier);
    EXPECT_EQ(forward.changes.size(), backward.changes.size());
}

TEST(SnapshotDifference, AcrossMethods_NeverComparesIndicesOrRanks)
{
    const auto difference = shippedDifference("2025-09-01", "2025-09-02");
    EXPECT_FALSE(difference.comparable);
    EXPECT_EQ(difference.changes.front().kind, Change::Kind::Method);
    EXPECT_TRUE(std::ranges::none_of(difference.changes, [](const Change &change) {
        return change.kind == Change::Kind::Index || change.kind == Change::Kind::Rank;
    }));
}

TEST(SnapshotDifference, Itself_HasNoChanges)
{
    EXPECT_TRUE(shippedDifference("2025-10-02", "2025-10-02").changes.empty());
}
