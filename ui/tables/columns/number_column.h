// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractItemModel>

namespace podium {

/// Whether the column has numbers, judged by the first rows that have a value.
[[nodiscard]] bool isNumberColumn(const QAbstractItemModel &model, int column);

} // namespace podium
