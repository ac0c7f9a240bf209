// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/fitting/standings.h"

#include "app/engine/fitting/connections.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace podium {

namespace {

/// Models that won against, or tied with, one another in turn.
struct Circle {
    std::size_t group = 0;
    std::size_t size = 0;
    double inside = 0; ///< battles among its models
    double battles = 0;
    double surplus = 0;         ///< wins less losses
    std::size_t comparable = 0; ///< of a single model: circles above or below it, as far as counted
    bool anchored = false;
    int tier = 0;
    RatingStanding standing = RatingStanding::Apart;
};

std::vector<Edge> wonAgainst(const std::vector<Pairing> &pairings)
{
    std::vector<Edge> edges;
    edges.reserve(2 * pairings.size());
    for (const Pairing &pairing : pairings) {
        if (pairing.winsA + pairing.ties > 0)
            edges.emplace_back(pairing.a, pairing.b);
        if (pairing.winsB + pairing.ties > 0)
            edges.emplace_back(pairing.b, pairing.a);
    }
    return edges;
}

/// Groups numbered anew, the largest first.
std::vector<std::size_t> groupsOf(std::size_t models, const std::vector<Pairing> &pairings)
{
    std::vector<Edge> met;
    met.reserve(pairings.size());
    for (const Pairing &pairing : pairings)
        met.emplace_back(pairing.a, pairing.b);
    std::vector<std::size_t> groups = connectedParts(models, met);
    std::vector<std::size_t> sizes(countOf(groups));
    for (const std::size_t group : groups)
        ++sizes[group];
    std::vector<std::size_t> order(sizes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(
        order, [&sizes](std::size_t a, std::size_t b) { return sizes[a] > sizes[b]; });
    std::vector<std::size_t> place(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        place[order[i]] = i;
    for (std::size_t &group : groups)
        group = place[group];
    return groups;
}

void countBattles(std::vector<Circle> &circles, const std::vector<std::size_t> &circleOf,
                  const std::vector<Pairing> &pairings)
{
    for (const Pairing &pairing : pairings) {
        Circle &a = circles[circleOf[pairing.a]];
        Circle &b = circles[circleOf[pairing.b]];
        a.battles += pairing.battles();
        b.battles += pairing.battles();
        a.surplus += pairing.winsA - pairing.winsB;
        b.surplus += pairing.winsB - pairing.winsA;
        if (&a == &b)
            a.inside += pairing.battles();
    }
}

/// Circles that are reached along edges, itself among them.
std::size_t reachedFrom(std::size_t circle, const std::vector<std::vector<std::size_t>> &next)
{
    std::vector<char> seen(next.size());
    std::vector<std::size_t> open{circle};
    seen[circle] = 1;
    std::size_t reached = 0;
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        ++reached;
        for (const std::size_t to : next[at]) {
            if (!std::exchange(seen[to], 1))
                open.push_back(to);
        }
    }
    return reached;
}

/// Where nobody won and lost, whoever is above or below the most others leaves the fewest apart:
/// of three that all beat a fourth, none is the middle. Beyond so many it would take too long.
void countComparable(std::vector<Circle> &circles, const std::vector<Edge> &down)
{
    constexpr std::size_t kMostCounted = 2000;
    if (circles.size() > kMostCounted)
        return;
    std::vector<std::vector<std::size_t>> below(circles.size());
    std::vector<std::vector<std::size_t>> above(circles.size());
    for (const auto &[winner, loser] : down) {
        below[winner].push_back(loser);
        above[loser].push_back(winner);
    }
    for (std::size_t i = 0; i < circles.size(); ++i) {
        if (circles[i].size == 1)
            circles[i].comparable = reachedFrom(i, below) + reachedFrom(i, above);
    }
}

/// Whether the first is the better core of a group.
bool isCoreBefore(const Circle &first, const Circle &second)
{
    const auto rank = [](const Circle &circle) {
        const bool single = circle.size == 1;
        return std::array<double, 7>{double(circle.size),
                                     circle.inside,
                                     single && circle.anchored ? 1.0 : 0.0,
                                     double(circle.comparable),
                                     single ? -std::abs(circle.surplus) : 0.0,
                                     circle.battles,
                                     circle.surplus};
    };
    return rank(first) > rank(second);
}

std::vector<std::size_t> coresOf(const std::vector<Circle> &circles, std::size_t groups)
{
    std::vector<std::size_t> cores(groups, circles.size());
    for (std::size_t i = 0; i < circles.size(); ++i) {
        std::size_t &core = cores[circles[i].group];
        if (core == circles.size() || isCoreBefore(circles[i], circles[core]))
            core = i;
    }
    return cores;
}

/// Marks what leads to a core along `edges`, step by step; longest ways count, so that each circle
/// stands beyond all it won against. Between circles there are no ways round.
void markTiers(std::vector<Circle> &circles, const std::vector<Edge> &edges,
               RatingStanding standing, int step)
{
    bool changed = true;
    while (changed) {
        changed = false;
        for (const auto &[from, to] : edges) {
            const Circle &near = circles[to];
            if (near.standing != RatingStanding::Rated && near.standing != standing)
                continue;
            Circle &far = circles[from];
            const int tier = near.tier + step;
            if (far.standing == standing && std::abs(far.tier) >= std::abs(tier))
                continue;
            far.standing = standing;
            far.tier = tier;
            changed = true;
        }
    }
}

} // namespace

std::vector<Pairing> mergedPairings(const std::vector<Pairing> &pairings)
{
    // Pairs and the places of their rows: cheaper to sort than the rows themselves.
    std::vector<std::pair<Edge, std::size_t>> order;
    order.reserve(pairings.size());
    for (std::size_t i = 0; i < pairings.size(); ++i) {
        if (pairings[i].battles() > 0)
            order.emplace_back(std::minmax(pairings[i].a, pairings[i].b), i);
    }
    if (!std::ranges::is_sorted(order))
        std::ranges::sort(order);
    std::vector<Pairing> merged;
    merged.reserve(order.size());
    for (const auto &[pair, place] : order) {
        const Pairing &row = pairings[place];
        const bool turned = row.a > row.b;
        if (merged.empty() || Edge(merged.back().a, merged.back().b) != pair)
            merged.push_back({pair.first, pair.second, 0, 0, 0});
        merged.back().winsA += turned ? row.winsB : row.winsA;
        merged.back().winsB += turned ? row.winsA : row.winsB;
        merged.back().ties += row.ties;
    }
    return merged;
}

BattlePart battlesAmong(std::vector<std::size_t> models, const std::vector<Pairing> &merged)
{
    BattlePart part{std::move(models), {}};
    if (part.models.empty())
        return part;
    part.pairings.reserve(merged.size());
    std::vector<std::optional<std::size_t>> places(std::ranges::max(part.models) + 1);
    for (std::size_t i = 0; i < part.models.size(); ++i)
        places[part.models[i]] = i;
    for (const Pairing &pairing : merged) {
        if (pairing.a >= places.size() || pairing.b >= places.size())
            continue;
        const auto a = places[pairing.a];
        const auto b = places[pairing.b];
        if (a && b)
            part.pairings.push_back({*a, *b, pairing.winsA, pairing.winsB, pairing.ties});
    }
    return part;
}

std::vector<ModelStanding> standingsOf(std::size_t models, const std::vector<Pairing> &merged,
                                       std::optional<std::size_t> anchor)
{
    const std::vector<Edge> won = wonAgainst(merged);
    const std::vector<std::size_t> groups = groupsOf(models, merged);
    const std::vector<std::size_t> circleOf = stronglyConnectedParts(models, won);
    std::vector<Circle> circles(countOf(circleOf));
    for (std::size_t model = 0; model < models; ++model) {
        Circle &circle = circles[circleOf[model]];
        circle.group = groups[model];
        ++circle.size;
        circle.anchored = circle.anchored || anchor == model;
    }
    countBattles(circles, circleOf, merged);
    std::vector<Edge> down;
    std::vector<Edge> up;
    for (const auto &[winner, loser] : won) {
        if (circleOf[winner] == circleOf[loser])
            continue;
        down.emplace_back(circleOf[winner], circleOf[loser]);
        up.emplace_back(circleOf[loser], circleOf[winner]);
    }
    countComparable(circles, down);
    for (const std::size_t core : coresOf(circles, countOf(groups)))
        circles[core].standing
            = circles[core].battles > 0 ? RatingStanding::Rated : RatingStanding::Unmet;
    markTiers(circles, down, RatingStanding::Above, 1);
    markTiers(circles, up, RatingStanding::Below, -1);
    std::vector<ModelStanding> standings;
    for (std::size_t model = 0; model < models; ++model) {
        const Circle &circle = circles[circleOf[model]];
        standings.push_back({circle.standing, circle.group, circleOf[model], circle.tier});
    }
    return standings;
}

} // namespace podium
