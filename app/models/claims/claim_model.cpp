// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/claims/claim_model.h"

#include "app/models/claims/safe_sentence.h"
#include "app/models/language/number_text.h"
#include "app/models/tables/roles.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

Standing standingOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Holds:
        return Standing::Holds;
    case Verdict::Fails:
        return Standing::Fails;
    case Verdict::HoldsWithinError:
    case Verdict::FailsWithinError:
    case Verdict::Depends:
        return Standing::Depends;
    case Verdict::NotEvaluable:
        break;
    }
    return Standing::Open;
}

} // namespace

ClaimModel::ClaimModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ClaimModel::setClaims(const Dataset &dataset, std::vector<EvaluatedClaim> claims,
                           Language language)
{
    beginResetModel();
    m_dataset = &dataset;
    m_claims = std::move(claims);
    m_language = language;
    m_sentences.clear();
    for (const EvaluatedClaim &evaluated : m_claims)
        m_sentences.append(safeSentence(dataset, evaluated.claim, evaluated.result, language));
    endResetModel();
}

const EvaluatedClaim &ClaimModel::at(int row) const
{
    return m_claims.at(static_cast<std::size_t>(row));
}

QString ClaimModel::sentence(int row, Language language) const
{
    return language == m_language
        ? m_sentences.at(row)
        : safeSentence(*m_dataset, at(row).claim, at(row).result, language);
}

QString ClaimModel::verdictText(podium::Verdict verdict)
{
    switch (verdict) {
    case podium::Verdict::Holds:
        return tr("Holds");
    case podium::Verdict::HoldsWithinError:
        return tr("Holds, within error");
    case podium::Verdict::Fails:
        return tr("Fails");
    case podium::Verdict::FailsWithinError:
        return tr("Fails, within error");
    case podium::Verdict::Depends:
        return tr("Depends");
    case podium::Verdict::NotEvaluable:
        return tr("Not evaluable");
    }
    return {};
}

QString ClaimModel::outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Holds:
        return tr("Holds");
    case Outcome::Fails:
        return tr("Fails");
    case Outcome::NotApplicable:
        return tr("Says nothing");
    }
    return {};
}

QString ClaimModel::dimensionText(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Snapshot:
        return tr("day");
    case Dimension::Folding:
        return tr("folding");
    case Dimension::Selection:
        return tr("which models");
    case Dimension::Estimated:
        return tr("estimates");
    case Dimension::LaterScores:
        return tr("later scores");
    case Dimension::Rule:
        return tr("counting rule");
    case Dimension::Seats:
        return tr("seats of labs");
    case Dimension::Method:
        return tr("method");
    case Dimension::Weights:
        return tr("weights");
    case Dimension::Programme:
        return tr("row of the ledger");
    }
    return {};
}

int ClaimModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_claims.size());
}

int ClaimModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClaimModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EvaluatedClaim &evaluated = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Sentence ? m_sentences.at(index.row())
                                          : text(evaluated, index.column());
    case Qt::ToolTipRole:
        return index.column() == Sentence ? m_sentences.at(index.row()) : statement(evaluated);
    case ValueRole:
        if (index.column() == Readings)
            return static_cast<int>(
                std::ranges::count(evaluated.result.judgements, false, &Judgement::repeated));
        return index.column() == Verdict ? QVariant(static_cast<int>(evaluated.result.verdict))
                                         : data(index, Qt::DisplayRole);
    case LowRole: // a verdict is written in words and "18 of 24" whole; a number only sorts them
        return index.column() == Verdict || index.column() == Readings ? data(index, ValueRole)
                                                                       : QVariant();
    case KeyRole:
        return toQString(evaluated.claim.id);
    case SearchRole:
        return toQString(evaluated.claim.statementEn) + u' '
            + toQString(evaluated.claim.statementKo);
    case SourceRole:
        return toQString(evaluated.claim.source);
    case StandingRole:
        return static_cast<int>(standingOf(evaluated.result.verdict));
    default:
        return {};
    }
}

QVariant ClaimModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id:
        return tr("Claim");
    case Statement:
        return tr("Statement");
    case Verdict:
        return tr("Verdict");
    case Readings:
        return tr("Readings");
    case Deciding:
        return tr("What decides");
    case Sentence:
        return tr("Safe to say");
    default:
        return {};
    }
}

QString ClaimModel::text(const EvaluatedClaim &evaluated, int column) const
{
    const ClaimResult &result = evaluated.result;
    switch (column) {
    case Id:
        return toQString(evaluated.claim.id);
    case Statement:
        return statement(evaluated);
    case Verdict:
        return verdictText(result.verdict);
    case Readings:
        return tr("%1 of %2")
            .arg(countText(static_cast<qint64>(result.holds), m_language),
                 countText(static_cast<qint64>(result.holds + result.fails), m_language));
    case Deciding: {
        QStringList words;
        for (const Dimension dimension : result.deciding())
            words.append(dimensionText(dimension));
        return words.join(u", "_s);
    }
    default:
        return {};
    }
}

QString ClaimModel::statement(const EvaluatedClaim &evaluated) const
{
    return toQString(m_language == Language::Korean ? evaluated.claim.statementKo
                                                    : evaluated.claim.statementEn);
}

} // namespace podium
