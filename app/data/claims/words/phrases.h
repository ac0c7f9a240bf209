// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <span>

namespace podium {

/// Words that mean the same in a claim: all in lower case, with bars between. `sort` as in Item.
struct PhraseGroup {
    char16_t sort;
    const char16_t *tag;
    const char16_t *words;
};
[[nodiscard]] std::span<const PhraseGroup> englishFillers();
[[nodiscard]] std::span<const PhraseGroup> englishComparing();
[[nodiscard]] std::span<const PhraseGroup> englishCounting();
[[nodiscard]] std::span<const PhraseGroup> englishMoney();
[[nodiscard]] std::span<const PhraseGroup> koreanFillers();
[[nodiscard]] std::span<const PhraseGroup> koreanComparing();
[[nodiscard]] std::span<const PhraseGroup> koreanCounting();
[[nodiscard]] std::span<const PhraseGroup> koreanMoney();

/// Korean verbs and adjectives without "다", whose forms all mean the same.
[[nodiscard]] std::span<const PhraseGroup> koreanStems();
/// English verbs by their base, with irregular forms behind it.
[[nodiscard]] std::span<const PhraseGroup> englishVerbs();

/// One of them. The tag is "bound" for what ends a Korean word and begins none.
struct Phrase {
    QStringView text;
    char16_t sort = u'-';
    QStringView tag;
};
/// Those of both languages as they are listed.
[[nodiscard]] std::span<const Phrase> allPhrases();
/// Those that begin with a small letter, and all forms of Korean verbs.
[[nodiscard]] std::span<const Phrase> phrasesFrom(QChar first);

/// Names in daily use that are neither codes nor names of the figures, and adjectives of countries.
struct DailyName {
    const char16_t *text;
    const char *codes; ///< separated by spaces
};
[[nodiscard]] std::span<const DailyName> dailyNames();
/// Of labs, by their id.
[[nodiscard]] std::span<const DailyName> dailyLabs();

/// Korean spellings of words in the names of models.
struct Spelling {
    const char16_t *korean;
    const char16_t *latin;
};
[[nodiscard]] std::span<const Spelling> spellings();

} // namespace podium
