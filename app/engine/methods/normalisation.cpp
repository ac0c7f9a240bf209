// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/methods/normalisation.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

constexpr double kEloFloor = 500;
constexpr double kEloRange = 2000;
constexpr double kNoOrder = 0.5; ///< nobody is ahead: everybody stands in the middle
// Spread of a score sits in its decimals; below this it is the noise of adding up.
constexpr double kLeastSpread = 1e-12;

constexpr double kZScoreMean = 0.5;
constexpr double kZScoreDeviation = 0.1;

std::vector<double> memberValues(const std::vector<double> &values, const Population &population)
{
    std::vector<double> out;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (population.member[i] && !std::isnan(values[i]))
            out.push_back(values[i]);
    }
    return out;
}

/// value = offset + slope · share for every model.
NormalisedColumn straight(std::vector<double> values, double offset, double slope)
{
    for (double &value : values)
        value = offset + slope * value;
    return {std::move(values), std::abs(slope)};
}

NormalisedColumn withoutOrder(std::vector<double> values)
{
    for (double &value : values)
        value = std::isnan(value) ? value : kNoOrder;
    return {std::move(values), 0.0};
}

NormalisedColumn between(std::vector<double> values, double low, double high)
{
    if (!(std::abs(high - low) > kLeastSpread))
        return withoutOrder(std::move(values));
    return straight(std::move(values), -low / (high - low), 1 / (high - low));
}

NormalisedColumn zScores(std::vector<double> values, const std::vector<double> &members)
{
    const auto n = static_cast<double>(members.size());
    double mean = 0;
    for (const double value : members)
        mean += value / n;
    double squares = 0;
    for (const double value : members)
        squares += (value - mean) * (value - mean);
    const double deviation = std::sqrt(squares / (n - 1));
    if (!(deviation > kLeastSpread))
        return withoutOrder(std::move(values));
    const double slope = kZScoreDeviation / deviation;
    return straight(std::move(values), kZScoreMean - slope * mean, slope);
}

struct PlaceAmongAll {
    double worse = 0;
    double ties = 0;   ///< with the model itself
    double others = 0; ///< members it is compared with
};

/// Calls `value(place)` for each model that has a score.
template <typename Value>
std::vector<double> fromPlaces(std::vector<double> values, std::vector<double> members,
                               const Population &population, Value value)
{
    std::ranges::sort(members);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i]))
            continue;
        const auto [first, last] = std::ranges::equal_range(members, values[i]);
        const double self = population.member[i] ? 1 : 0;
        values[i] = value(PlaceAmongAll{static_cast<double>(first - members.begin()),
                                        static_cast<double>(last - first) + 1 - self,
                                        static_cast<double>(members.size()) - self});
    }
    return values;
}

NormalisedColumn ranked(std::vector<double> values, std::vector<double> members,
                        const Population &population, Normalisation kind)
{
    const auto value = [kind](const PlaceAmongAll &place) {
        if (kind == Normalisation::Rank)
            return (place.worse + 1) / (place.others + 1);
        if (place.others == 0)
            return kNoOrder;
        const double shared = kind == Normalisation::Borda ? (place.ties - 1) / 2 : 0;
        return (place.worse + shared) / place.others;
    };
    return {fromPlaces(std::move(values), std::move(members), population, value), std::nullopt};
}

NormalisedColumn clamped(std::vector<double> values, const Evaluation &evaluation,
                         const std::optional<Goalposts> &posts)
{
    const double low = posts ? asShare(posts->low, evaluation.scale) : 0;
    const double high = posts ? asShare(posts->high, evaluation.scale) : 1;
    const bool reversed = evaluation.direction == Direction::LowerIsBetter;
    for (double &value : values) {
        const double share
            = std::isnan(value) ? value : std::clamp((value - low) / (high - low), 0.0, 1.0);
        value = reversed ? 1 - share : share;
    }
    return {std::move(values), 1 / (high - low)};
}

/// The source's own normalisation: only Elo points have goalposts to be clamped at.
NormalisedColumn asGiven(std::vector<double> values, const Evaluation &evaluation)
{
    if (evaluation.scale == Scale::Elo)
        return clamped(std::move(values), evaluation, std::nullopt);
    if (evaluation.direction == Direction::LowerIsBetter)
        return straight(std::move(values), 1, -1);
    return {std::move(values), 1.0};
}

} // namespace

double asShare(double score, Scale scale)
{
    return scale == Scale::Elo ? (score - kEloFloor) / kEloRange : score;
}

NormalisedColumn normalisedColumn(std::vector<double> shares, const Evaluation &evaluation,
                                  const MethodPart &part, Normalisation normalisation,
                                  const Population &population,
                                  std::optional<std::size_t> reference)
{
    if (normalisation == Normalisation::None)
        return asGiven(std::move(shares), evaluation);
    if (normalisation == Normalisation::Goalposts)
        return clamped(std::move(shares), evaluation, part.goalposts);
    if (evaluation.direction == Direction::LowerIsBetter)
        shares = straight(std::move(shares), 0, -1).values;
    std::vector<double> members = memberValues(shares, population);
    if (members.empty())
        return withoutOrder(std::move(shares));
    const auto [least, most] = std::ranges::minmax(members);
    switch (normalisation) {
    case Normalisation::MinMax:
        return between(std::move(shares), least, most);
    case Normalisation::Reference: {
        const double best = reference ? shares[*reference] : most;
        return between(std::move(shares), least, best);
    }
    case Normalisation::ZScore:
        return zScores(std::move(shares), members);
    default:
        return ranked(std::move(shares), std::move(members), population, normalisation);
    }
}

std::vector<double> winRates(const std::vector<double> &values, const Population &population,
                             bool everybody)
{
    const auto all = static_cast<double>(std::ranges::count(population.member, char(1)));
    std::vector<double> members = memberValues(values, population);
    const double absent = everybody ? all - static_cast<double>(members.size()) : 0;
    return fromPlaces(values, std::move(members), population, [absent](const PlaceAmongAll &place) {
        const double others = place.others + absent;
        const double beaten = place.worse + absent + (place.ties - 1) / 2;
        return others > 0 ? beaten / others : kNoOrder;
    });
}

} // namespace podium
