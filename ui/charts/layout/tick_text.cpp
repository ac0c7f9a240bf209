// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layout/tick_text.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFirstWithUnit = 1e6;

struct Unit {
    double size = 1;
    QString name; ///< with the blank before it where the language has one
};

std::vector<Unit> unitsOf(const QLocale &locale)
{
    if (locale.language() == QLocale::Korean)
        return {{1e12, u"조"_s}, {1e8, u"억"_s}, {1e4, u"만"_s}, {1, {}}};
    return {{1e12, u"\u00a0tn"_s},
            {1e9, u"\u00a0bn"_s},
            {1e6, u"\u00a0M"_s},
            {1e3, u"\u00a0k"_s},
            {1, {}}};
}

Unit unitFor(double value, const QLocale &locale)
{
    const std::vector<Unit> units = unitsOf(locale);
    const auto fits = [&](const Unit &unit) { return value >= unit.size * (1 - 1e-9); };
    const auto found = std::ranges::find_if(units, fits);
    return found == units.end() ? units.back() : *found;
}

/// Shortest text that still says the number: 0.5, 20, 1,000.
QString plainText(double value, QLocale locale)
{
    locale.setNumberOptions(locale.numberOptions() & ~QLocale::OmitGroupSeparator);
    int decimals = 0;
    double scaled = std::abs(value);
    while (decimals < 9 && std::abs(scaled - std::round(scaled)) > 1e-6 * std::max(1.0, scaled)) {
        scaled *= 10;
        ++decimals;
    }
    QString text = locale.toString(value == 0 ? 0.0 : value, 'f', decimals);
    return text.replace(u'-', u'\u2212');
}

} // namespace

QStringList tickTexts(const QList<double> &ticks, bool logarithmic, const QLocale &locale)
{
    double largest = 0;
    for (const double tick : ticks)
        largest = std::max(largest, std::abs(tick));
    const Unit common = unitFor(largest, locale);
    QStringList texts;
    for (const double tick : ticks) {
        if (largest < kFirstWithUnit || tick == 0) {
            texts.append(plainText(tick, locale));
            continue;
        }
        const Unit unit = logarithmic ? unitFor(std::abs(tick), locale) : common;
        texts.append(plainText(tick / unit.size, locale) + unit.name);
    }
    return texts;
}

void keepApart(QStringList &texts, double gap,
               const std::function<std::pair<double, double>(qsizetype tick)> &reach)
{
    double next = HUGE_VAL;
    for (qsizetype tick = texts.size() - 1; tick >= 0; --tick) {
        const auto [begin, end] = reach(tick);
        if (end + gap > next)
            texts[tick].clear();
        else
            next = begin;
    }
}

} // namespace podium
