// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace podium {

/// Marks that a plane joins in their order; `ChartMark::line` names it.
struct ChartLine {
    QString key;
    QString name;           ///< at its end; empty: no text there
    QString country;        ///< ISO code; chooses the colour; empty: a colour of no country
    QString startName = {}; ///< at its beginning; where lines have one, they stand for the axis up
    bool quiet = false;     ///< steps back behind the others

    bool operator==(const ChartLine &) const = default;
};

/// Where two methods meet: values on either side do not compare.
struct ChartBreak {
    double at = 0;
    QString text;

    bool operator==(const ChartBreak &) const = default;
};

/// A straight line over the plane as it is drawn, so a curve in the values of a logarithmic axis.
struct ChartTrend {
    double fromAt = 0;
    double fromValue = 0;
    double toAt = 0;
    double toValue = 0;
    QString text;

    bool operator==(const ChartTrend &) const = default;
};

/// What makes marks the points of a plane: each stands at `ChartMark::at` across and at
/// `ChartMark::value` up.
struct ChartPlane {
    enum class Across {
        Linear,
        Logarithmic,
        Days, ///< since 1970-01-01
    };
    enum class Up {
        Spread, ///< from the least value to the greatest
        FromZero,
        Ranks, ///< whole numbers, 1 on top
    };
    enum class Joined { Not, Lines, Steps };

    Across across = Across::Linear;
    Up up = Up::Spread;
    Joined joined = Joined::Not;
    QString acrossTitle;          ///< with its unit
    QStringList places;           ///< names of 0, 1, 2 ... across, above them, in place of an axis
    bool named = true;            ///< points bear their labels where there is room
    std::optional<double> runsTo; ///< steps run on to here
    QList<ChartLine> lines;
    QList<ChartBreak> breaks;
    std::optional<ChartTrend> trend;
    QStringList lanes; ///< titles of the strips below, top to bottom; `ChartMark::lane` counts them

    bool operator==(const ChartPlane &) const = default;
};

} // namespace podium
