// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/native_look.h"

#include "app/models/charts/country_colours.h"

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
    if (series.greyRest && !series.highlighted.isEmpty() && !series.highlighted.contains(mark.key))
        return u"accent3"_s;
    return colourOfCountry(mark.country);
}

QString axisFormat(double step, double most, Language language)
{
    const bool korean = language == Language::Korean;
    if (most >= 1e12)
        return korean ? u"#,##0.##,,,,\"조\""_s : u"#,##0.##,,,,\" tn\""_s;
    if (most >= 1e9)
        return korean ? u"#,##0.##,,,\"십억\""_s : u"#,##0.##,,,\" bn\""_s;
    if (most >= 1e6)
        return korean ? u"#,##0.##,,\"백만\""_s : u"#,##0.##,,\" M\""_s;
    const bool whole = std::abs(step - std::round(step)) < 1e-9;
    return whole ? u"#,##0"_s : step < 0.1 ? u"0.00"_s : u"0.0"_s;
}

QString languageTag(Language language)
{
    return language == Language::Korean ? u"ko-KR"_s : u"en-US"_s;
}

} // namespace podium
