// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/claims/reading_model.h"

#include "app/models/claims/claim_model.h"
#include "app/models/claims/safe_sentence.h"
#include "app/models/tables/roles.h"

namespace podium {

namespace {

Standing standingOf(Outcome outcome)
{
    return outcome == Outcome::Holds ? Standing::Holds
        : outcome == Outcome::Fails  ? Standing::Fails
                                     : Standing::Open;
}

} // namespace

void ReadingModel::setClaim(std::shared_ptr<const Dataset> dataset,
                            std::optional<EvaluatedClaim> claim, Language language)
{
    beginResetModel();
    m_dataset = std::move(dataset);
    m_claim = std::move(claim);
    m_language = language;
    m_varied = m_claim ? variedIn(*m_dataset, m_claim->claim, m_claim->result)
                       : std::vector<Dimension>();
    endResetModel();
}

int ReadingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_claim ? 0 : static_cast<int>(m_claim->result.judgements.size());
}

int ReadingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstVaried + static_cast<int>(m_varied.size()) + 1;
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
    case LowRole: // written in words, as it is in the table of claims
        return index.column() == Result ? data(index, ValueRole) : QVariant();
    case StandingRole:
        return static_cast<int>(standingOf(m_claim->result.judgements[reading].outcome));
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
    if (isVaried(section)) {
        QString title = ClaimModel::dimensionText(varied(section));
        return title.replace(0, 1, title.front().toUpper());
    }
    return section == Result ? tr("Result") : tr("What it says");
}

bool ReadingModel::isVaried(int column) const
{
    return column >= FirstVaried && column < foundColumn();
}

Dimension ReadingModel::varied(int column) const
{
    return m_varied[static_cast<std::size_t>(column - FirstVaried)];
}

QString ReadingModel::text(std::size_t reading, int column) const
{
    const auto &[claim, result] = *m_claim;
    if (column == Result)
        return ClaimModel::outcomeText(result.judgements[reading].outcome);
    return isVaried(column) ? variedText(reading, varied(column))
                            : readingText(*m_dataset, claim, result, reading, m_language);
}

/// The title of the column says what it is about, so a word is enough.
QString ReadingModel::variedText(std::size_t reading, Dimension dimension) const
{
    const auto &[claim, result] = *m_claim;
    const View &view = result.list.readings[reading].view;
    switch (dimension) {
    case Dimension::Folding:
        return view.folding == Folding::All   ? tr("all variants")
            : view.folding == Folding::Family ? tr("best of each family")
                                              : tr("best of each lab");
    case Dimension::Estimated:
        return view.estimated ? tr("counted") : tr("left out");
    case Dimension::LaterScores:
        return view.laterScores ? tr("counted") : tr("left out");
    default:
        return valueText(*m_dataset, claim, result, reading, dimension, m_language);
    }
}

} // namespace podium
