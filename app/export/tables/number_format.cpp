// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/tables/number_format.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// The most decimals a number of the text has that is this one, rounded to them, or its bound, as
/// "<0.1%" is.
std::optional<qsizetype> decimalsShown(double number, const QString &text)
{
    static const QRegularExpression pattern(u"[0-9][0-9,]*(?:\\.([0-9]+))?"_s);
    std::optional<qsizetype> most;
    for (const auto &match : pattern.globalMatch(text)) {
        const double shown = match.captured().remove(u',').toDouble();
        const qsizetype decimals = match.capturedLength(1);
        const double rounding = 0.501 * std::pow(10.0, -static_cast<double>(decimals));
        const bool isBelow = text.startsWith(u'<') && number >= 0 && number <= shown;
        if (isBelow || std::abs(std::abs(number) - shown) <= rounding)
            most = std::max(most.value_or(0), decimals);
    }
    return most;
}

QByteArray withDecimals(const QByteArray &whole, qsizetype decimals)
{
    return decimals > 0 ? whole + '.' + QByteArray(decimals, '0') : whole;
}

} // namespace

QByteArray numberFormat(double number, const QString &text)
{
    if (text.contains(u'%')) {
        if (const auto decimals = decimalsShown(100 * number, text))
            return withDecimals("0", *decimals) + '%';
    }
    if (const auto decimals = decimalsShown(number, text))
        return withDecimals("#,##0", *decimals);
    const bool isAmount = std::abs(number) >= 1000 && number == std::floor(number);
    return isAmount ? "#,##0" : "#,##0.0###";
}

} // namespace podium
