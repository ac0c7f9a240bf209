// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/export/checking/deck_fault.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace podium {

/// Every fault of a presentation or workbook that our rules know, in the order of its parts. Fails
/// where the bytes are no Office file at all.
[[nodiscard]] Result<QList<DeckFault>> deckFaults(const QByteArray &bytes, const QString &name);

} // namespace podium
