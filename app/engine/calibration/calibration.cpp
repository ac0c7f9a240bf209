// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/calibration/calibration.h"

#include "app/engine/calibration/pair_check.h"
#include "app/engine/ranking/answering.h"

#include <algorithm>
#include <map>
#include <utility>

namespace podium {

namespace {

/// The complete models of each snapshot under its own method, whatever the View filters; each answered
/// once.
class CompleteModels final
{
public:
    CompleteModels(const Dataset &dataset, const View &view)
        : m_dataset(dataset)
        , m_view(view)
    {
    }

    const Result<Answer> &of(std::size_t snapshot, ErrorOf error)
    {
        const auto [found, isNew] = m_answers.try_emplace({snapshot, error}, Answer());
        if (isNew) {
            View asked;
            asked.snapshot = m_dataset.snapshots[snapshot].id;
            asked.certainty = m_view.certainty;
            asked.certainty.of = error;
            found->second = answer(m_dataset, asked, RankSets::LeftOut);
        }
        return found->second;
    }

private:
    const Dataset &m_dataset;
    const View &m_view;
    std::map<std::pair<std::size_t, ErrorOf>, Result<Answer>> m_answers;
};

/// Whether `pair` says more than `other`: about the View's snapshot first.
bool saysMore(const CalibratedPair &pair, const CalibratedPair &other, std::size_t snapshot)
{
    const auto isOf = [snapshot](const CalibratedPair &each) {
        return each.snapshots.earlier == snapshot || each.snapshots.later == snapshot;
    };
    const bool known = pair.remeasured > 0;
    const bool otherKnown = other.remeasured > 0;
    if (known != otherKnown)
        return known;
    if (isOf(pair) != isOf(other))
        return isOf(pair);
    return pair.remeasured > other.remeasured;
}

} // namespace

Result<Answered<Calibration>> calibration(const Dataset &dataset, const View &view,
                                          const Watch &watch)
{
    auto shown = answer(dataset, view, RankSets::LeftOut);
    if (!shown)
        return tl::unexpected(shown.error());
    Calibration out;
    CompleteModels complete(dataset, view);
    for (const SnapshotPair &pair : pairsOfOneMethod(dataset)) {
        const auto &before = complete.of(pair.earlier, ErrorOf::OtherQuestions);
        const auto &again = complete.of(pair.earlier, ErrorOf::RunAgain);
        const auto &after = complete.of(pair.later, ErrorOf::OtherQuestions);
        for (const auto *each : {&before, &again, &after}) {
            if (!*each)
                return tl::unexpected(each->error());
        }
        out.pairs.push_back(checkedPair(dataset, pair, *before, *again, *after, watch));
        if (watch.isStopped())
            return stopped();
    }
    std::erase_if(out.pairs, [](const CalibratedPair &pair) { return pair.models < 2; });
    if (out.pairs.empty())
        return failure(
            Error::Kind::Invalid,
            Error::tr("No two snapshots of one method have models with all scores in common, so "
                      "no interval can be held against later figures."));
    for (std::size_t i = 1; i < out.pairs.size(); ++i) {
        if (saysMore(out.pairs[i], out.pairs[out.shown], shown->snapshot))
            out.shown = i;
    }
    return Answered<Calibration>{std::move(*shown), std::move(out)};
}

} // namespace podium
