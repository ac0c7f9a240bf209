// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/native/native_look.h"

#include "app/models/charts/country_colours.h"

#include <algorithm>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

OfficeColour colourOfCountry(const QString &code)
{
    if (code.isEmpty())
        return u"accent1"_s;
    return QString::number(countryColour(code, false), 16).toUpper().rightJustified(6, u'0');
}

OfficeColour colourOf(const ChartSeries &series, const ChartMark &mark)
{
    if (series.greyRest && !series.highlighted.contains(mark.key))
        return u"accent3"_s;
    return colourOfCountry(mark.country);
}

void setInterval(NativePoint &point, const ChartMark &mark, bool logarithmic)
{
    if (logarithmic && mark.low.value_or(1) <= 0)
        return;
    const auto length = [](std::optional<double> from, std::optional<double> to) {
        return from && to && std::isfinite(*from) && std::isfinite(*to) ? std::max(0.0, *to - *from)
                                                                        : 0.0;
    };
    point.below = length(mark.low, mark.value);
    point.above = length(mark.value, mark.high);
}

QString axisFormat(double step, double most, Language language)
{
    const bool korean = language == Language::Korean;
    // What Office calls a thousand times more is a comma; zero has no unit.
    const auto scaled = [step](double unit, const QString &commas, const QString &word) {
        const bool whole = std::abs(step / unit - std::round(step / unit)) < 1e-9;
        return (whole ? u"#,##0"_s : u"0.0"_s) + commas + word + u";;0"_s;
    };
    if (most >= 1e12)
        return scaled(1e12, u",,,,"_s, korean ? u"\"조\""_s : u"\" tn\""_s);
    if (most >= 1e9 && korean && step >= 1e9)
        return scaled(1e9, u",,,"_s, u"\"0억\""_s); // 5 thousand millions are 50억
    if (most >= 1e9)
        return scaled(1e9, u",,,"_s, korean ? u"\"십억\""_s : u"\" bn\""_s);
    if (most >= 1e6)
        return scaled(1e6, u",,"_s, korean ? u"\"백만\""_s : u"\" M\""_s);
    const bool whole = std::abs(step - std::round(step)) < 1e-9;
    return whole ? u"#,##0"_s : step < 0.1 ? u"0.00"_s : u"0.0"_s;
}

QString decadeFormat(double least, double most, Language language)
{
    const bool korean = language == Language::Korean;
    const QString million = korean ? u"#,##0,,\"백만\""_s : u"#,##0,,\" M\""_s;
    const QString billion = korean ? u"#,##0,,,\"0억\""_s : u"#,##0,,,\" bn\""_s;
    const QString trillion = korean ? u"#,##0,,,,\"조\""_s : u"#,##0,,,,\" tn\""_s;
    // Office knows two conditions and what is left. Of decades only one lies from 1억 to 10억.
    const QString hundred = korean && least >= 1e8 ? u"\"1억\""_s : million;
    if (most >= 1e12 && least >= 1e6)
        return u"[>=1000000000000]"_s + trillion + u";[>=1000000000]"_s + billion + u';' + hundred;
    if (most >= 1e9 && korean && least >= 1e6)
        return u"[>=1000000000]"_s + billion + u";[>=100000000]\"1억\";"_s + million;
    if (most >= 1e9)
        return u"[>=1000000000]"_s + billion + u";[>=1000000]"_s + million + u";#,##0"_s;
    if (most >= 1e6)
        return u"[>=1000000]"_s + million + u";#,##0"_s;
    return least >= 1 ? u"#,##0"_s : u"General"_s;
}

QString languageTag(Language language)
{
    return language == Language::Korean ? u"ko-KR"_s : u"en-US"_s;
}

} // namespace podium
