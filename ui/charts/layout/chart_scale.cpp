// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layout/chart_scale.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

/// Ticks 1, 3, 10, 30, ...: the one with this running number, 0 being 1.
double logTick(int number)
{
    const int decade = number >= 0 ? number / 2 : -((1 - number) / 2);
    return std::pow(10.0, decade) * (number - 2 * decade == 1 ? 3.0 : 1.0);
}

int logTickBelow(double value)
{
    int number = 2 * static_cast<int>(std::floor(std::log10(value))) + 2;
    while (logTick(number) >= value * (1 - 1e-9))
        --number;
    return number;
}

} // namespace

double roundStep(double step)
{
    const double power = std::pow(10.0, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (step <= factor * power * (1 + 1e-9))
            return factor * power;
    }
    return 10 * power;
}

bool drawsDots(const ChartSeries &series)
{
    return series.logarithmic || series.dots || series.floating
        || std::ranges::any_of(series.marks,
                               [](const ChartMark &mark) { return mark.from.has_value(); });
}

std::optional<double> drawnStart(const ChartMark &mark, bool logarithmic)
{
    const bool drawn = mark.from && std::isfinite(*mark.from) && (!logarithmic || *mark.from > 0);
    return drawn && drawnValue(mark, logarithmic) ? mark.from : std::nullopt;
}

std::optional<double> drawnValue(const ChartMark &mark, bool logarithmic)
{
    if (!mark.value || !std::isfinite(*mark.value) || (logarithmic && *mark.value <= 0))
        return std::nullopt;
    return mark.value;
}

std::optional<DrawnInterval> drawnInterval(const ChartMark &mark, bool logarithmic)
{
    const auto value = drawnValue(mark, logarithmic);
    if (!value || !mark.low || !mark.high || (isOpen(mark.low) && isOpen(mark.high)))
        return std::nullopt;
    const DrawnInterval interval{isOpen(mark.low) ? *value : *mark.low,
                                 isOpen(mark.high) ? *value : *mark.high};
    const bool finite = std::isfinite(interval.low) && std::isfinite(interval.high);
    return finite && (!logarithmic || interval.low > 0) ? std::optional(interval) : std::nullopt;
}

bool isOffLogAxis(const ChartMark &mark, bool logarithmic)
{
    return logarithmic && mark.value && std::isfinite(*mark.value) && *mark.value <= 0;
}

QList<double> annotatedValues(const ChartSeries &series)
{
    QList<double> values = series.reach;
    for (const ChartAnnotation &annotation : series.annotations) {
        for (const auto &value : {annotation.from, annotation.to}) {
            if (value && !annotation.onDays)
                values.append(*value);
        }
    }
    return values;
}

ChartScale::ChartScale(const ChartSeries &series, int mostTicks)
    : m_logarithmic(series.logarithmic)
{
    QList<double> values;
    for (const ChartMark &mark : series.marks) {
        if (const auto value = drawnValue(mark, m_logarithmic))
            values.append(*value);
        if (const auto interval = drawnInterval(mark, m_logarithmic))
            values << interval->low << interval->high;
        if (const auto start = drawnStart(mark, m_logarithmic))
            values.append(*start);
    }
    if (values.isEmpty())
        return;
    if (series.referenceValue && std::isfinite(*series.referenceValue)
        && (!m_logarithmic || *series.referenceValue > 0)) {
        values.append(*series.referenceValue);
    }
    values += annotatedValues(series);
    const auto [least, most] = std::ranges::minmax(values);
    if (series.floating)
        chooseAround(least, most, std::max(2, mostTicks));
    else if (m_logarithmic)
        chooseLogarithmic(least, most, std::max(2, mostTicks));
    else
        chooseLinear(least, most, std::max(2, mostTicks));
    if (m_logarithmic || !drawsDots(series))
        return;
    const double room = 0.03 * (m_maximum - m_minimum);
    m_maximum += room; // as on logarithmic axes
    if (least <= m_minimum)
        m_minimum -= room;
}

/// Bars that float show differences, which an axis from 0 would make tiny.
void ChartScale::chooseAround(double least, double most, int mostTicks)
{
    const double step = roundStep(std::max(1e-6, most - least) / mostTicks);
    const auto first = static_cast<qint64>(std::floor(least / step + 1e-9));
    const auto last = std::max(first + 1, static_cast<qint64>(std::ceil(most / step - 1e-9)));
    for (qint64 number = first; number <= last; ++number)
        m_ticks.append(static_cast<double>(number) * step);
    m_minimum = m_ticks.first();
    m_maximum = m_ticks.last();
}

void ChartScale::chooseLinear(double least, double most, int mostTicks)
{
    const double low = std::min(0.0, least);
    const double high = std::max(0.0, most);
    const double step = high > low ? roundStep((high - low) / mostTicks) : 1.0;
    const int first = static_cast<int>(std::floor(low / step + 1e-9));
    const int last = std::max(first + 1, static_cast<int>(std::ceil(high / step - 1e-9)));
    for (int number = first; number <= last; ++number)
        m_ticks.append(number * step);
    m_minimum = m_ticks.first();
    m_maximum = m_ticks.last();
}

void ChartScale::chooseLogarithmic(double least, double most, int mostTicks)
{
    const int first = logTickBelow(least);
    int last = first + 1;
    while (logTick(last) < most * (1 - 1e-9))
        ++last;
    m_minimum = logTick(first);
    // A little room after the last tick: a dot there would be cut by the edge of the plot.
    m_maximum = logTick(last) * std::pow(logTick(last) / m_minimum, 0.03);
    int stride = 1;
    while ((last - first) / stride + 1 > mostTicks)
        stride = stride == 1 ? 2 : stride + 2;
    for (int number = first; number <= last; ++number) {
        // Wider strides keep to whole powers of ten.
        if (stride == 1 || number % stride == 0)
            m_ticks.append(logTick(number));
    }
    if (m_ticks.isEmpty())
        m_ticks.append(logTick(first));
}

double ChartScale::fraction(double value) const
{
    if (m_logarithmic)
        return std::log(value / m_minimum) / std::log(m_maximum / m_minimum);
    return (value - m_minimum) / (m_maximum - m_minimum);
}

double ChartScale::valueAt(double fraction) const
{
    if (m_logarithmic)
        return m_minimum * std::pow(m_maximum / m_minimum, fraction);
    return m_minimum + fraction * (m_maximum - m_minimum);
}

} // namespace podium
