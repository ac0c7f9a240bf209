// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/sentence_reader.h"
#include "app/models/language/language.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace podium {

/// What is known of words that no refresh tells anew.
struct WordCheck {
    enum class Result {
        Fine,      ///< they say nothing of the figures, or what holds
        Unchecked, ///< they have a number or a name, and are not understood or depend
        Untrue,
    };
    Result result = Result::Fine;
    QString safe = {}; ///< what can be said; may be empty
};

/// Reads each line as a claim and holds it against the figures of `day`. `names`: of whom the slide
/// shows.
[[nodiscard]] WordCheck checkedWords(const Dataset &dataset, const SentenceReader &reader,
                                     const QString &text, const QStringList &names, Date day,
                                     Language language);

} // namespace podium
