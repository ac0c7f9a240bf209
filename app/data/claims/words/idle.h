// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace podium {

/// Single words that people put around what they claim and that say nothing of it: "boasts",
/// "comfortably", "heavyweight". Phrases that say nothing stand in fillers_*.cpp. A word that is in
/// neither stands in the way of a sentence.
enum class Idle {
    Word,
    Verb,      ///< of being, holding and reaching, in all its forms
    Threshold, ///< of getting as far as a number
    Move,      ///< of rising and falling, to a rank but not by so much
};
[[nodiscard]] QStringList idleEnglish(Idle kind);
/// Korean nouns and adverbs of that kind, and verbs in all their forms.
[[nodiscard]] QStringList idleKorean();

/// The forms of an English verb that is given by its base, followed by its irregular forms.
[[nodiscard]] QStringList inflected(const QString &verb);

/// Whether an English adverb in "-ly" says no more than how much, how surely or how surprisingly.
[[nodiscard]] bool isIdleAdverb(const QString &word);

} // namespace podium
