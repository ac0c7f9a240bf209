// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QMenu>

namespace podium {

class DataTable;

/// Fills `menu` with one check mark per column of the table, and with the table's own widths and
/// columns as a way back. The actions belong to the menu.
void fillColumnMenu(QMenu &menu, DataTable &table);

} // namespace podium
