// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/archives/sheet_grid.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace podium {

/// The tables of a sheet that stand beside one another: "Model, HLE, , Model, GPQA". Each is called after
/// the columns it takes, "Scores A:B". Absent where there is one.
[[nodiscard]] std::optional<Sheets> tablesSideBySide(const QString &name, const QByteArray &bytes);

/// The tables of all sheets, taken apart where several stand below or beside one another in one.
[[nodiscard]] Sheets apart(Sheets sheets);

} // namespace podium
