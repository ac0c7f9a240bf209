// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/claims/verdict.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace podium {

namespace {

void markRepeated(ClaimResult &result)
{
    std::vector<std::size_t> distinct;
    for (std::size_t i = 0; i < result.judgements.size(); ++i) {
        const auto same = std::ranges::find_if(distinct, [&](std::size_t earlier) {
            return saysTheSame(result.judgements[earlier], result.judgements[i]);
        });
        result.judgements[i].repeated = same != distinct.end();
        result.firsts.push_back(result.judgements[i].repeated ? *same : i);
        if (!result.judgements[i].repeated)
            distinct.push_back(i);
    }
}

void count(ClaimResult &result)
{
    for (const Judgement &judgement : result.judgements) {
        if (judgement.repeated)
            continue;
        result.holds += judgement.outcome == Outcome::Holds;
        result.fails += judgement.outcome == Outcome::Fails;
        result.notApplicable += judgement.outcome == Outcome::NotApplicable;
        result.open
            += judgement.outcome != Outcome::NotApplicable && judgement.noise == Noise::Open;
    }
    const std::size_t applicable = result.holds + result.fails;
    if (applicable > 0)
        result.share = static_cast<double>(result.holds) / static_cast<double>(applicable);
}

Verdict verdictOf(const ClaimResult &result)
{
    if (result.holds + result.fails == 0)
        return Verdict::NotEvaluable;
    const bool mostlyOpen = 2 * result.open > result.holds + result.fails;
    if (result.holds == 0)
        return mostlyOpen ? Verdict::FailsWithinError : Verdict::Fails;
    if (result.fails > 0)
        return Verdict::Depends;
    const bool circular = std::ranges::all_of(result.judgements, [](const Judgement &judgement) {
        return judgement.outcome != Outcome::Holds || judgement.ownSource;
    });
    if (circular)
        return Verdict::NotEvaluable;
    return mostlyOpen ? Verdict::HoldsWithinError : Verdict::Holds;
}

/// Readings that differ along one axis alone have the same number here.
std::size_t lineOf(const ClaimReading &reading, const std::vector<GridAxis> &axes, std::size_t axis)
{
    std::size_t line = 0;
    for (std::size_t i = 0; i < axes.size(); ++i)
        line = line * axes[i].size + (i == axis ? 0 : reading.choices[i]);
    return line;
}

double pairs(std::size_t number)
{
    return static_cast<double>(number) * (static_cast<double>(number) - 1) / 2;
}

/// Whether each value has but one outcome, and not all the same.
bool separates(const std::vector<ValueShare> &values)
{
    const bool pure = std::ranges::all_of(
        values, [](const ValueShare &value) { return value.holds == 0 || value.fails == 0; });
    const bool someHold
        = std::ranges::any_of(values, [](const ValueShare &value) { return value.holds > 0; });
    const bool someFail
        = std::ranges::any_of(values, [](const ValueShare &value) { return value.fails > 0; });
    return pure && someHold && someFail;
}

void add(ValueShare &share, Outcome outcome)
{
    share.holds += outcome == Outcome::Holds;
    share.fails += outcome == Outcome::Fails;
    share.notApplicable += outcome == Outcome::NotApplicable;
}

DimensionEffect effectOf(const ClaimResult &result, std::size_t axis)
{
    DimensionEffect effect;
    effect.dimension = result.list.axes[axis].dimension;
    effect.values.resize(result.list.axes[axis].size);
    std::map<std::size_t, ValueShare> lines;
    std::set<std::pair<std::size_t, std::size_t>> counted; // value, and what is said
    for (std::size_t i = 0; i < result.judgements.size(); ++i) {
        const ClaimReading &reading = result.list.readings[i];
        const Outcome outcome = result.judgements[i].outcome;
        const std::size_t value = reading.choices[axis];
        if (counted.emplace(value, result.firsts[i]).second)
            add(effect.values[value], outcome);
        add(lines[lineOf(reading, result.list.axes, axis)], outcome);
    }
    double all = 0;
    double disagreeing = 0;
    for (const auto &[line, share] : lines) {
        all += pairs(share.holds + share.fails);
        disagreeing += static_cast<double>(share.holds) * static_cast<double>(share.fails);
    }
    effect.decisive = all > 0 ? disagreeing / all : separates(effect.values) ? 1 : 0;
    return effect;
}

void findEffects(ClaimResult &result)
{
    for (std::size_t axis = 0; axis < result.list.axes.size(); ++axis)
        result.dimensions.push_back(effectOf(result, axis));
    std::ranges::stable_sort(result.dimensions, std::ranges::greater{}, &DimensionEffect::decisive);
}

/// What a View that nobody changed does not say.
int unusual(const View &view)
{
    const View usual;
    return (view.folding != usual.folding) + (view.estimated != usual.estimated)
        + (view.laterScores != usual.laterScores) + (view.countingRule != usual.countingRule)
        + (view.seats != usual.seats) + (view.choice.weights != usual.choice.weights)
        + (view.openWeights != usual.openWeights) + (view.reasoning != usual.reasoning);
}

/// Position of a reading's day among those that are looked at; 0: there is but one.
std::size_t dayOf(const ClaimResult &result, std::size_t reading)
{
    for (std::size_t axis = 0; axis < result.list.axes.size(); ++axis) {
        if (result.list.axes[axis].dimension == Dimension::Snapshot)
            return result.list.readings[reading].choices[axis];
    }
    return 0;
}

/// Readers want the newest day, and of it the plainest rule.
bool isToldBefore(const ClaimResult &result, std::size_t one, std::size_t other)
{
    if (const auto a = dayOf(result, one), b = dayOf(result, other); a != b)
        return a > b;
    return unusual(result.list.readings[one].view) < unusual(result.list.readings[other].view);
}

/// How unlike two readings are: one for each dimension, a little for steps within it, so that
/// neighbouring days win; the most decisive dimension is free.
double distance(const ClaimResult &result, const ClaimReading &a, const ClaimReading &b)
{
    const Dimension leading = result.dimensions.front().dimension;
    double sum = 0;
    for (std::size_t axis = 0; axis < result.list.axes.size(); ++axis) {
        if (a.choices[axis] == b.choices[axis])
            continue;
        const auto [low, high] = std::minmax(a.choices[axis], b.choices[axis]);
        const double step
            = static_cast<double>(high - low) / static_cast<double>(result.list.axes[axis].size);
        sum += result.list.axes[axis].dimension == leading ? step / 2 : 1 + step;
    }
    return sum;
}

/// Of the readings with an outcome, the one that `before` puts first.
template <typename Before>
std::optional<std::size_t> firstWith(const ClaimResult &result, Outcome outcome, Before before)
{
    std::optional<std::size_t> first;
    for (std::size_t i = 0; i < result.judgements.size(); ++i) {
        if (result.judgements[i].outcome == outcome && (!first || before(i, *first)))
            first = i;
    }
    return first;
}

void findExamples(ClaimResult &result)
{
    const auto toldBefore = [&result](std::size_t one, std::size_t other) {
        return isToldBefore(result, one, other);
    };
    const auto isBound = [&result](std::size_t reading) {
        return result.judgements[reading].why == NotApplicable::OpenBound;
    };
    result.undecided
        = firstWith(result, Outcome::NotApplicable, [&](std::size_t one, std::size_t other) {
              return isBound(one) != isBound(other) ? isBound(one) : toldBefore(one, other);
          });
    result.example = firstWith(result, Outcome::Holds, toldBefore);
    result.counterExample = firstWith(result, Outcome::Fails, toldBefore);
    if (!result.example || !result.counterExample || result.dimensions.empty())
        return;
    const ClaimReading &holds = result.list.readings[*result.example];
    const auto apart = [&](std::size_t reading) {
        return distance(result, holds, result.list.readings[reading]);
    };
    result.counterExample
        = firstWith(result, Outcome::Fails, [&](std::size_t one, std::size_t other) {
              const double a = apart(one);
              const double b = apart(other);
              return a < b || (a == b && toldBefore(one, other));
          });
}

} // namespace

bool saysTheSame(const Judgement &one, const Judgement &other)
{
    return one.outcome == other.outcome && one.why == other.why && one.whom == other.whom
        && one.numbers == other.numbers && one.bounds == other.bounds && one.noise == other.noise
        && one.subject == other.subject && one.other == other.other && one.leaders == other.leaders
        && one.ownSource == other.ownSource;
}

void conclude(ClaimResult &result)
{
    markRepeated(result);
    count(result);
    result.verdict = verdictOf(result);
    findEffects(result);
    findExamples(result);
}

std::vector<Dimension> ClaimResult::deciding() const
{
    std::vector<Dimension> out;
    for (const DimensionEffect &effect : dimensions) {
        if (effect.decisive > 0)
            out.push_back(effect.dimension);
    }
    return out;
}

} // namespace podium
