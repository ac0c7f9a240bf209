// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options/option.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <span>

namespace podium {

/// The table of commands, and what it says.
[[nodiscard]] std::span<const CommandInfo> commandList();
[[nodiscard]] const CommandInfo &infoOf(Command command);
[[nodiscard]] QString nameOf(Command command);
/// Commands whose rows "chart" draws, too: "chart frontier" takes the options of "frontier".
[[nodiscard]] std::span<const Command> drawnCommands();

/// "rank", "countries", ..., "chart"; and what may follow "chart".
[[nodiscard]] QStringList commandWords();
[[nodiscard]] QStringList chartKinds();

} // namespace podium
