// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/claims/verdict.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace podium {

namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);
// Comparing every pair grows with the square.
constexpr std::size_t kMostCompared = 1000;

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

std::size_t firstWith(const ClaimResult &result, Outcome outcome)
{
    const auto found = std::ranges::find(result.judgements, outcome, &Judgement::outcome);
    return found == result.judgements.end()
        ? kNone
        : static_cast<std::size_t>(found - result.judgements.begin());
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

/// The first failing reading that is nearer than `nearest`, which is then its distance.
std::size_t nearestFailing(const ClaimResult &result, std::size_t holds, std::size_t last,
                           double &nearest)
{
    std::size_t found = kNone;
    for (std::size_t i = 0; i < last; ++i) {
        if (result.judgements[i].outcome != Outcome::Fails)
            continue;
        const double apart = distance(result, result.list.readings[holds], result.list.readings[i]);
        if (apart < nearest) {
            nearest = apart;
            found = i;
        }
    }
    return found;
}

void findExamples(ClaimResult &result)
{
    const std::size_t holds = firstWith(result, Outcome::Holds);
    const std::size_t fails = firstWith(result, Outcome::Fails);
    if (holds != kNone)
        result.example = holds;
    if (fails != kNone)
        result.counterExample = fails;
    if (holds == kNone || fails == kNone || result.dimensions.empty())
        return;
    double nearest = std::numeric_limits<double>::infinity();
    const std::size_t last = std::min(result.judgements.size(), kMostCompared);
    for (std::size_t a = 0; a < last; ++a) {
        if (result.judgements[a].outcome != Outcome::Holds)
            continue;
        const std::size_t b = nearestFailing(result, a, last, nearest);
        if (b == kNone)
            continue;
        result.example = a;
        result.counterExample = b;
    }
}

} // namespace

bool saysTheSame(const Judgement &one, const Judgement &other)
{
    return one.outcome == other.outcome && one.why == other.why && one.whom == other.whom
        && one.numbers == other.numbers && one.bounds == other.bounds && one.noise == other.noise && one.subject == other.subject
        && one.other == other.other && one.leaders == other.leaders
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
