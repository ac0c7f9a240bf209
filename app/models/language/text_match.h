// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace podium {

/// Whether a text has a word in it, without regard to case. A word of Korean consonants (ㅅㅅ) also
/// matches the first letters of syllables that follow one another (삼성).
[[nodiscard]] bool hasWord(const QString &text, const QString &word);

/// How far a query is from a text, 0 when every word of it begins the text or one of its words;
/// absent when one of its words is not in it. Words of four letters or more may have one typing
/// error (a letter wrong, missing, too many, or two exchanged), of eight or more two.
[[nodiscard]] std::optional<int> matchDistance(const QString &text, const QStringList &query);

} // namespace podium
