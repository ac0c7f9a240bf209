// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <functional>
#include <utility>

namespace podium {

/// Texts for the ticks of one axis, short and exact: "0, 20, 40"; "1,000, 2,000"; from a million on
/// with units, "5 bn", in Korean locales "50억". One unit for all ticks of a linear axis, each its
/// own on a logarithmic one.
[[nodiscard]] QStringList tickTexts(const QList<double> &ticks, bool logarithmic,
                                    const QLocale &locale);

/// Blanks texts that would touch the next one, where few pixels are left for a plot; the last one,
/// which says how far the axis goes, stays. `reach`: where the text of a tick begins and ends.
void keepApart(QStringList &texts, double gap,
               const std::function<std::pair<double, double>(qsizetype tick)> &reach);

} // namespace podium
