// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace podium {

/// Something about an Office file for which PowerPoint offers to repair it, or that its readers or
/// editors will miss.
struct DeckFault {
    QString rule; ///< stable id, such as "label-position"
    QString part; ///< where; empty: the file as a whole
    QString text; ///< a sentence, English

    bool operator==(const DeckFault &) const = default;
};

/// Every fault of a presentation or workbook that our rules know, in the order of its parts. Fails
/// where the bytes are no Office file at all.
[[nodiscard]] Result<QList<DeckFault>> deckFaults(const QByteArray &bytes, const QString &name);

} // namespace podium
