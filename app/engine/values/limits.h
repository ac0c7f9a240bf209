// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podium {

/// Most a weight may be before weights are shared out, wherever it is given: sums of many must stay
/// finite, and no weighing needs more.
constexpr double kMostWeight = 1e6;

/// Most, and with a minus least, of any other number of somebody's own: bounds of filters, values of
/// claims, goalposts, anchors, counts of battles. Their sums, differences and squares stay finite.
constexpr double kMostNumber = 1e15;

} // namespace podium
