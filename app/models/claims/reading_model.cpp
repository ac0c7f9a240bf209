// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/claims/reading_model.h"

#include "app/models/claims/claim_model.h"
#include "app/models/claims/safe_sentence.h"
#include "app/models/claims/told_reading.h"
#include "app/models/language/language.h"
#include "app/models/tables/roles.h"

#include <map>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

Standing standingOf(Outcome outcome)
{
    return outcome == Outcome::Holds ? Standing::Holds
        : outcome == Outcome::Fails  ? Standing::Fails
                                     : Standing::Open;
}

std::vector<std::vector<std::size_t>> sameReadings(const ClaimResult &result)
{
    std::map<std::size_t, std::vector<std::size_t>> rows;
    for (std::size_t i = 0; i < result.firsts.size(); ++i)
        rows[result.firsts[i]].push_back(i);
    std::vector<std::vector<std::size_t>> out;
    for (auto &[first, readings] : rows)
        out.push_back(std::move(readings));
    return out;
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
    m_rows = m_claim ? sameReadings(m_claim->result) : std::vector<std::vector<std::size_t>>();
    endResetModel();
}

int ReadingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReadingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstVaried + static_cast<int>(m_varied.size()) + 1;
}

QVariant ReadingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &readings = m_rows[static_cast<std::size_t>(index.row())];
    const std::size_t reading = readings.front();
    switch (role) {
    case Qt::ToolTipRole:
        return readings.size() > 1 ? listOf(readings) : text(readings, index.column());
    case Qt::DisplayRole:
    case SearchRole:
        return text(readings, index.column());
    case ValueRole:
        return index.column() == Result
            ? QVariant(static_cast<int>(m_claim->result.judgements[reading].outcome))
            : QVariant(text(readings, index.column()));
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

/// What varies differs from claim to claim, so these columns are no entries of a table.
QVariant ReadingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool result = section == Result;
    switch (role) {
    case Qt::DisplayRole:
        return isVaried(section) ? variedTitle(section)
            : result             ? tr("Result")
                                 : tr("What it says");
    case Qt::ToolTipRole:
        return isVaried(section) ? tr("What this reading takes, and others take otherwise.")
            : result             ? tr("Whether the claim holds in this reading.")
                                 : tr("What the figures say in this reading.");
    case KeyRole:
        return isVaried(section) ? u"varied_%1"_s.arg(section - FirstVaried + 1)
            : result             ? u"result"_s
                                 : u"says"_s;
    default:
        return {};
    }
}

QString ReadingModel::variedTitle(int column) const
{
    QString title = ClaimModel::dimensionText(varied(column));
    return title.replace(0, 1, title.front().toUpper());
}

bool ReadingModel::isVaried(int column) const
{
    return column >= FirstVaried && column < foundColumn();
}

Dimension ReadingModel::varied(int column) const
{
    return m_varied[static_cast<std::size_t>(column - FirstVaried)];
}

QString ReadingModel::text(const std::vector<std::size_t> &readings, int column) const
{
    const auto &[claim, result] = *m_claim;
    if (column == Result)
        return ClaimModel::outcomeText(result.judgements[readings.front()].outcome);
    if (!isVaried(column))
        return readingText(*m_dataset, claim, result, readings.front(), m_language);
    QStringList values;
    for (const std::size_t reading : readings)
        values << variedText(reading, varied(column));
    values.removeDuplicates();
    return values.join(u", "_s);
}

/// Which readings a row stands for, a line each.
QString ReadingModel::listOf(const std::vector<std::size_t> &readings) const
{
    QStringList lines{tr("These %n readings say the same and count once:", nullptr,
                         static_cast<int>(readings.size()))};
    for (const std::size_t reading : readings) {
        QStringList values;
        for (const Dimension dimension : m_varied)
            values << variedText(reading, dimension);
        lines << values.join(u" · "_s);
    }
    return lines.join(u'\n');
}

QString ReadingModel::foldingText(Folding folding)
{
    switch (folding) {
    case Folding::All:
        return tr("all variants");
    case Folding::Family:
        return tr("best of each family");
    case Folding::Lab:
        return tr("best of each lab");
    }
    return {};
}

/// The title of the column says what it is about, so a word is enough.
QString ReadingModel::variedText(std::size_t reading, Dimension dimension) const
{
    const auto &[claim, result] = *m_claim;
    const View &view = result.list.readings[reading].view;
    switch (dimension) {
    case Dimension::Snapshot: {
        const auto day = dayOf({*m_dataset, claim, result, reading});
        return day ? dateText(*day, m_language) : QString();
    }
    case Dimension::Folding:
        return foldingText(view.folding);
    case Dimension::Estimated:
        return view.estimated ? tr("counted") : tr("left out");
    case Dimension::LaterScores:
        return view.laterScores ? tr("counted") : tr("left out");
    default:
        return valueText(*m_dataset, claim, result, reading, dimension, m_language);
    }
}

} // namespace podium
