// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/comparison/snapshot_difference.h"

#include "app/engine/ranking/answering.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

namespace podium {

namespace {

constexpr double kSameScore = 0.0005; // three printed decimals
constexpr double kSameElo = 1;
constexpr double kSameIndex = 0.05; // one printed decimal
constexpr double kEdge = 1e-9;

using Positions = std::unordered_map<std::string_view, std::size_t>;

Positions positionsOf(const Snapshot &snapshot)
{
    Positions positions;
    for (std::size_t i = 0; i < snapshot.models.size(); ++i)
        positions.emplace(snapshot.models[i].id, i);
    return positions;
}

/// Ranking lines of an answer by position of their model.
std::unordered_map<std::size_t, const RankedModel *> linesOf(const Answer &answer)
{
    std::unordered_map<std::size_t, const RankedModel *> lines;
    for (const RankedModel &line : answer.ranking)
        lines.emplace(line.model, &line);
    return lines;
}

class SnapshotPair final
{
public:
    SnapshotPair(const Dataset &dataset, const Answer &earlier, const Answer &later)
        : m_dataset(dataset)
        , m_earlier(dataset.snapshots[earlier.snapshot])
        , m_later(dataset.snapshots[later.snapshot])
        , m_earlierPositions(positionsOf(m_earlier))
        , m_laterPositions(positionsOf(m_later))
        , m_earlierLines(linesOf(earlier))
        , m_laterLines(linesOf(later))
    {
        m_out.earlier = earlier.snapshot;
        m_out.later = later.snapshot;
        m_out.comparable = earlier.method == later.method;
        if (!m_out.comparable)
            m_out.changes.push_back({Change::Kind::Method,
                                     {},
                                     {},
                                     {},
                                     static_cast<double>(earlier.method),
                                     static_cast<double>(later.method)});
    }

    SnapshotDifference differences()
    {
        addNew();
        addGone();
        addBoth(&SnapshotPair::addScores);
        if (m_out.comparable) {
            addBoth(&SnapshotPair::addIndex);
            addBoth(&SnapshotPair::addRank);
        }
        return std::move(m_out);
    }

private:
    void addNew()
    {
        for (std::size_t i = 0; i < m_later.models.size(); ++i) {
            if (m_earlierPositions.contains(m_later.models[i].id))
                continue;
            const auto line = m_laterLines.find(i);
            m_out.changes.push_back(
                {Change::Kind::New,
                 {},
                 i,
                 {},
                 {},
                 line == m_laterLines.end() ? std::nullopt : std::optional(line->second->index)});
        }
    }

    void addGone()
    {
        for (std::size_t i = 0; i < m_earlier.models.size(); ++i) {
            if (m_laterPositions.contains(m_earlier.models[i].id))
                continue;
            const auto line = m_earlierLines.find(i);
            m_out.changes.push_back(
                {Change::Kind::Gone,
                 i,
                 {},
                 {},
                 line == m_earlierLines.end() ? std::nullopt : std::optional(line->second->index),
                 {}});
        }
    }

    void addBoth(void (SnapshotPair::*add)(std::size_t, std::size_t))
    {
        for (std::size_t i = 0; i < m_later.models.size(); ++i) {
            const auto before = m_earlierPositions.find(m_later.models[i].id);
            if (before != m_earlierPositions.end())
                (this->*add)(before->second, i);
        }
    }

    void addScores(std::size_t before, std::size_t after)
    {
        for (std::size_t e = 0; e < m_dataset.evaluations.size(); ++e) {
            const auto from = m_earlier.scores.score(e, before);
            const auto to = m_later.scores.score(e, after);
            const double same
                = m_dataset.evaluations[e].scale == Scale::Elo ? kSameElo : kSameScore;
            if (from && to && std::abs(*to - *from) > same + kEdge)
                m_out.changes.push_back({Change::Kind::Score, before, after, e, from, to});
        }
    }

    std::pair<const RankedModel *, const RankedModel *> linesOfBoth(std::size_t before,
                                                                    std::size_t after) const
    {
        const auto from = m_earlierLines.find(before);
        const auto to = m_laterLines.find(after);
        return {from == m_earlierLines.end() ? nullptr : from->second,
                to == m_laterLines.end() ? nullptr : to->second};
    }

    void addIndex(std::size_t before, std::size_t after)
    {
        const auto [from, to] = linesOfBoth(before, after);
        if (from && to && std::abs(to->index - from->index) > kSameIndex + kEdge)
            m_out.changes.push_back(
                {Change::Kind::Index, before, after, {}, from->index, to->index});
    }

    void addRank(std::size_t before, std::size_t after)
    {
        const auto [from, to] = linesOfBoth(before, after);
        if (from && to && from->rank != to->rank)
            m_out.changes.push_back({Change::Kind::Rank,
                                     before,
                                     after,
                                     {},
                                     static_cast<double>(from->rank),
                                     static_cast<double>(to->rank)});
    }

    const Dataset &m_dataset;
    const Snapshot &m_earlier;
    const Snapshot &m_later;
    Positions m_earlierPositions;
    Positions m_laterPositions;
    std::unordered_map<std::size_t, const RankedModel *> m_earlierLines;
    std::unordered_map<std::size_t, const RankedModel *> m_laterLines;
    SnapshotDifference m_out;
};

} // namespace

Result<SnapshotDifference> differenceBetween(const Dataset &dataset, const View &view,
                                             std::string_view snapshotA, std::string_view snapshotB)
{
    View earlierView = view;
    View laterView = view;
    earlierView.snapshot = snapshotA;
    laterView.snapshot = snapshotB;
    auto earlier = answer(dataset, earlierView, RankSets::LeftOut);
    if (!earlier)
        return tl::unexpected(earlier.error());
    auto later = answer(dataset, laterView, RankSets::LeftOut);
    if (!later)
        return tl::unexpected(later.error());
    if (dataset.snapshots[later->snapshot].date < dataset.snapshots[earlier->snapshot].date)
        std::swap(*earlier, *later);
    return SnapshotPair(dataset, *earlier, *later).differences();
}

} // namespace podium
