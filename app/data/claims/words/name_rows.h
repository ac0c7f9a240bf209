// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/words/item.h"

#include <QtCore/QString>

#include <span>
#include <vector>

namespace podium {

/// Several names in a row, "B, C and D", and each of them by itself.
using Items = std::span<const Item>;

[[nodiscard]] bool hasSort(Items items, QStringView sorts);
[[nodiscard]] QString textOf(const QString &text, const Item &item);

/// Whether what joins two parts leaves open which: "or".
[[nodiscard]] bool isAlternative(const QString &text, const Item &joint);
/// Places of the names in a row that begins at `first`; "or" makes none.
[[nodiscard]] std::vector<std::size_t> rowAt(const QString &text, Items items, std::size_t first);
/// Where a name begins with its article.
[[nodiscard]] qsizetype startOf(const QString &text, Items items, std::size_t at);
[[nodiscard]] QString nameOf(const QString &text, Items items, std::size_t at);
/// The particle in the form that a syllable with, or without, a final consonant takes.
[[nodiscard]] QChar particleBehind(QChar syllable, QChar particle);
/// What follows several names, as it follows one of them: verbs in the singular, particles in the
/// form that the name takes.
[[nodiscard]] QString behindOne(const Item &name, const QString &text, Items items,
                                std::size_t next);

} // namespace podium
