// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/package/part_edits.h"
#include "app/export/package/xml_tree.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace podium {

struct AxisMerge {
    const XmlNode &tree;       ///< of the chart part
    const QJsonObject &memory; ///< chartMemory() of when Podium last wrote it
    const XmlNode &fresh;      ///< the chart as it would be drawn now
    const PartEdits &freshText;
};

/// Sentences of axes: what a person changed and still stands, and what makes values before and
/// after differ in meaning.
struct MergedAxes {
    QStringList kept;
    QStringList said;
};

/// Ranges, steps and titles that Podium set and nobody changed since follow the figures.
[[nodiscard]] MergedAxes mergedAxes(const AxisMerge &merge, PartEdits &edits);

} // namespace podium
