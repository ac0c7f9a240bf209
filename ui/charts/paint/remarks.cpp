// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/remarks.h"

#include "app/models/charts/outlined_text.h"
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
    if (const QString outlined = outlinedText(series); !outlined.isEmpty())
        remarks.append(outlined);
    if (series.withoutPlace > 0)
        remarks.append(
            tr("Annotations without a place in this picture: %1.").arg(series.withoutPlace));
    if (!series.note.isEmpty())
        remarks.append(series.note);
    return remarks;
}

} // namespace podium
