// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options/option.h"

#include <QtCore/QString>

#include <span>

namespace podium {

/// The table of options, and what it says.
[[nodiscard]] std::span<const OptionInfo> optionList();
/// "--fold"
[[nodiscard]] QString nameOf(Option option);
[[nodiscard]] const OptionInfo &infoOf(Option option);
/// `drawn`: as a chart, which takes options of the picture and prints in no format.
[[nodiscard]] bool takes(Command command, const OptionInfo &option, bool drawn = false);
[[nodiscard]] bool isChart(Command command);
/// The command is about money or what happened around it.
[[nodiscard]] bool isMoney(Command command);

} // namespace podium
