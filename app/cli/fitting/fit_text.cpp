// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fitting/fit_text.h"

#include "app/cli/printing/error_text.h"

#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDecimals = 16;

} // namespace

QString fixedText(std::optional<double> number, int decimals)
{
    if (!number)
        return u"–"_s;
    const bool isZero = std::abs(*number) < 0.5 * std::pow(10.0, -decimals); // never "-0.00"
    return QString::number(isZero ? 0 : *number, 'f', decimals);
}

QString spanText(std::optional<double> low, std::optional<double> high, int decimals)
{
    if (!low || !high)
        return u"–"_s;
    while (*low < *high && fixedText(low, decimals) == fixedText(high, decimals)
           && decimals < kMostDecimals)
        ++decimals;
    const QString between = *low < 0 || *high < 0 ? u" – "_s : u"–"_s;
    return fixedText(low, decimals) + between + fixedText(high, decimals);
}

int decimalsThatShow(double size, int decimals)
{
    const auto showsNothing = [size](int places) { return size < 0.5 * std::pow(10.0, -places); };
    while (size > 0 && decimals < kMostDecimals && showsNothing(decimals))
        ++decimals;
    return decimals;
}

QString percentText(double share)
{
    return QString::number(100 * share, 'g', 4);
}

QJsonArray warningTexts(const std::vector<Error> &warnings)
{
    QJsonArray texts;
    for (const Error &warning : warnings)
        texts.append(errorText(warning));
    return texts;
}

} // namespace podium
