// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/native_names.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace podium {

namespace {

/// From 0 to 1 along the axis, and back.
double shareOf(double value, const NativeAxis &axis)
{
    return axis.logarithmic ? std::log(value / *axis.least) / std::log(*axis.most / *axis.least)
                            : (value - *axis.least) / (*axis.most - *axis.least);
}

double valueAt(double share, const NativeAxis &axis)
{
    return axis.logarithmic ? *axis.least * std::pow(*axis.most / *axis.least, share)
                            : *axis.least + share * (*axis.most - *axis.least);
}

} // namespace

void spreadNames(QList<NativePoint> &names, const NativeAxis &up)
{
    constexpr double kLine = 0.042; // of the axis, for a line of text
    std::ranges::stable_sort(names, {}, [](const NativePoint &name) { return *name.value; });
    std::vector<double> places;
    for (const NativePoint &name : names) {
        const double lowest = places.empty() ? 0 : places.back() + kLine;
        places.push_back(std::max(shareOf(*name.value, up), lowest));
    }
    double highest = 1;
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        *place = std::min(*place, highest);
        highest = *place - kLine;
    }
    for (std::size_t i = 0; i < places.size(); ++i)
        names[static_cast<qsizetype>(i)].value = valueAt(places[i], up);
}

} // namespace podium
