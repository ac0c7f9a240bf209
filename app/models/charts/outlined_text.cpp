// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/charts/outlined_text.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace podium {

namespace {

struct OutlinedText {
    Q_DECLARE_TR_FUNCTIONS(podium::OutlinedText)
};

} // namespace

QString outlinedText(const ChartSeries &series)
{
    bool estimated = false;
    bool own = false;
    bool assumed = false; // what a scenario adds has a dagger behind its name
    for (const ChartMark &mark : series.marks) {
        const bool drawn
            = mark.value && std::isfinite(*mark.value) && (!series.logarithmic || *mark.value > 0);
        if (!mark.hollow || !drawn)
            continue;
        const bool dagger = mark.label.contains(u'†') || mark.note.contains(u'†');
        assumed |= dagger;
        own |= mark.own && !dagger;
        estimated |= !mark.own && !dagger;
    }
    QStringList why;
    if (estimated)
        why.append(series.profile() ? OutlinedText::tr("filled in by the rule for missing scores")
                                    : OutlinedText::tr("estimated"));
    if (own)
        why.append(OutlinedText::tr("own run"));
    if (assumed)
        why.append(OutlinedText::tr("assumed (†)"));
    return why.isEmpty() ? QString()
                         : OutlinedText::tr("Outlined: %1.").arg(why.join(QStringLiteral(", ")));
}

} // namespace podium
