// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/tables/table_proxy.h"

#include "app/models/language/text_match.h"
#include "app/models/tables/roles.h"

#include <algorithm>
#include <numeric>

namespace podium {

namespace {

constexpr int kLong = 2000; ///< rows

/// A cell's value as it is sorted. Values of one column are of one type.
struct SortKey {
    QVariant value;
    QString folded; ///< of texts, without upper case
    double number = 0;

    explicit SortKey(QVariant cell)
        : value(std::move(cell))
    {
        if (isText())
            folded = value.toString().toCaseFolded();
        else if (isNumber())
            number = value.toDouble();
    }
    [[nodiscard]] bool isText() const { return value.typeId() == QMetaType::QString; }
    [[nodiscard]] bool isNumber() const
    {
        return value.typeId() == QMetaType::Double || value.typeId() == QMetaType::Int;
    }
};

bool isLess(const SortKey &left, const SortKey &right)
{
    if (left.isNumber() && right.isNumber())
        return left.number < right.number;
    if (!left.isText() || !right.isText())
        return QVariant::compare(left.value, right.value) == QPartialOrdering::Less;
    const int order = left.folded.compare(right.folded);
    return order != 0 ? order < 0 : left.value.toString() < right.value.toString();
}

std::vector<int> placesOf(const QAbstractItemModel &model, int column)
{
    std::vector<SortKey> keys;
    keys.reserve(static_cast<std::size_t>(model.rowCount()));
    for (int row = 0; row < model.rowCount(); ++row)
        keys.emplace_back(model.index(row, column).data(ValueRole));
    std::vector<std::size_t> order(keys.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto missing
        = std::ranges::partition(order, [&](std::size_t row) { return keys[row].value.isValid(); });
    const std::ranges::subrange present(order.begin(), missing.begin());
    std::ranges::sort(present, [&](std::size_t left, std::size_t right) {
        return isLess(keys[left], keys[right]);
    });
    std::vector<int> places(keys.size(), -1);
    int place = 0;
    for (auto row = present.begin(); row != present.end(); ++row) {
        if (row != present.begin() && isLess(keys[*(row - 1)], keys[*row]))
            ++place;
        places[*row] = place;
    }
    return places;
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

void TableProxy::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel())
        sourceModel()->disconnect(this);
    m_places.clear();
    // Connected before Qt's own slots, which sort again.
    const auto forget = [this] { m_places.clear(); };
    connect(model, &QAbstractItemModel::modelReset, this, forget);
    connect(model, &QAbstractItemModel::layoutChanged, this, forget);
    connect(model, &QAbstractItemModel::dataChanged, this, forget);
    connect(model, &QAbstractItemModel::rowsInserted, this, forget);
    connect(model, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(model, &QAbstractItemModel::rowsMoved, this, forget);
    QSortFilterProxyModel::setSourceModel(model);
}

const std::vector<int> &TableProxy::places(int column) const
{
    if (m_places.empty() || m_placesColumn != column) {
        m_places = placesOf(*sourceModel(), column);
        m_placesColumn = column;
    }
    return m_places;
}

bool TableProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // Qt sorts downwards by asking lessThan(right, left), so what must not turn round with the
    // direction is turned here.
    const bool downwards = sortOrder() == Qt::DescendingOrder;
    const std::vector<int> &sorted = places(left.column());
    const int leftPlace = sorted[static_cast<std::size_t>(left.row())];
    const int rightPlace = sorted[static_cast<std::size_t>(right.row())];
    if ((leftPlace < 0) != (rightPlace < 0))
        return (rightPlace < 0) != downwards;
    if (leftPlace != rightPlace)
        return leftPlace < rightPlace;
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
