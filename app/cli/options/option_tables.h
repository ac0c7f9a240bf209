// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options/option.h"

#include <span>

namespace podium {

/// The rows of optionList(), by subject.
[[nodiscard]] std::span<const OptionInfo> figureOptions();
[[nodiscard]] std::span<const OptionInfo> whomOptions();
[[nodiscard]] std::span<const OptionInfo> documentOptions();
[[nodiscard]] std::span<const OptionInfo> certaintyOptions();
[[nodiscard]] std::span<const OptionInfo> trendOptions();
[[nodiscard]] std::span<const OptionInfo> moneyOptions();
[[nodiscard]] std::span<const OptionInfo> pictureOptions();

} // namespace podium
