// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/trends/frontier.h"

#include "app/engine/countries/seats.h"
#include "app/engine/ranking/answering.h"
#include "app/engine/ranking/ranks.h"
#include "app/engine/ranking/selection.h"
#include "app/engine/trends/all_time.h"
#include "app/engine/trends/frontier_days.h"

#include <algorithm>
#include <map>

namespace podium {

namespace {

/// The groups one model belongs to.
class Grouping final
{
public:
    Grouping(const Dataset &dataset, const View &view, TrendGroup by)
        : m_dataset(dataset)
        , m_seats(dataset, view.seats)
        , m_by(by)
    {
    }

    std::vector<std::string> of(const Model &model) const
    {
        switch (m_by) {
        case TrendGroup::Country:
            return countriesOf(model);
        case TrendGroup::Lab:
            if (!model.lab)
                return {};
            return {m_dataset.labs[*model.lab].id};
        case TrendGroup::Openness:
            if (!model.openWeights)
                return {};
            return {std::string(*model.openWeights ? kOpen : kClosed)};
        }
        return {};
    }

private:
    std::vector<std::string> countriesOf(const Model &model) const
    {
        std::vector<std::string> countries;
        for (const Seat &seat : m_seats.of(model))
            countries.emplace_back(seat.country);
        return countries;
    }

    const Dataset &m_dataset;
    SeatTable m_seats;
    TrendGroup m_by;
};

std::vector<DatedLine> stepsOf(const std::vector<DatedLine> &lines, const Answer &answer)
{
    std::vector<DatedLine> steps;
    for (const DatedLine &line : lines) {
        const double index = answer.ranking[line.line].index;
        if (steps.empty() || index > answer.ranking[steps.back().line].index + kIndexRounding)
            steps.push_back(line);
    }
    return steps;
}

} // namespace

DatedGroups datedGroups(const Dataset &dataset, const Answer &answer, TrendGroup by)
{
    const Snapshot &snapshot = dataset.snapshots[answer.snapshot];
    const Grouping grouping(dataset, answer.view, by);
    DatedGroups out;
    out.lastDay = lastDayOf(snapshot, answer.view);
    std::map<std::string, std::vector<DatedLine>> byGroup;
    std::map<std::string, std::vector<Date>> unmeasured;
    const auto addUnmeasured = [&](const Model &model) {
        if (!model.released || *model.released > out.lastDay)
            return;
        ++out.unmeasured;
        for (const std::string &group : grouping.of(model))
            unmeasured[group].push_back(*model.released);
    };
    for (const UnrankedModel &unranked : answer.unranked) {
        const Model &model = snapshot.models[unranked.model];
        if (passesCountries(dataset, answer.view, countryOrUnassigned(dataset, model)))
            addUnmeasured(model);
    }
    for (std::size_t i = 0; i < answer.ranking.size(); ++i) {
        const Model &model = snapshot.models[answer.ranking[i].model];
        if (!model.released || *model.released > out.lastDay) {
            ++out.withoutDate;
            continue;
        }
        if (answer.ranking[i].estimated)
            addUnmeasured(model);
        const std::vector<std::string> groups = grouping.of(model);
        out.withoutGroup += groups.empty() ? 1 : 0;
        for (const std::string &group : groups)
            byGroup[group].push_back({i, *model.released});
    }
    for (auto &[group, lines] : byGroup) {
        // Stable: of one day the lines stay best first.
        std::ranges::stable_sort(lines, {}, &DatedLine::released);
        std::vector<Date> &days = unmeasured[group];
        std::ranges::sort(days);
        out.groups.push_back({group, std::move(lines), std::move(days)});
    }
    return out;
}

Result<Answered<Frontiers>> frontiers(const Dataset &dataset, const View &view)
{
    auto answered = answer(dataset, overAllTime(view), RankSets::LeftOut);
    if (!answered)
        return tl::unexpected(answered.error());
    Frontiers found = frontiersOf(dataset, *answered);
    return Answered<Frontiers>{std::move(*answered), std::move(found)};
}

Frontiers frontiersOf(const Dataset &dataset, const Answer &answer)
{
    const DatedGroups dated = datedGroups(dataset, answer, answer.view.trends.by);
    Frontiers out{dated.lastDay, {}, dated.withoutDate, dated.withoutGroup, dated.unmeasured};
    for (const DatedGroup &group : dated.groups)
        out.groups.push_back(
            {group.group, stepsOf(group.lines, answer),
             group.unmeasured.empty() ? std::nullopt : std::optional(group.unmeasured.front()),
             static_cast<int>(group.unmeasured.size())});
    std::ranges::stable_sort(out.groups, std::ranges::greater{}, [&](const GroupFrontier &group) {
        return answer.ranking[group.steps.back().line].index;
    });
    return out;
}

} // namespace podium
