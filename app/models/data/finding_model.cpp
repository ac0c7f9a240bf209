// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/data/finding_model.h"

#include "app/models/language/error_words.h"
#include "app/models/language/language.h"
#include "app/models/tables/roles.h"

#include <algorithm>
#include <array>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

void FindingModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    std::ranges::stable_sort(m_rows, {}, &Row::gravity);
    endResetModel();
}

void FindingModel::translate()
{
    beginResetModel();
    endResetModel();
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return value(row, index.column()).toString();
    case Qt::ToolTipRole:
        return index.column() == Message ? value(row, Message) : QVariant();
    case ValueRole:
        return value(row, index.column());
    case KeyRole:
        return QString::number(index.row());
    case SearchRole:
        return value(row, Message).toString() + u'\n' + value(row, Name).toString() + u'\n'
            + value(row, Value).toString();
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static constexpr std::array kKeys{u"severity", u"row",  u"column", u"value",
                                      u"message",  u"rule", u"file"};
    const QString titles[ColumnCount] = {tr("Severity"), tr("Row"),  tr("Column"), tr("Value"),
                                         tr("Finding"),  tr("Rule"), tr("File")};
    switch (role) {
    case Qt::DisplayRole:
        return titles[section];
    case KeyRole:
        return QString::fromUtf16(kKeys[static_cast<std::size_t>(section)]);
    default:
        return {};
    }
}

QVariant FindingModel::value(const Row &row, int column) const
{
    const Place &place = row.error.place;
    switch (column) {
    case Severity:
        return row.gravity == Gravity::Error  ? tr("Error")
            : row.gravity == Gravity::Warning ? tr("Warning")
                                              : tr("Note");
    case Line:
        return place.row > 0 ? QVariant(place.row) : QVariant();
    case Name:
        return toQString(place.column);
    case Value:
        return toQString(row.value);
    case Message:
        return errorSentence(row.error);
    case Rule:
        return toQString(row.rule);
    case File:
        return toQString(place.file);
    default:
        return {};
    }
}

} // namespace podium
