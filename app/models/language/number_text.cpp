// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/language/number_text.h"

#include "app/engine/countries/counting_kinds.h"

#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString fixed(double number, int decimals, Language language)
{
    // Small negative numbers would become "-0.0".
    const double scale = std::pow(10.0, decimals);
    const bool roundsToZero = std::abs(number) * scale < 0.5;
    return localeOf(language).toString(roundsToZero ? 0.0 : number, 'f', decimals);
}

/// Two ends that differ never look alike: as many decimals more as that takes.
QStringList differingTexts(double low, double high, int decimals, Language language)
{
    constexpr int kMostDecimals = 12;
    QStringList texts{fixed(low, decimals, language), fixed(high, decimals, language)};
    while (low < high && texts[0] == texts[1] && decimals < kMostDecimals)
        texts = differingTexts(low, high, ++decimals, language);
    return texts;
}

} // namespace

QString countText(qint64 count, Language language)
{
    return localeOf(language).toString(count);
}

QString indexText(double points, bool estimated, Language language)
{
    const QString text = indexText(points, language);
    return estimated ? text + u'*' : text;
}

QString indexText(double points, Language language)
{
    return fixed(points, 1, language);
}

QString indexIntervalText(double low, double high, Language language)
{
    return differingTexts(low, high, 1, language).join(u'–');
}

QString rankIntervalText(int low, int high, Language language)
{
    return low == high ? countText(low, language)
                       : countText(low, language) + u'–' + countText(high, language);
}

QString differenceText(double points, Language language)
{
    const QString text = fixed(points, 1, language);
    return points >= 0.05 ? u'+' + text : text;
}

double lastDigitOf(double times)
{
    constexpr double kMostWithDecimals = 99.95;
    const double size = std::abs(times);
    if (size < kMostWithDecimals)
        return size < 1 ? 0.01 : 0.1;
    return std::pow(10, std::floor(std::log10(size)) - 2);
}

QString timesText(double times, Language language)
{
    const double step = lastDigitOf(times);
    return fixed(step * std::round(times / step), step < 0.1 ? 2 : step < 1 ? 1 : 0, language);
}

QString ratioText(double ratio, Language language)
{
    return timesText(ratio, language) + u'×';
}

/// What is there is never nothing, and not all is never all: "<0.1%", ">99.9%".
QString percentText(double fraction, Language language)
{
    constexpr double kLeast = 0.001;
    constexpr double kRounding = 1e-9; // of what sums to all
    if (fraction > 0 && fraction < kLeast / 2)
        return u'<' + percentText(kLeast, language);
    if (fraction > 1 - kLeast / 2 && fraction < 1 - kRounding)
        return u'>' + percentText(1 - kLeast, language);
    return fixed(100 * fraction, 1, language) + u'%';
}

QString scoreText(double score, Scale scale, Language language)
{
    return scale == Scale::Elo ? fixed(score, 0, language) : fixed(100 * score, 1, language);
}

QString priceText(double dollars, Language language)
{
    const bool belowOneCent = dollars > 0 && dollars < 0.01;
    return u'$' + fixed(dollars, belowOneCent ? 4 : 2, language);
}

QString shortNumberText(double number, Language language)
{
    const bool whole = std::abs(number - std::round(number)) < 0.05;
    return fixed(number, whole ? 0 : 1, language);
}

QString countingValueText(double value, const CountingRule &rule, Language language)
{
    switch (traitsOf(rule.kind).unit) {
    case CountingUnit::Number:
        return shortNumberText(value, language);
    case CountingUnit::Share:
        return percentText(value, language);
    case CountingUnit::Concentration:
        return fixed(value, 2, language);
    case CountingUnit::Points:
    case CountingUnit::PointsSummed:
        break;
    }
    return indexText(value, language);
}

QString rateText(double rate, Language language)
{
    return localeOf(language).toString(rate, 'g', 6);
}

QString exactText(double number, Language language)
{
    QString text = fixed(number, 6, language);
    const QString point = localeOf(language).decimalPoint();
    while (text.contains(point) && (text.endsWith(u'0') || text.endsWith(point)))
        text.chop(1);
    return text;
}

} // namespace podium
