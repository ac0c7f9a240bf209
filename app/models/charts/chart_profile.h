// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_plane.h"

namespace podium {

/// What makes marks the scores of several in the same things: each stands in the row
/// `ChartMark::lane`, on an axis from 0 to 100 that all rows share, in the shape of
/// `ChartMark::line`.
struct ChartProfile {
    struct Row {
        QString key;
        QString label;
        std::optional<double> tick; ///< a stroke across the row, e.g. a median

        bool operator==(const Row &) const = default;
    };

    QList<Row> rows;        ///< top to bottom, or clockwise from the top
    QList<ChartLine> whose; ///< in the order of their shapes
    QString tickText;       ///< what the strokes are
    bool radar = false;     ///< corners of a web instead of rows

    bool operator==(const ChartProfile &) const = default;
};

} // namespace podium
