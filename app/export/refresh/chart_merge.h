// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/native/native_chart.h"
#include "app/export/refresh/chart_in_file.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace podium {

/// A chart part that stands in a file, and what it should say now.
struct ChartMerge {
    const QByteArray &part;
    const XmlNode &tree; ///< of `part`
    const ChartInFile &read;
    const NativeChart &chart; ///< as it would be drawn now
    const QByteArray &drawn;  ///< its part, over the same sheet
    QJsonObject memory;       ///< chartMemory() of when Podium last wrote it
};

struct MergedChart {
    QByteArray part;
    QStringList kept; ///< sentences: what a person changed and still stands
    QStringList said; ///< sentences: what makes values before and after differ in meaning
    QString refused;  ///< why nothing was changed; empty: it was not
};

/// Takes over what stands in the ranges of cells, and looks and labels of points by their keys.
/// What a person changed stays with the point that it was given to; all else stays, byte for byte.
[[nodiscard]] MergedChart merged(const ChartMerge &merge);

} // namespace podium
