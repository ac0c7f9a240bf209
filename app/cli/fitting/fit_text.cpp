// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fitting/fit_text.h"

#include "app/cli/printing/error_text.h"

namespace podium {

using namespace Qt::StringLiterals;

QString fixedText(std::optional<double> number, int decimals)
{
    return number ? QString::number(*number, 'f', decimals) : u"–"_s;
}

QString spanText(std::optional<double> low, std::optional<double> high, int decimals)
{
    if (!low || !high)
        return u"–"_s;
    const QString between = *low < 0 || *high < 0 ? u" – "_s : u"–"_s;
    return fixedText(low, decimals) + between + fixedText(high, decimals);
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
