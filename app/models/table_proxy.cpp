// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/table_proxy.h"

#include "app/models/roles.h"
#include "app/models/text_match.h"

#include <algorithm>

namespace podium {

namespace {

constexpr int kLong = 2000; ///< rows

int compareTexts(const QString &left, const QString &right)
{
    const int byLetters = left.compare(right, Qt::CaseInsensitive);
    return byLetters != 0 ? byLetters : left.compare(right);
}

/// Values of one column are of one type. Negative, zero or positive.
int compareValues(const QVariant &left, const QVariant &right)
{
    if (left.typeId() == QMetaType::QString && right.typeId() == QMetaType::QString)
        return compareTexts(left.toString(), right.toString());
    const QPartialOrdering order = QVariant::compare(left, right);
    if (order == QPartialOrdering::Less)
        return -1;
    return order == QPartialOrdering::Greater ? 1 : 0;
}

} // namespace

TableProxy::TableProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ValueRole);
}

void TableProxy::setFilterText(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    // Rows that leave a long table one by one cost more than its order.
    if (sourceModel() && sortColumn() < 0 && sourceModel()->rowCount() > kLong)
        invalidate();
    else
        invalidateRowsFilter();
}

bool TableProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // Qt sorts downwards by asking lessThan(right, left), so what must not turn round with the
    // direction is turned here.
    const bool downwards = sortOrder() == Qt::DescendingOrder;
    const QVariant leftValue = left.data(ValueRole);
    const QVariant rightValue = right.data(ValueRole);
    if (leftValue.isValid() != rightValue.isValid())
        return leftValue.isValid() != downwards;
    const int order = leftValue.isValid() ? compareValues(leftValue, rightValue) : 0;
    if (order != 0)
        return order < 0;
    return downwards ? left.row() > right.row() : left.row() < right.row();
}

bool TableProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = sourceModel()->index(row, 0, parent).data(SearchRole).toString();
    return std::ranges::all_of(m_words,
                               [&text](const QString &word) { return hasWord(text, word); });
}

int rowOfKey(const QAbstractItemModel &model, const QString &key)
{
    for (int row = 0; !key.isEmpty() && row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(KeyRole).toString() == key)
            return row;
    }
    return -1;
}

} // namespace podium
