// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"

#include <QtCore/QCoreApplication>

namespace podium {

/// Countries under two counting rules side by side: a line for each from its rank under the first
/// to its rank under the second. Both ends of a line carry a key of their own.
class CountrySlope final
{
    Q_DECLARE_TR_FUNCTIONS(podium::CountrySlope)

public:
    /// Reads a CountryModel, or a proxy of one: the countries that rank highest under either rule,
    /// at most so many. Titles are left empty; see Captions::captionSlope().
    [[nodiscard]] static ChartSeries read(const QAbstractItemModel &countries, int most);

    /// Keys of a country's marks.
    [[nodiscard]] static QStringList keysOf(const QString &country);
    [[nodiscard]] static QString countryOf(const QString &key);
    /// The mark is one under the second rule.
    [[nodiscard]] static bool isOther(const QString &key);
};

} // namespace podium
