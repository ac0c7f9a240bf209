// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QModelIndex>

#include <functional>

class QAbstractItemView;
class QObject;

namespace podium {

/// Calls `choose` with each row that is selected. One that is only current is no choice: a table
/// makes its first row current when it takes the keyboard. Of the model the view has now.
void whenRowChosen(const QAbstractItemView &table, QObject *context,
                   std::function<void(const QModelIndex &)> choose);

} // namespace podium
