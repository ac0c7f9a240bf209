// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/remarks.h"

#include "ui/charts/layout/chart_scale.h"

#include <algorithm>

namespace podium {

QStringList Remarks::of(const ChartSeries &series)
{
    QStringList remarks;
    const auto offAxis = std::ranges::count_if(series.marks, [&](const ChartMark &mark) {
        return isOffLogAxis(mark, series.logarithmic);
    });
    if (offAxis > 0) {
        remarks.append(
            tr("Values of zero or less, which a logarithmic axis cannot show: %1.").arg(offAxis));
    }
    bool estimated = false;
    bool own = false;
    bool assumed = false; // what a scenario adds has a dagger behind its name
    for (const ChartMark &mark : series.marks) {
        if (!mark.hollow || !drawnValue(mark, series.logarithmic))
            continue;
        const bool dagger = mark.label.contains(u'†') || mark.note.contains(u'†');
        assumed |= dagger;
        own |= mark.own && !dagger;
        estimated |= !mark.own && !dagger;
    }
    QStringList why;
    if (estimated)
        why.append(series.profile() ? tr("filled in by the rule for missing scores")
                                    : tr("estimated"));
    if (own)
        why.append(tr("own run"));
    if (assumed)
        why.append(tr("assumed (†)"));
    if (!why.isEmpty())
        remarks.append(tr("Outlined: %1.").arg(why.join(QStringLiteral(", "))));
    if (series.withoutPlace > 0)
        remarks.append(
            tr("Annotations without a place in this picture: %1.").arg(series.withoutPlace));
    if (!series.note.isEmpty())
        remarks.append(series.note);
    return remarks;
}

} // namespace podium
