// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_description.h"

#include <QtCore/QStringList>

#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool hasValue(const ChartMark &mark)
{
    return mark.value && std::isfinite(*mark.value);
}

} // namespace

QString ChartDescription::of(const ChartSeries &series)
{
    QStringList lines;
    for (const QString &line : {series.title, series.subtitle}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    if (series.marks.isEmpty())
        lines.append(series.emptyText);
    else if (!series.valueAxisTitle.isEmpty())
        lines.append((series.logarithmic ? tr("Axis: %1, logarithmic") : tr("Axis: %1"))
                         .arg(series.valueAxisTitle));
    if (series.plane() && !series.plane()->acrossTitle.isEmpty())
        lines.append(tr("Across: %1").arg(series.plane()->acrossTitle));
    for (const ChartMark &mark : series.marks) {
        const QString name
            = mark.note.isEmpty() ? mark.label : tr("%1 (%2)").arg(mark.label, mark.note);
        const bool dated = mark.lane >= 0 && !series.profile(); // it has no value, just a place
        QString value = hasValue(mark) || dated ? mark.valueText : tr("no data");
        if (hasValue(mark) && !mark.intervalText.isEmpty())
            value += u", "_s + tr("interval %1").arg(mark.intervalText);
        if (!mark.valueNote.isEmpty())
            value += u", "_s + mark.valueNote;
        if (mark.hollow)
            value += u", "_s + tr("estimated");
        lines.append(tr("%1: %2").arg(name, value));
    }
    if (series.referenceValue && !series.referenceText.isEmpty())
        lines.append(tr("Reference line: %1").arg(series.referenceText));
    if (series.plane() && series.plane()->trend)
        lines.append(series.plane()->trend->text);
    for (const ChartAnnotation &annotation : series.annotations) {
        if (!annotation.text.isEmpty())
            lines.append(annotation.text);
    }
    if (!series.note.isEmpty())
        lines.append(series.note);
    if (series.rowsNotShown > 0)
        lines.append(tr("Rows not shown: %1").arg(series.rowsNotShown));
    if (!series.source.isEmpty())
        lines.append(series.source);
    return lines.join(u'\n');
}

} // namespace podium
