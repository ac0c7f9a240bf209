// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractItemModel>

#include <string>
#include <vector>

namespace podium::tests {

/// One role of a model as text: a line per row, cells parted by " | ", missing values as "(none)",
/// each line ended. A whole table compared tells more than single cells.
[[nodiscard]] std::string printModel(const QAbstractItemModel &model, std::vector<int> columns = {},
                                     int role = Qt::DisplayRole);

/// One role of the horizontal header, cells parted by " | ".
[[nodiscard]] std::string printHeader(const QAbstractItemModel &model, int role = Qt::DisplayRole);

} // namespace podium::tests
