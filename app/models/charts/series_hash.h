// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QString>

namespace podium {

/// Adds all that is drawn of the marks: keys, values, intervals and what is written beside them.
void addValues(QCryptographicHash &hash, const ChartSeries &series);
/// SHA-256 of that, in hexadecimal digits: equal where a picture shows the same figures.
[[nodiscard]] QString dataHash(const ChartSeries &series);

} // namespace podium
