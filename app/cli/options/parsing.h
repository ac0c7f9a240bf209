// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options/arguments.h"

#include <QtCore/QStringList>

namespace podium {

/// Options stand in any order, "--name value" or "--name=value". Window options of Qt, such as
/// "-platform offscreen", are passed over.
[[nodiscard]] OrUsage<Arguments> parseArguments(const QStringList &arguments);

/// How many arguments a window option of Qt at `position` takes up; 0 when there is none.
[[nodiscard]] int windowOptionSize(const QStringList &arguments, qsizetype position);

} // namespace podium
