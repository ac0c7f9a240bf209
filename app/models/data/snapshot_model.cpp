// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/data/snapshot_model.h"

#include "app/engine/ranking/index.h"
#include "app/models/language/number_text.h"
#include "app/models/tables/roles.h"

#include <algorithm>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

void SnapshotModel::setDataset(std::shared_ptr<const Dataset> dataset, Language language)
{
    beginResetModel();
    m_language = language;
    m_dataset = std::move(dataset);
    m_ranked.clear();
    for (const Snapshot &shown : m_dataset->snapshots) {
        const auto all = indices(*m_dataset, shown, m_dataset->methods[shown.method]);
        m_ranked.push_back(static_cast<int>(
            std::ranges::count_if(all, [](double index) { return !std::isnan(index); })));
    }
    endResetModel();
}

int SnapshotModel::rowCount(const QModelIndex &parent) const
{
    return m_dataset && !parent.isValid() ? static_cast<int>(m_dataset->snapshots.size()) : 0;
}

int SnapshotModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SnapshotModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case ValueRole:
        return value(index.row(), index.column());
    case KeyRole:
        return toQString(snapshot(index.row()).id);
    case SourceRole:
        return citation(index.row());
    default:
        return {};
    }
}

QVariant SnapshotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[ColumnCount]
        = {tr("Day"),    tr("Source"),      tr("Method"), tr("Models"),
           tr("Ranked"), tr("Attribution"), tr("Terms"),  tr("Where from")};
    const QString hints[ColumnCount] = {tr("The day the figures are of."),
                                        tr("Who measured and published the models."),
                                        tr("The version of the index the source used that day."),
                                        tr("Variants listed that day."),
                                        tr("Models with every score the method needs."),
                                        tr("What must stand beside the figures."),
                                        tr("Terms of use of the source."),
                                        tr("The public files the figures were taken from.")};
    if (role == Qt::DisplayRole)
        return titles[section];
    return role == Qt::ToolTipRole ? QVariant(hints[section]) : QVariant();
}

const Snapshot &SnapshotModel::snapshot(int row) const
{
    return m_dataset->snapshots[m_dataset->snapshots.size() - 1 - static_cast<std::size_t>(row)];
}

QVariant SnapshotModel::value(int row, int column) const
{
    switch (column) {
    case Day:
        return toQDate(snapshot(row).date);
    case Models:
        return static_cast<int>(snapshot(row).models.size());
    case Ranked:
        return m_ranked[m_ranked.size() - 1 - static_cast<std::size_t>(row)];
    default:
        return text(row, column);
    }
}

QString SnapshotModel::text(int row, int column) const
{
    const Snapshot &shown = snapshot(row);
    switch (column) {
    case Day:
        return dateText(shown.date, m_language);
    case Source:
        return toQString(shown.source);
    case Method:
        return methodName(m_dataset->methods[shown.method]);
    case Models:
    case Ranked:
        return countText(value(row, column).toInt(), m_language);
    case Attribution:
        return toQString(shown.attribution);
    case Terms:
        return inLanguage(shown.terms, shown.termsKo);
    case Note:
        return inLanguage(shown.note, shown.noteKo);
    default:
        return {};
    }
}

QString SnapshotModel::citation(int row) const
{
    QStringList parts{text(row, Attribution), text(row, Method), text(row, Day), text(row, Terms)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString SnapshotModel::inLanguage(const std::string &english, const std::string &korean) const
{
    return toQString(m_language == Language::Korean && !korean.empty() ? korean : english);
}

} // namespace podium
