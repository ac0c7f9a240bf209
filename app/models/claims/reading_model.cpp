// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/claims/reading_model.h"

#include "app/models/claims/claim_model.h"
#include "app/models/claims/safe_sentence.h"
#include "app/models/roles.h"

namespace podium {

void ReadingModel::setClaim(std::shared_ptr<const Dataset> dataset,
                            std::optional<EvaluatedClaim> claim, Language language)
{
    beginResetModel();
    m_dataset = std::move(dataset);
    m_claim = std::move(claim);
    m_language = language;
    endResetModel();
}

int ReadingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_claim ? 0 : static_cast<int>(m_claim->result.judgements.size());
}

int ReadingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReadingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto reading = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case SearchRole:
        return text(reading, index.column());
    case ValueRole:
        return index.column() == Result
            ? QVariant(static_cast<int>(m_claim->result.judgements[reading].outcome))
            : QVariant(text(reading, index.column()));
    case KeyRole:
        return QString::number(index.row());
    default:
        return {};
    }
}

QVariant ReadingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Result       ? tr("Result")
        : section == Circumstances ? tr("Reading")
                                   : tr("What it says");
}

QString ReadingModel::text(std::size_t reading, int column) const
{
    const auto &[claim, result] = *m_claim;
    switch (column) {
    case Result:
        return ClaimModel::outcomeText(result.judgements[reading].outcome);
    case Circumstances:
        return circumstancesText(*m_dataset, claim, result, reading, m_language);
    default:
        return readingText(*m_dataset, claim, result, reading, m_language);
    }
}

} // namespace podium
