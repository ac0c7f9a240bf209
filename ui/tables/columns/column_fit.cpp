// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/columns/column_fit.h"

#include <algorithm>

namespace podium {

namespace {

constexpr int kLong = 320;        ///< what most names of rows need; the longest may be cut to it
constexpr int kComfortable = 140; ///< names are cut to this, and no further
constexpr int kTight = 100;       ///< but to this where all columns then fit

} // namespace

QList<int> ColumnFit::widths(int room) const
{
    QList<int> widths = natural;
    int left = room;
    for (const int column : shown)
        left -= widths[column];
    if (left < 0)
        giveAway(widths, -left);
    if (left > 0 && shown.contains(stretched)) {
        const int most = std::min(left, mostStretch);
        widths[stretched] += most;
        left -= most;
    }
    if (left > 0) {
        for (const int column : shown)
            widths[column] += left / static_cast<int>(shown.size());
    }
    return widths;
}

/// First titles, then the longest names of rows, then all names; before more is cut the table scrolls sideways, unless a little more
/// spares it that.
void ColumnFit::giveAway(QList<int> &widths, int missing) const
{
    const auto shrink = [&](const QList<int> &columns, const auto &leastOf) {
        for (const int column : columns) {
            const int spare = std::clamp(widths[column] - leastOf(column), 0, missing);
            widths[column] -= spare;
            missing -= spare;
        }
    };
    QList<int> names = elastic;
    names.removeIf([this](int column) { return !shown.contains(column); });
    shrink(shown,
           [&](int column) { return names.contains(column) ? widths[column] : least[column]; });
    if (!names.isEmpty())
        shrink({names.last()}, [](int) { return kLong; });
    shrink(names, [](int) { return kComfortable; });
    names = names.first(std::max(qsizetype{0}, names.size() - 1)); // the last one names the row
    int spare = 0;
    for (const int column : names)
        spare += std::max(0, widths[column] - kTight);
    if (missing <= spare)
        shrink(names, [](int) { return kTight; });
}

} // namespace podium
