// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/native_chart.h"

#include <QtCore/QList>

namespace podium {

/// Moves the names of lines up or down an axis, each as little as it takes that none stands over
/// another.
void spreadNames(QList<NativePoint> &names, const NativeAxis &up);

} // namespace podium
