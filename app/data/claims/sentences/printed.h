// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace podium {

/// A sentence without what the program adds to a claim when it prints one: values in brackets, how
/// many stand in the ranking, in how many readings it held. Letters keep their places, blanks stand
/// for what is taken out.
struct PlainSentence {
    QString text;
    bool printed = false; ///< it names the version of the index, so that all else is as usual
};
[[nodiscard]] PlainSentence plainSentence(const QString &sentence);

} // namespace podium
