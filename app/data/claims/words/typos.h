// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/words/names.h"

namespace podium {

/// English words that are no slips, though one would make another word of them.
extern const char16_t *const kOwnWords;

/// The text with the word at a place, which means nothing, as it may have been meant: words and names
/// of five letters or more that one slip of the hand makes of it: two letters swapped, one left out,
/// doubled, added or hit beside. The first and last letters stand, for other words begin and end
/// otherwise ("faster", "leader"), and so do numbers. A word that is one of its own is none of these.
[[nodiscard]] QStringList respelled(const QStringList &words, const QString &text,
                                    const Item &word);
/// The words that may have been meant: those of phrases and names.
[[nodiscard]] QStringList wordsOfClaims(const NameIndex &names);

} // namespace podium
