// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/deck/deck.h"
#include "app/export/package/part_edits.h"
#include "app/models/language/language.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace podium {

/// The paragraphs of a text body as people read them.
[[nodiscard]] QStringList paragraphsOf(const XmlNode &body);

/// Puts `now` in place of what stands there. Only letters that differ are replaced, so that bold
/// words and colours stay where they are. What was empty looks `like` its neighbours.
void setParagraphs(const XmlNode &body, const QStringList &now, Language language, PartEdits &edits,
                   const XmlNode *like = nullptr);

struct MergedTable {
    QString xml;      ///< the table; empty where nothing changed
    QStringList kept; ///< cells that somebody typed
    QString refused;  ///< why nothing was changed
};

/// Rows are known by their first cells, which must differ. `wrote`: what Podium last wrote.
[[nodiscard]] MergedTable mergedTable(const XmlNode &table, const QList<QStringList> &wrote,
                                      const DeckTable &now, const QByteArray &part);

} // namespace podium
