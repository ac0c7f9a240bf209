// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/countries/counting_kinds.h"

#include <algorithm>
#include <array>

namespace podium {

namespace {

using Kind = CountingRule::Kind;

constexpr double kMostCounted = 1e6;

// The usual numbers are those of the report of October 2025.
constexpr auto kKinds = std::to_array<CountingTraits>({
    {Kind::Best, "best", CountingUnit::Points, {}, true},
    {Kind::TopMean, "top-mean", CountingUnit::Points, CountingNumber{3, 1, kMostCounted}, true},
    {Kind::Count, "count", CountingUnit::Number, CountingNumber{22, 1, kMostCounted}, false},
    {Kind::LabsOver, "labs-over", CountingUnit::Number, CountingNumber{40, 0, 100, false}, true},
    {Kind::LabSum, "lab-sum", CountingUnit::PointsSummed, {}, true},
    {Kind::FrontierShare, "frontier-share", CountingUnit::Share, {}, false},
    {Kind::Herfindahl, "herfindahl", CountingUnit::Concentration, {}, false},
});

} // namespace

std::span<const CountingTraits> countingKinds()
{
    return kKinds;
}

const CountingTraits &traitsOf(CountingRule::Kind kind)
{
    return *std::ranges::find(kKinds, kind, &CountingTraits::kind);
}

} // namespace podium
