// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/charts/series_hash.h"

#include <QtCore/QLocale>

#include <cmath>
#include <optional>

namespace podium {

using namespace Qt::StringLiterals;

void addValues(QCryptographicHash &hash, const ChartSeries &series)
{
    const auto number = [](std::optional<double> value) {
        if (!value)
            return u"-"_s;
        if (!std::isfinite(*value))
            return u"0"_s;
        const char format = std::abs(*value) < 1e15 ? 'f' : 'g';
        return QString::number(*value, format, QLocale::FloatingPointShortest);
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
