// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"

#include <QtCore/QModelIndex>

namespace podium {

/// The cell whose number a mark shows, in the model its series was read from; invalid where the
/// mark shows what no cell says, such as a sum over rows. Of several cells with the same number the
/// one that tells how it comes about.
[[nodiscard]] QModelIndex cellOf(const QAbstractItemModel &model, const ChartMark &mark);

} // namespace podium
