// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/deck/deck.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace podium {

/// A column of a table that stands in a file.
struct ColumnInFile {
    qsizetype wrote = -1;   ///< which of those Podium wrote; -1: somebody added it
    qsizetype now = -1;     ///< which of DeckTable::header; -1: none
    qsizetype leftOut = -1; ///< which of DeckTable::leftOut; -1: none

    [[nodiscard]] bool isKnown() const { return now >= 0 || leftOut >= 0; }
};

struct ColumnMatch {
    QList<ColumnInFile> columns; ///< one for each that stands there
    QStringList said;            ///< sentences: what was added, taken away, or is known no more
};

/// By their headers; where somebody wrote another one, by their places.
[[nodiscard]] ColumnMatch matchedColumns(const QStringList &stands, const QStringList &wrote,
                                         const DeckTable &now);

} // namespace podium
