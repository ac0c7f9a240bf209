// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSortFilterProxyModel>
#include <QtCore/QStringList>

#include <vector>

namespace podium {

/// Sorting and free-text filter over any of our table models; table and chart share one.
/// Sorts by ValueRole: missing values stay last in both directions, and equals keep the source's
/// order, which is that of the ranks. Column -1 restores the source's order.
class TableProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TableProxy(QObject *parent = nullptr);

    /// Keeps the rows whose SearchRole contains every word of `text`, in any order and case, or its Korean
    /// first consonants.
    void setFilterText(const QString &text);
    [[nodiscard]] QString filterText() const { return m_words.join(u' '); }

    void setSourceModel(QAbstractItemModel *model) override;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] const std::vector<int> &places(int column) const;

    QStringList m_words;
    /// Of the source's rows in upward order of the column sorted by: equal for equal values, negative for
    /// missing ones. Values are read once, not at every comparison. Empty: not sorted yet.
    mutable std::vector<int> m_places;
    mutable int m_placesColumn = -1;
};

/// The first row of this KeyRole in the first column; -1 without one and for an empty key.
[[nodiscard]] int rowOfKey(const QAbstractItemModel &model, const QString &key);

} // namespace podium
