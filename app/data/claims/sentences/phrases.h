// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <span>

namespace podium {

/// Words that mean something in a claim, all in lower case. `sort` as in Item.
struct Phrase {
    const char16_t *text;
    char16_t sort;
    const char16_t *tag = u"";
};
[[nodiscard]] std::span<const Phrase> englishPhrases();
[[nodiscard]] std::span<const Phrase> koreanPhrases();

/// Names in daily use that are neither codes nor names of the figures, and adjectives of countries.
struct DailyName {
    const char16_t *text;
    const char *codes; ///< separated by spaces
};
[[nodiscard]] std::span<const DailyName> dailyNames();

/// Korean spellings of words in the names of models.
struct Spelling {
    const char16_t *korean;
    const char16_t *latin;
};
[[nodiscard]] std::span<const Spelling> spellings();

} // namespace podium
