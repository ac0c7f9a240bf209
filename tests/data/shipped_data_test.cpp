// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/dataset_check.h"
#include "tests/data/small_folder.h"

#include <QtCore/QFile>

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

using testing::ElementsAre;
using testing::IsEmpty;

namespace podium::tests {

namespace {

const ReadDataset &shipped()
{
    static const ReadDataset read = readDataset(QString::fromUtf16(kShippedData)).value();
    return read;
}

} // namespace

TEST(ShippedData, AllRows_AreRead)
{
    EXPECT_THAT(printed(shipped().findings), IsEmpty());
}

TEST(ShippedData, Check_FindsNothing)
{
    EXPECT_THAT(printed(checkDataset(shipped().dataset)), IsEmpty());
}

TEST(ShippedData, Check_ComparesEachRowThatTheSourcesCount)
{
    Dataset dataset = shipped().dataset;
    for (Snapshot &snapshot : dataset.snapshots) {
        for (Model &model : snapshot.models) {
            if (model.publishedIndex)
                *model.publishedIndex += 2;
            for (auto *published :
                 {&model.publishedAgentic, &model.publishedCoding, &model.publishedMaths}) {
                if (*published)
                    **published += 2;
            }
        }
    }
    std::map<std::string, int> rows;
    for (const Finding &finding : checkDataset(dataset))
        ++rows[finding.error.place.column];
    constexpr int kIndices = 131 + 506 + 304 + 15 + 178 + 169 + 152; // SOURCES.md, "Recomputing"
    constexpr int kAgenticIndices = 319 + 178 + 169;
    constexpr int kCodingIndices = 248 + 334 + 186 + 208;
    constexpr int kMathsIndices = 261 + 2; // two more are found to be above 100
    EXPECT_THAT(rows,
                ElementsAre(testing::Pair("agentic_index", kAgenticIndices),
                            testing::Pair("coding_index", kCodingIndices),
                            testing::Pair("math_index", kMathsIndices),
                            testing::Pair("published_index", kIndices)));
}

TEST(ShippedData, Snapshots_HoldWhatTheSourcesSay)
{
    std::vector<std::string> snapshots;
    for (const Snapshot &snapshot : shipped().dataset.snapshots)
        snapshots.push_back(snapshot.id + ' ' + shipped().dataset.methods[snapshot.method].id + ' '
                            + std::to_string(snapshot.models.size()));
    EXPECT_THAT(snapshots,
                ElementsAre("2025-09-01 v2.2 182", "2025-09-02 v3.0 189", "2025-09-18 v3.0 198",
                            "2025-10-02 v3.0 302", "2025-12-28 v3.0 365", "2026-04-10 v4.0 445",
                            "2026-08-06 v4.1 594", "2026-08-22 v4.1 616", "2026-09-25 v4.3.2 443",
                            "2026-10-10 v4.3.2 549"));
}

/// Of 10 October only indices were read: 181 that the source measured, the others are its guesses.
TEST(ShippedData, IndicesWithoutScores_AreThoseOf10October)
{
    std::map<std::string, int> measured;
    for (const Snapshot &snapshot : shipped().dataset.snapshots) {
        for (const Model &model : snapshot.models)
            measured[snapshot.id] += model.publishedBasis == PublishedBasis::IndexOnly;
    }
    std::erase_if(measured, [](const auto &day) { return day.second == 0; });
    EXPECT_THAT(measured, ElementsAre(testing::Pair("2026-10-10", 181)));
}

/// Where the index helped to find a score, recomputing it proves nothing; the row says so.
TEST(ShippedData, Of25September_68ScoresAreSolvedFromTheIndex)
{
    const Snapshot &snapshot
        = shipped().dataset.snapshots.at(*findSnapshot(shipped().dataset, "2026-09-25"));
    const auto solved = std::ranges::count_if(snapshot.models, [](const Model &model) {
        return model.publishedBasis == PublishedBasis::Decimal
            && model.note.find("solved from the published index") != std::string::npos;
    });
    const auto measured
        = std::ranges::count(snapshot.models, PublishedBasis::Decimal, &Model::publishedBasis);
    EXPECT_EQ(solved, 68);
    EXPECT_EQ(measured, 84 + 68);
}

/// All Korean models but one are the source's estimates under v4.3.2.
TEST(ShippedData, KoreanModelsOf25September_AreEstimatesButOne)
{
    const Dataset &dataset = shipped().dataset;
    const Snapshot &snapshot = dataset.snapshots.at(*findSnapshot(dataset, "2026-09-25"));
    std::vector<std::string> measured;
    for (const Model &model : snapshot.models) {
        if (model.lab && dataset.labs[*model.lab].country == "KR"
            && model.publishedBasis != PublishedBasis::Estimated)
            measured.push_back(model.name);
    }
    EXPECT_THAT(measured, ElementsAre("Solar Pro 3"));
}

TEST(ShippedData, Sources_AreShippedToo)
{
    EXPECT_TRUE(QFile::exists(QString::fromUtf16(kShippedData) + QStringLiteral("/SOURCES.md")));
}

} // namespace podium::tests
