// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace podium {

/// A sentence about marks in which no name and no value breaks over two lines: spaces in them do not
/// break. Long names may still break before a bracket, for lines must end somewhere.
[[nodiscard]] QString withUnbrokenNames(QString text, const QList<ChartMark> &marks);

} // namespace podium
