// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/native/native_chart.h"
#include "app/export/package/part_edits.h"
#include "app/export/refresh/chart_in_file.h"

#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace podium {

/// The identities of a chart's pieces, which must differ.
class ChartIdentities final
{
public:
    explicit ChartIdentities(const XmlNode &chart);
    /// The piece with other identities where its own are taken.
    [[nodiscard]] QString renewed(QString piece);

private:
    QSet<QString> m_taken;
};

/// A series that stands in a file and what it says now.
struct PointMerge {
    const SeriesInFile &old;
    const XmlNode &drawn; ///< `now` as it would be drawn
    const NativeSeries &now;
    NativeChart::Kind kind;
    bool sameKind;      ///< drawn as Podium draws it; else new points get no look of their own
    OfficeColour wrote; ///< of most points when Podium last wrote it; empty: not known
};

/// Looks and labels of points follow their keys. Those that a person gave them are kept; `kept`
/// names labels that somebody typed.
void mergePoints(const PointMerge &merge, PartEdits &edits, const PartEdits &fresh,
                 ChartIdentities &ids, QStringList &kept);

} // namespace podium
