// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"

#include <QtCore/QString>

#include <optional>

namespace podium {

/// What a person added to a picture, as a chart draws it: bound to axes and marks, no geometry.
struct ChartAnnotation {
    Annotation::Kind kind = Annotation::Kind::Line;
    QString text;
    /// Of lines and bands: places on the axis of values, or of days (since 1970-01-01) across a
    /// plane.
    std::optional<double> from;
    std::optional<double> to;
    bool onDays = false;
    QString key;      ///< of texts and differences: ChartMark::key
    QString otherKey; ///< of differences

    bool operator==(const ChartAnnotation &) const = default;
};

} // namespace podium
