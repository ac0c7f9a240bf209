// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"
#include "app/engine/values/world_map.h"
#include "app/models/charts/chart_annotation.h"
#include "app/models/charts/chart_plane.h"
#include "app/models/charts/chart_profile.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <cmath>
#include <memory>
#include <optional>
#include <variant>

namespace podium {

/// One bar, dot or point as a chart draws it; no geometry, no colour.
struct ChartMark {
    QString key;                 ///< KeyRole of the row
    QString label;               ///< at the axis
    QString note;                ///< second, quieter line at the axis; may be empty
    std::optional<double> value; ///< absent: drawn as "no data", never as zero
    std::optional<double> low;   ///< ends of the value's interval, both or neither; see high
    std::optional<double> high;  ///< infinite where the value is at least so much
    QString intervalText;        ///< both ends in words; empty where there is no interval
    QString valueText;           ///< at the end of the mark
    QString valueNote;           ///< second, quieter line at the mark; may be empty
    QString country;             ///< ISO code; chooses the colour
    bool hollow = false;         ///< estimated, or `own`
    bool own = false;            ///< of a model that isOwn()
    std::optional<double> from;  ///< rows only: the other end of a dumbbell or of a floating bar
    std::optional<double> at;    ///< planes only: its place across
    QString line;                ///< planes: key of the line it lies on; profiles: whose it is
    int lane = -1; ///< from 0; planes: the strip below it stands in; profiles: its row

    void setOrigin(bool isEstimated, bool isOwn)
    {
        own = isOwn;
        hollow = isOwn || isEstimated;
    }
    bool operator==(const ChartMark &) const = default;
};

/// An end of an interval that nothing is known of, as above where a value is at least so much.
[[nodiscard]] inline bool isOpen(const std::optional<double> &end)
{
    return end && std::isinf(*end);
}

/// Marks are countries of a map, found by `ChartMark::country` and shaded by value.
struct ChartMap {
    std::shared_ptr<const WorldMap> world; ///< never null

    bool operator==(const ChartMap &) const = default;
};

/// Marks are rows, top to bottom.
struct ChartRows {
    bool operator==(const ChartRows &) const = default;
};

/// What marks are drawn as. Each alternative has one drawing; see ui/charts/series_drawing.h.
using ChartForm = std::variant<ChartRows, ChartPlane, ChartMap, ChartProfile>;

/// Everything a chart needs, read headless from an item model: the same on screen, in exports and
/// in tests.
struct ChartSeries {
    QString title;
    QString subtitle;
    QString source;
    QString valueAxisTitle; ///< with its unit
    QString categoryAxisTitle;
    QString emptyText;        ///< shown instead of a chart without marks
    bool logarithmic = false; ///< dots on a stem instead of bars
    bool dots = false;        ///< the same on a linear axis
    /// Rows only: bars run from `ChartMark::from` to the value, joined to one another; those that go
    /// down are pale within an outline. Marks without it are totals, drawn as dots, so that the axis
    /// need not contain 0.
    bool floating = false;
    std::optional<double> referenceValue; ///< a line across the marks
    QString referenceText;
    ChartForm form;          ///< rows, points of a plane, countries of a map, scores of a profile
    QList<ChartMark> marks;  ///< rows top to bottom; points in the order of their lines
    int rowsNotShown = 0;    ///< rows of the model beyond `marks`
    QString note;            ///< a sentence of somebody's own, above the source
    QStringList highlighted; ///< keys of marks, whoever looks
    bool greyRest = false;   ///< the others step back into grey
    QList<ChartAnnotation> annotations; ///< each with its marks among `marks`
    int withoutPlace = 0;               ///< annotations that this picture has no place for
    std::optional<View> view;           ///< that it shows, for files of the picture to carry
    QList<double> reach;                ///< the axis of values does, though nothing is drawn there

    /// The form where it is this one, else null.
    [[nodiscard]] const ChartPlane *plane() const { return std::get_if<ChartPlane>(&form); }
    [[nodiscard]] ChartPlane *plane() { return std::get_if<ChartPlane>(&form); }
    [[nodiscard]] const ChartMap *map() const { return std::get_if<ChartMap>(&form); }
    [[nodiscard]] const ChartProfile *profile() const { return std::get_if<ChartProfile>(&form); }

    [[nodiscard]] bool hasRows() const { return std::holds_alternative<ChartRows>(form); }
    /// Whether values stand on an axis of their own.
    [[nodiscard]] bool hasAxes() const { return hasRows() || plane(); }

    bool operator==(const ChartSeries &) const = default;
};

/// Which columns of a model become a chart. -1: none.
struct ChartColumns {
    int label = -1;
    int value = -1; ///< ValueRole is plotted, DisplayRole stands at the mark
    int valueNote = -1;
    int interval = -1; ///< LowRole and HighRole are drawn as a line through the mark's end
};

/// Reads at most `mostMarks` rows in the model's (proxy's) own order. Titles are left empty.
[[nodiscard]] ChartSeries readSeries(const QAbstractItemModel &model, const ChartColumns &columns,
                                     int mostMarks);

} // namespace podium
