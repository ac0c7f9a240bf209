// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QMenu>

namespace podium {

class DataTable;

/// Fills `menu` with one tick per column of the table, in a menu of its own for each group of
/// columns (GroupRole of the header), and with the table's own columns as a way back. Actions and
/// menus belong to the menu, which must be empty or be emptied of its menus before.
void fillColumnMenu(QMenu &menu, DataTable &table);

} // namespace podium
