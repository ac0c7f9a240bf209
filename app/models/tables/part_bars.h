// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMetaType>

#include <optional>
#include <vector>

namespace podium {

/// Small bars side by side in one cell, on a scale that all rows of the table share: 0 is its lower
/// end, 1 its upper one.
struct PartBars {
    struct Bar {
        std::optional<double> end; ///< absent: missing, which is not a bar of no length
        bool hollow = false;       ///< not measured, filled in

        bool operator==(const Bar &) const = default;
    };
    double zero = 0; ///< where bars begin; above 0 only where a part can be negative
    std::vector<Bar> bars;

    bool operator==(const PartBars &) const = default;
};

} // namespace podium

Q_DECLARE_METATYPE(podium::PartBars)
