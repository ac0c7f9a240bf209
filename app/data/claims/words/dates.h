// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/words/item.h"

#include <QtCore/QString>

#include <vector>

namespace podium {

[[nodiscard]] inline WrittenDate monthOf(std::chrono::year_month which)
{
    return {Date{which / std::chrono::day(1)}, Date{which / std::chrono::last}};
}

[[nodiscard]] inline WrittenDate yearOf(std::chrono::year which)
{
    return {Date{which / std::chrono::January / 1}, Date{which / std::chrono::December / 31}};
}

[[nodiscard]] inline Item dateItem(qsizetype start, qsizetype length, const WrittenDate &date)
{
    Item item;
    item.sort = u'D';
    item.start = start;
    item.length = length;
    item.date = date;
    return item;
}

/// Dates that begin at a place of the text and are told from today: "last month", "지난 가을", "a year
/// ago".
[[nodiscard]] std::vector<Item> relativeDatesAt(const QString &text, qsizetype place, Date today);

/// Whether a sentence says that it is of the present: "now", "no longer", "더 이상".
[[nodiscard]] bool saysNow(const QString &text);

} // namespace podium
