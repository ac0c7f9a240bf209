// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options/option.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <span>

namespace podium {

/// The tables of commands and options, and what they say.
[[nodiscard]] std::span<const CommandInfo> commandList();
[[nodiscard]] std::span<const OptionInfo> optionList();

[[nodiscard]] const CommandInfo &infoOf(Command command);
[[nodiscard]] QString nameOf(Command command);
/// "--fold"
[[nodiscard]] QString nameOf(Option option);
[[nodiscard]] const OptionInfo &infoOf(Option option);
/// `drawn`: as a chart, which takes options of the picture and prints in no format.
[[nodiscard]] bool takes(Command command, const OptionInfo &option, bool drawn = false);
[[nodiscard]] bool isChart(Command command);
/// Commands whose rows "chart" draws, too: "chart frontier" takes the options of "frontier".
[[nodiscard]] std::span<const Command> drawnCommands();
/// The command is about money or what happened around it.
[[nodiscard]] bool isMoney(Command command);

/// "rank", "countries", ..., "chart"; and what may follow "chart".
[[nodiscard]] QStringList commandWords();
[[nodiscard]] QStringList chartKinds();

} // namespace podium
