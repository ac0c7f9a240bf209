// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/native/native_chart.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace podium {

/// What a chart was drawn with and somebody may have changed since. It is kept beside the chart, so
/// that a refresh tells what is still Podium's from what is a person's.
/// {"axes": {id: [least, most, step, format, title]}, "intervals": [series], "labels": [series]}
[[nodiscard]] QJsonObject chartMemory(const NativeChart &chart);

/// Of one axis in it; empty: it is not known.
[[nodiscard]] QStringList axisMemory(const QJsonObject &memory, const QString &axis);

} // namespace podium
