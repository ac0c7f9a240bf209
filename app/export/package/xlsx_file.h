// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QString>

#include <functional>

struct lxw_workbook;

namespace podium {

/// The bytes of the workbook that `fill` fills: made by Podium on `made`, which makes the same
/// content the same bytes. Goes through a temporary file, because libxlsxwriter knows no other way.
[[nodiscard]] Result<QByteArray> writtenWorkbook(QDate made,
                                                 const std::function<void(lxw_workbook *)> &fill);

/// Of a column, the first being 1: "A", "Z", "AA".
[[nodiscard]] QString columnLetters(int number);

} // namespace podium
