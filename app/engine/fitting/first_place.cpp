// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/fitting/first_place.h"

#include "app/engine/fitting/connections.h"
#include "app/engine/uncertainty/sampler.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numbers>
#include <numeric>

namespace podium {

namespace {

constexpr double kRatingPerLogit = 400 / std::numbers::ln10;
/// Lets a core be fitted that battles left out have torn apart.
constexpr double kPenalty = 1e-5;
/// In logits: who leads by less shares the place.
constexpr double kShared = 1e-8;
constexpr std::size_t kMostHeirs = 5;
constexpr double kMostBattles = 1e7;

/// The battles among the models of a core, numbered from 0, and what was fitted to them.
struct FittedCore {
    std::vector<Pairing> pairings;
    TieRule rule = TieRule::HalfWins;
    PairedStrengths fitted;
};

/// Battles of one kind that keep the leader first.
struct Support {
    std::size_t pairing = 0;
    std::size_t outcome = 0; ///< a won, b won, tie
    double battles = 0;
    double effect = 0; ///< on the lead, of leaving one out: below 0
};

/// Whether each model can be reached from every other along wins and ties.
bool isWhole(std::size_t models, const std::vector<Pairing> &pairings)
{
    std::vector<Edge> edges;
    edges.reserve(2 * pairings.size());
    for (const Pairing &pairing : pairings) {
        if (pairing.winsA + pairing.ties > 0)
            edges.emplace_back(pairing.a, pairing.b);
        if (pairing.winsB + pairing.ties > 0)
            edges.emplace_back(pairing.b, pairing.a);
    }
    return countOf(stronglyConnectedParts(models, edges)) == 1;
}

/// Whether these battles put a model ahead of all others, not beside one.
bool isFirst(const FittedCore &core, const std::vector<Pairing> &pairings, std::size_t model)
{
    const auto models = std::size_t(core.fitted.strengths.size());
    const double penalty = isWhole(models, pairings) ? 0 : kPenalty;
    const Eigen::VectorXd strengths
        = pairedStrengths(models, pairings, core.rule, penalty, core.fitted.strengths).strengths;
    for (std::size_t other = 0; other < models; ++other) {
        if (other != model
            && strengths[Eigen::Index(model)] - strengths[Eigen::Index(other)] < kShared)
            return false;
    }
    return true;
}

double &outcomesOf(Pairing &pairing, std::size_t outcome)
{
    const std::array<double *, 3> counts{&pairing.winsA, &pairing.winsB, &pairing.ties};
    return *counts[outcome];
}

std::vector<Support> supportsOf(const FittedCore &core, const Eigen::VectorXd &contrast)
{
    const Eigen::MatrixX3d effects
        = effectsOfLeavingOut(core.pairings, core.rule, core.fitted, contrast);
    std::vector<Support> supports;
    for (std::size_t i = 0; i < core.pairings.size(); ++i) {
        Pairing pairing = core.pairings[i];
        for (std::size_t outcome = 0; outcome < 3; ++outcome) {
            const double effect = effects(Eigen::Index(i), Eigen::Index(outcome));
            if (outcomesOf(pairing, outcome) > 0 && effect < 0)
                supports.push_back({i, outcome, outcomesOf(pairing, outcome), effect});
        }
    }
    std::ranges::stable_sort(supports, {}, &Support::effect);
    return supports;
}

/// The pairings without the first `left` battles of `supports`.
std::vector<Pairing> without(std::vector<Pairing> pairings, const std::vector<Support> &supports,
                             double left)
{
    for (const Support &support : supports) {
        const double taken = std::min(left, support.battles);
        outcomesOf(pairings[support.pairing], support.outcome) -= taken;
        left -= taken;
        if (left <= 0)
            break;
    }
    return pairings;
}

/// The smallest whole number from 0 to `most` for which `holds`, which is true from some number on.
std::optional<double> smallest(double guess, double most, const std::function<bool(double)> &holds)
{
    double below = -1;
    double above = std::clamp(std::ceil(guess), 0.0, most);
    while (!holds(above)) {
        if (above >= most)
            return std::nullopt;
        below = above;
        above = std::min(most, 2 * above + 1);
    }
    while (above - below > 1) {
        const double middle = std::floor((above + below) / 2);
        (holds(middle) ? above : below) = middle;
    }
    return above;
}

/// A model that may take the first place.
struct Heir {
    std::size_t model = 0;
    std::vector<Support> supports; ///< of the leader against it
    double guess = 0;              ///< battles, to first order
};

Heir heirOf(const FittedCore &core, std::size_t leader, std::size_t model)
{
    Eigen::VectorXd contrast = Eigen::VectorXd::Zero(core.fitted.strengths.size());
    contrast[Eigen::Index(leader)] = 1;
    contrast[Eigen::Index(model)] = -1;
    Heir heir{model, supportsOf(core, contrast), 0};
    double lead = contrast.dot(core.fitted.strengths);
    for (const Support &support : heir.supports) {
        const double taken = std::min(support.battles, std::max(0.0, lead / -support.effect));
        heir.guess += taken;
        lead += taken * support.effect;
    }
    return heir;
}

std::optional<double> battlesFewer(const FittedCore &core, const Heir &heir)
{
    double all = 0;
    for (const Support &support : heir.supports)
        all += support.battles;
    return smallest(heir.guess, std::floor(all), [&](double left) {
        return isFirst(core, without(core.pairings, heir.supports, left), heir.model);
    });
}

/// The likeliest heirs are tried first, and those that by far do not come near are not.
void findHeir(const FittedCore &core, const std::vector<std::size_t> &order, FirstPlace &first)
{
    std::vector<Heir> heirs;
    for (std::size_t i = 1; i < std::min(order.size(), kMostHeirs + 1); ++i)
        heirs.push_back(heirOf(core, first.leader, order[i]));
    std::ranges::stable_sort(heirs, {}, &Heir::guess);
    for (const Heir &heir : heirs) {
        if (first.fewer && heir.guess > 1.5 * *first.fewer + 2)
            break;
        const auto fewer = battlesFewer(core, heir);
        if (fewer && (!first.fewer || *fewer < *first.fewer)) {
            first.fewer = fewer;
            first.heir = heir.model;
        }
    }
}

std::optional<double> battlesMore(const FittedCore &core, std::size_t leader, std::size_t other)
{
    return smallest(1, kMostBattles, [&](double won) {
        std::vector<Pairing> pairings = core.pairings;
        pairings.push_back({other, leader, won, 0, 0});
        return isFirst(core, pairings, other);
    });
}

/// Models are numbered as in the core.
FirstPlace firstIn(const FittedCore &core, double level)
{
    const Eigen::VectorXd &strengths = core.fitted.strengths;
    std::vector<std::size_t> order(std::size_t(strengths.size()));
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, [&strengths](std::size_t a, std::size_t b) {
        return strengths[Eigen::Index(a)] > strengths[Eigen::Index(b)];
    });
    FirstPlace first;
    first.leader = order[0];
    first.runnerUp = order[1];
    first.heir = order[1];
    Eigen::VectorXd contrast = Eigen::VectorXd::Zero(strengths.size());
    contrast[Eigen::Index(first.leader)] = 1;
    contrast[Eigen::Index(first.runnerUp)] = -1;
    const StrengthErrors errors = strengthErrors(core.pairings, core.rule, core.fitted);
    first.lead = kRatingPerLogit * contrast.dot(strengths);
    first.error = kRatingPerLogit * std::sqrt(errors.variance(contrast));
    const double margin = normalQuantile((1 + level) / 2) * first.error;
    if (first.lead > 0)
        first.timesAsMany = std::pow(margin / first.lead, 2);
    findHeir(core, order, first);
    first.more = battlesMore(core, first.leader, first.runnerUp);
    return first;
}

} // namespace

std::optional<FirstPlace> firstPlaceOf(const BradleyTerryTask &task, const Ratings &ratings,
                                       std::size_t group)
{
    std::vector<std::size_t> rated;
    for (std::size_t model = 0; model < ratings.models.size(); ++model) {
        const ModelStanding &place = ratings.models[model].place;
        if (place.group != group)
            continue;
        if (place.standing == RatingStanding::Above || place.standing == RatingStanding::Apart)
            return std::nullopt;
        if (place.standing == RatingStanding::Rated)
            rated.push_back(model);
    }
    if (rated.size() < 2)
        return std::nullopt;
    const BattlePart part = battlesAmong(std::move(rated), mergedPairings(task.pairings));
    const FittedCore core{part.pairings, task.ties,
                          pairedStrengths(part.models.size(), part.pairings, task.ties)};
    FirstPlace first = firstIn(core, task.level);
    first.leader = part.models[first.leader];
    first.runnerUp = part.models[first.runnerUp];
    first.heir = part.models[first.heir];
    return first;
}

} // namespace podium
