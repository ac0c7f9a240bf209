// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/sentences/names.h"

namespace podium {

/// Names and words that are written much like this one, the nearest first, at most three.
[[nodiscard]] QStringList nearestForms(const NameIndex &names, const QString &word);

/// The sentence with its last word completed to a name or a word of claims.
[[nodiscard]] QStringList completedForms(const NameIndex &names, const QString &sentence,
                                         qsizetype most);

} // namespace podium
