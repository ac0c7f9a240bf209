// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QJsonArray>
#include <QtCore/QString>

#include <algorithm>
#include <numeric>
#include <optional>
#include <vector>

namespace podium {

/// Positions 0..size-1 in the order of `before`, equal ones as they come.
template <typename Before>
[[nodiscard]] std::vector<std::size_t> ordered(std::size_t size, Before before)
{
    std::vector<std::size_t> order(size);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, before);
    return order;
}

/// A dash when absent.
[[nodiscard]] QString fixedText(std::optional<double> number, int decimals);
/// "low–high", with blanks around the dash where one is below 0; a dash when one is absent. Ends that
/// differ get the decimals that show it.
[[nodiscard]] QString spanText(std::optional<double> low, std::optional<double> high, int decimals);
/// `decimals`, or so many more as a size that is not zero needs not to look like it.
[[nodiscard]] int decimalsThatShow(double size, int decimals);
/// 0.95 as "95".
[[nodiscard]] QString percentText(double share);
[[nodiscard]] QJsonArray warningTexts(const std::vector<Error> &warnings);

} // namespace podium
