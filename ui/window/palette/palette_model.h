// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/palette/palette_entry.h"

#include <QtCore/QAbstractListModel>

namespace podium {

/// The entries that match what was typed, the nearest first.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { NoteOfEntry = Qt::UserRole, KeysOfEntry };

    explicit PaletteModel(QList<PaletteEntry> entries, QObject *parent = nullptr);

    /// Empty: all entries in their order.
    void find(const QString &query);
    [[nodiscard]] const PaletteEntry &entry(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PaletteEntry> m_entries;
    QList<qsizetype> m_found; ///< positions of entries
};

} // namespace podium
