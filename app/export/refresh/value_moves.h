// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/native_chart.h"
#include "app/export/refresh/chart_in_file.h"
#include "app/export/refresh/refreshed_deck.h"

#include <QtCore/QList>

namespace podium {

/// Adds who moved, entered and left between what a chart keeps and what it would say now.
void addMoves(const ChartInFile &old, const NativeChart &now, const RefreshFinding &of,
              QList<RefreshFinding> &findings);

} // namespace podium
