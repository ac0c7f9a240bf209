// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options/arguments.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <span>

namespace podium {

/// The table of commands, and what it says.
[[nodiscard]] std::span<const CommandInfo> commandList();
[[nodiscard]] const CommandInfo &infoOf(Command command);
[[nodiscard]] QString nameOf(Command command);
/// It draws by itself, without rows of its own to print.
[[nodiscard]] bool isChart(Command command);
/// Whether a picture is asked for.
[[nodiscard]] bool asksForChart(const Arguments &arguments);
/// It is about money or what happened around it.
[[nodiscard]] bool isMoney(Command command);

/// "rank", "countries", ..., "chart"; and what may follow "chart".
[[nodiscard]] QStringList commandWords();
[[nodiscard]] QStringList chartKinds();

/// What a command or a table is of: the word that names its rows and what stands behind that. "table
/// profile KR" is of what "profile KR" is of.
struct AskedRows {
    QString word;
    QStringList operands;
};
[[nodiscard]] AskedRows askedRows(const Arguments &arguments);

} // namespace podium
