// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/charts/series_hash.h"

#include <optional>

namespace podium {

using namespace Qt::StringLiterals;

void addValues(QCryptographicHash &hash, const ChartSeries &series)
{
    const auto number = [](std::optional<double> value) {
        return value ? QString::number(*value, 'g', 17) : u"-"_s;
    };
    for (const ChartMark &mark : series.marks)
        hash.addData((mark.key + u'\t' + number(mark.value) + u'\t' + number(mark.low) + u'\t'
                      + number(mark.high) + u'\t' + number(mark.from) + u'\t' + number(mark.at)
                      + u'\t' + mark.valueText + u'\n')
                         .toUtf8());
}

QString dataHash(const ChartSeries &series)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addValues(hash, series);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace podium
