// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/archives/sheet_grid.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace podium {

/// The tables of a text that holds several below one another: after an empty line, another header begins.
/// They are called after `name`. Absent where it holds one, and of files that programs write.
[[nodiscard]] std::optional<Sheets> severalTables(const QString &name, const QByteArray &bytes);

} // namespace podium
