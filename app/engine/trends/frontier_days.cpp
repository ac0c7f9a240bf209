// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/trends/frontier_days.h"

#include "app/engine/ranking/ranks.h"

#include <algorithm>

namespace podium {

namespace {

struct Release {
    Date day;
    double index = 0;
    std::size_t candidate = 0;
};

std::vector<Release> releasesUntil(Date last, const Snapshot &snapshot,
                                   const std::vector<Candidate> &candidates)
{
    std::vector<Release> releases;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const auto &day = snapshot.models[candidates[i].model].released;
        if (day && *day <= last)
            releases.push_back({*day, candidates[i].index, i});
    }
    std::ranges::stable_sort(releases, [](const Release &a, const Release &b) {
        return a.day != b.day ? a.day < b.day : a.index > b.index;
    });
    return releases;
}

double daysBetween(Date from, Date to)
{
    return static_cast<double>((to - from).count());
}

} // namespace

Date lastDayOf(const Snapshot &snapshot, const View &view)
{
    return std::min(view.asOf.value_or(snapshot.date), snapshot.date);
}

FrontierDays frontierDays(const Snapshot &snapshot, const View &view,
                          const std::vector<Candidate> &candidates)
{
    const Date last = lastDayOf(snapshot, view);
    const std::vector<Release> releases = releasesUntil(last, snapshot, candidates);
    FrontierDays out;
    if (releases.empty())
        return out;
    const Date end = last + std::chrono::days(1);
    out.total = daysBetween(releases.front().day, end);
    Date since = releases.front().day;
    std::vector<std::size_t> holders;
    double best = -1;
    const auto hand = [&](Date until) {
        for (const std::size_t holder : holders)
            out.holds.push_back(
                {holder, daysBetween(since, until) / static_cast<double>(holders.size())});
    };
    for (const Release &release : releases) {
        if (release.index > best + kIndexRounding) {
            hand(release.day);
            holders = {release.candidate};
            since = release.day;
            best = release.index;
        } else if (release.day == since && release.index >= best - kIndexRounding) {
            holders.push_back(release.candidate);
        }
    }
    hand(end);
    return out;
}

} // namespace podium
