// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/claims/claim_model.h"

#include "app/models/claims/safe_sentence.h"
#include "app/models/language/number_text.h"

#include <algorithm>
#include <array>

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

int ClaimModel::rows() const
{
    return static_cast<int>(m_claims.size());
}

ClaimRow ClaimModel::rowAt(int row) const
{
    return {*this, at(row).claim, at(row).result, m_sentences.at(row)};
}

QVariant ClaimModel::rowData(const ClaimRow &row, int role) const
{
    switch (role) {
    case Qt::ToolTipRole:
        return statement(row.claim);
    case KeyRole:
        return toQString(row.claim.id);
    case SearchRole:
        return toQString(row.claim.statementEn) + u' ' + toQString(row.claim.statementKo);
    case SourceRole:
        return toQString(row.claim.source);
    case StandingRole:
        return static_cast<int>(standingOf(row.result.verdict));
    default:
        return {};
    }
}

std::span<const Column<ClaimRow>> ClaimModel::columnTable() const
{
    using Row = ClaimRow;
    // A verdict is written in words and "18 of 24" whole; as LowRole a number only sorts them.
    static constexpr auto kVerdict
        = [](const Row &row) -> QVariant { return static_cast<int>(row.result.verdict); };
    static constexpr auto kReadings = [](const Row &row) -> QVariant {
        return static_cast<int>(
            std::ranges::count(row.result.judgements, false, &Judgement::repeated));
    };
    static constexpr auto kSentence = [](const Row &row) -> QVariant { return row.sentence; };
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "id",
         .title = QT_TR_NOOP("Claim"),
         .explanation = QT_TR_NOOP("What files and the command line call it."),
         .text = [](const Row &row) -> QVariant { return toQString(row.claim.id); }},
        {.key = "statement",
         .title = QT_TR_NOOP("Statement"),
         .explanation = QT_TR_NOOP("What is claimed."),
         .text = [](const Row &row) -> QVariant { return row.of.statement(row.claim); }},
        {.key = "verdict",
         .title = QT_TR_NOOP("Verdict"),
         .explanation = QT_TR_NOOP("Whether it holds under all its readings."),
         .text = [](const Row &row) -> QVariant { return verdictText(row.result.verdict); },
         .value = kVerdict,
         .low = kVerdict},
        {.key = "readings",
         .title = QT_TR_NOOP("Readings"),
         .explanation = QT_TR_NOOP("In how many of them it holds, of those that say anything."),
         .text = [](const Row &row) -> QVariant {
             const ClaimResult &result = row.result;
             return tr("%1 of %2")
                 .arg(countText(static_cast<qint64>(result.holds), row.of.m_language),
                      countText(static_cast<qint64>(result.holds + result.fails),
                                row.of.m_language));
         },
         .value = kReadings,
         .low = kReadings},
        {.key = "deciding",
         .title = QT_TR_NOOP("What decides"),
         .explanation = QT_TR_NOOP("What its verdict depends on."),
         .text = [](const Row &row) -> QVariant { return decidingText(row.result); }},
        {.key = "sentence",
         .title = QT_TR_NOOP("Safe to say"),
         .explanation = QT_TR_NOOP("A sentence that holds."),
         .text = kSentence,
         .toolTip = kSentence},
    });
    return kColumns;
}

QString ClaimModel::decidingText(const ClaimResult &result)
{
    QStringList words;
    for (const Dimension dimension : result.deciding())
        words.append(dimensionText(dimension));
    return words.join(u", "_s);
}

QString ClaimModel::statement(const Claim &claim) const
{
    return toQString(m_language == Language::Korean ? claim.statementKo : claim.statementEn);
}

} // namespace podium
