// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/refusal.h"
#include "app/cli/options/arguments.h"

#include <QtCore/QByteArray>
#include <QtCore/QTextStream>

namespace podium {

/// What "podium export" prints: JSON in the schema that the arguments name.
[[nodiscard]] OrRefusal<QByteArray> exportText(const Arguments &arguments, QTextStream &err);

} // namespace podium
