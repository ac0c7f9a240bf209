// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/deck/deck.h"
#include "app/export/package/xml_tree.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QSize>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace podium {

/// A table that stands in a file, and what it should say now.
struct TableMerge {
    const XmlNode &table;
    const QList<QStringList> &wrote; ///< what Podium last wrote, the header first
    const DeckTable &now;
    const QByteArray &part; ///< that it stands in
    QSize room;             ///< that rows may take, in pixels
};

struct MergedTable {
    QString xml;      ///< the table; empty where nothing changed
    QStringList kept; ///< sentences: what a person typed or added, and what there is no figure for
    QString refused;  ///< why nothing was changed
};

/// Columns are known by their headers, rows by their first cells, which must differ. A table keeps the
/// columns it has: those that a person added stay, those that were taken away stay away. Letters and
/// heights that nobody changed follow the number of rows.
[[nodiscard]] MergedTable mergedTable(const TableMerge &merge);

} // namespace podium
