// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/words/names.h"

#include <optional>

namespace podium {

[[nodiscard]] inline bool isHangul(QChar letter)
{
    return letter.script() == QChar::Script_Hangul;
}

/// A sentence taken apart. Where a part is not understood, `items` is empty.
struct Lexed {
    std::vector<Item> items;
    std::optional<Item> unknown; ///< the first part that means nothing
};

/// The parts of a sentence, chosen so that as little as possible is left over, and then in as few
/// parts as possible. `today` is what "today" and "last month" are told from.
[[nodiscard]] Lexed lexed(const NameIndex &names, const QString &text, Date today);

/// Numbers, and dates, that begin at a place of the text.
[[nodiscard]] std::vector<Item> numbersAt(const QString &text, qsizetype place);
/// "Three places" above or below, "세 계단"
[[nodiscard]] std::vector<Item> placesApartAt(const QString &text, qsizetype place);
/// "Series C", "시리즈 B"
[[nodiscard]] std::vector<Item> roundsAt(const QString &text, qsizetype place);
/// Rules by which countries are counted, with their number: "by the mean of the best 3 labs"
[[nodiscard]] std::vector<Item> countingRulesAt(const QString &text, qsizetype place);
[[nodiscard]] std::vector<Item> datesAt(const QString &text, qsizetype place, Date today);

} // namespace podium
