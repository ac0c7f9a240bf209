// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>
#include <QtCore/QStringList>

namespace podium {

/// Texts for the ticks of one axis, short and exact: "0, 20, 40"; "1,000, 2,000"; from a million on
/// with units, "5 bn", in Korean locales "50억". One unit for all ticks of a linear axis, each its
/// own on a logarithmic one.
[[nodiscard]] QStringList tickTexts(const QList<double> &ticks, bool logarithmic,
                                    const QLocale &locale);

} // namespace podium
