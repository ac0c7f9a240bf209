// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/trends/lag.h"

#include "app/engine/ranking/answering.h"
#include "app/engine/ranking/ranks.h"
#include "app/engine/trends/all_time.h"
#include "app/engine/trends/frontier.h"
#include "app/engine/trends/lag_days.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace podium {

namespace {

double dayNumber(Date day)
{
    return static_cast<double>(day.time_since_epoch().count());
}

const DatedLine &bestOf(const DatedGroup &group, const Answer &answer)
{
    return *std::ranges::max_element(group.lines, {}, [&answer](const DatedLine &line) {
        return answer.ranking[line.line].index;
    });
}

Result<std::size_t> referenceOf(const DatedGroups &dated, const Answer &answer)
{
    const auto &groups = dated.groups;
    if (groups.empty())
        return failure(
            Error::Kind::Empty,
            answer.ranking.empty()
                ? Error::tr("No ranked model passes the filters, so there is no frontier to lag "
                            "behind.")
                : Error::tr("No ranked model has a release date, so there is no frontier to lag "
                            "behind."));
    const std::string &asked = answer.view.trends.reference;
    if (asked.empty()) {
        const auto best = std::ranges::max_element(groups, {}, [&](const DatedGroup &group) {
            return answer.ranking[bestOf(group, answer).line].index;
        });
        return static_cast<std::size_t>(best - groups.begin());
    }
    const auto found = std::ranges::find(groups, asked, &DatedGroup::group);
    if (found != groups.end())
        return static_cast<std::size_t>(found - groups.begin());
    std::string known;
    for (const DatedGroup &group : groups)
        known += (known.empty() ? "" : ", ") + group.group;
    return failure(
        Error::Kind::NotFound,
        Error::tr("\"%1\" has no ranked model with a release date to lag behind; there are %2."),
        {asked, known});
}

/// Every dated line once, in order of day, and the groups by their positions.
LagWorld worldOf(const DatedGroups &dated, const Answer &answer, std::size_t reference)
{
    std::map<std::pair<Date, std::size_t>, std::size_t> positions;
    for (const DatedGroup &group : dated.groups) {
        for (const DatedLine &line : group.lines)
            positions.try_emplace({line.released, line.line});
    }
    LagWorld world;
    world.day = dayNumber(dated.lastDay);
    world.reference = reference;
    for (auto &[key, position] : positions) {
        position = world.entries.size();
        const RankedModel &line = answer.ranking[key.second];
        world.entries.push_back({dayNumber(key.first), line.index, line.standardError.value_or(0)});
    }
    for (const DatedGroup &group : dated.groups) {
        auto &members = world.groups.emplace_back();
        for (const DatedLine &line : group.lines)
            members.push_back(positions.at({line.released, line.line}));
    }
    return world;
}

std::vector<DatedIndex> entriesOf(const LagWorld &world, std::size_t group)
{
    std::vector<DatedIndex> entries;
    for (const std::size_t i : world.groups[group])
        entries.push_back(world.entries[i]);
    return entries;
}

class Measuring final
{
public:
    Measuring(const DatedGroups &dated, const Answer &answer, std::size_t reference)
        : m_dated(dated)
        , m_answer(answer)
        , m_world(worldOf(dated, answer, reference))
        , m_reference(entriesOf(m_world, reference))
    {
        const Certainty &certainty = answer.view.certainty;
        m_intervals = lagIntervals(
            m_world,
            {certainty.singleDraws(), certainty.seed, certainty.level, certainty.sharedError()});
    }

    GroupLag lagOf(std::size_t group) const
    {
        GroupLag out;
        out.group = m_dated.groups[group].group;
        out.line = bestOf(m_dated.groups[group], m_answer).line;
        if (group == m_world.reference) {
            out.standing = LagStanding::Reference;
            return out;
        }
        const FrontierLag lag = lagBetween(entriesOf(m_world, group), m_reference, m_world.day);
        out.months = lag.days / kDaysPerMonth;
        out.standing = isAhead(out) ? LagStanding::Ahead : LagStanding::Behind;
        out.bound = boundOf(group, lag);
        out.unmeasured = static_cast<int>(m_dated.groups[group].unmeasured.size());
        const auto referenceLine = bestOf(m_dated.groups[m_world.reference], m_answer).line;
        if (hasError(out.line) && hasError(referenceLine)) {
            addInterval(out, m_intervals[group]);
            // Who came later and may stand higher may be ahead in more of them.
            if (out.bound == Bound::Exact || out.bound == Bound::AtLeast)
                out.ahead = m_intervals[group].ahead;
        }
        return out;
    }

    int withoutError() const
    {
        return static_cast<int>(std::ranges::count(m_world.entries, 0, &DatedIndex::standardError));
    }

private:
    Bound boundOf(std::size_t group, const FrontierLag &lag) const
    {
        const bool ahead = lag.days < 0;
        const std::size_t first = ahead ? group : m_world.reference;
        const std::size_t later = ahead ? m_world.reference : group;
        const DatedGroup &earlier = m_dated.groups[first];
        const DatedLine &level = bestOf(m_dated.groups[later], m_answer);
        const bool more = lag.atLeast || isEstimated(level) || mayBeEarlier(earlier, lag);
        const bool less = !m_dated.groups[later].unmeasured.empty()
            || isEstimated(reachedBy(earlier, level, ahead));
        if (more)
            return less ? Bound::Unsure : Bound::AtLeast;
        return less ? Bound::AtMost : Bound::Exact;
    }

    /// Whether a group may have reached the level before it was measured to.
    bool mayBeEarlier(const DatedGroup &group, const FrontierLag &lag) const
    {
        const auto &days = group.unmeasured;
        return !days.empty() && dayNumber(days.front()) < m_world.day - std::abs(lag.days);
    }

    /// The first line of a group that is as high as another's best, or `above` it.
    const DatedLine &reachedBy(const DatedGroup &group, const DatedLine &level, bool above) const
    {
        const double least
            = m_answer.ranking[level.line].index + (above ? kIndexRounding : -kIndexRounding);
        const auto found = std::ranges::find_if(group.lines, [&](const DatedLine &line) {
            const double index = m_answer.ranking[line.line].index;
            return above ? index > least : index >= least;
        });
        return found == group.lines.end() ? group.lines.back() : *found;
    }

    bool isEstimated(const DatedLine &line) const { return m_answer.ranking[line.line].estimated; }

    static void addInterval(GroupLag &lag, const LagInterval &interval)
    {
        if (lag.bound == Bound::Exact && interval.low == interval.high)
            return;
        const bool ahead = lag.standing == LagStanding::Ahead;
        const Bound bound = ahead ? reversed(lag.bound) : lag.bound;
        if (bound == Bound::Exact || bound == Bound::AtLeast)
            lag.low = std::min(interval.low / kDaysPerMonth, lag.months);
        if (bound == Bound::Exact || bound == Bound::AtMost)
            lag.high = std::max(interval.high / kDaysPerMonth, lag.months);
    }

    bool hasError(std::size_t line) const
    {
        return m_answer.ranking[line].standardError.has_value();
    }

    /// By the indices, for a group that passed the reference on the last day is ahead by no day.
    bool isAhead(const GroupLag &lag) const
    {
        const auto reference = bestOf(m_dated.groups[m_world.reference], m_answer).line;
        return m_answer.ranking[lag.line].index
            > m_answer.ranking[reference].index + kIndexRounding;
    }

    const DatedGroups &m_dated;
    const Answer &m_answer;
    LagWorld m_world;
    std::vector<DatedIndex> m_reference;
    std::vector<LagInterval> m_intervals;
};

} // namespace

Result<Answered<Lags>> lagsBehind(const Dataset &dataset, const View &view)
{
    auto answered = answer(dataset, overAllTime(view), RankSets::LeftOut);
    if (!answered)
        return tl::unexpected(answered.error());
    auto found = lagsOf(dataset, *answered);
    if (!found)
        return tl::unexpected(found.error());
    return Answered<Lags>{std::move(*answered), std::move(*found)};
}

Result<Lags> lagsOf(const Dataset &dataset, const Answer &answer)
{
    const DatedGroups dated = datedGroups(dataset, answer, answer.view.trends.by);
    const auto reference = referenceOf(dated, answer);
    if (!reference)
        return tl::unexpected(reference.error());
    const Measuring measuring(dated, answer, *reference);
    Lags out{
        dated.lastDay,    dated.groups[*reference].group, {}, dated.withoutDate, dated.withoutGroup,
        dated.unmeasured, measuring.withoutError()};
    for (std::size_t i = 0; i < dated.groups.size(); ++i)
        out.groups.push_back(measuring.lagOf(i));
    std::ranges::stable_sort(out.groups, [&answer](const GroupLag &a, const GroupLag &b) {
        return a.months != b.months ? a.months < b.months
                                    : answer.ranking[a.line].index > answer.ranking[b.line].index;
    });
    return out;
}

} // namespace podium
