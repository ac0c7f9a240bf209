// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/dataset_check.h"
#include "tests/data/small_folder.h"

#include <QtCore/QFile>

#include <gmock/gmock.h>

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
    constexpr int kIndices = 131 + 506 + 304 + 15 + 169; // SOURCES.md, "Recomputing"
    constexpr int kAgenticIndices = 319 + 169;
    constexpr int kCodingIndices = 248 + 334 + 208;
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
                            "2026-08-22 v4.1 616"));
}

TEST(ShippedData, Sources_AreShippedToo)
{
    EXPECT_TRUE(QFile::exists(QString::fromUtf16(kShippedData) + QStringLiteral("/SOURCES.md")));
}

} // namespace podium::tests
