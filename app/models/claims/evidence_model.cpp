// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/claims/evidence_model.h"

#include "app/models/claims/claim_model.h"
#include "app/models/claims/reading_model.h"
#include "app/models/claims/safe_sentence.h"
#include "app/models/language/number_text.h"
#include "app/models/rules/what_if.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// The last of the marks whose value most of them have; where several values are as frequent, of
/// the latest.
qsizetype mostRepeated(const QList<ChartMark> &marks)
{
    qsizetype position = 0;
    qsizetype most = 0;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const auto equal = std::ranges::count(marks, marks[i].value, &ChartMark::value);
        if (equal >= most) {
            position = i;
            most = equal;
        }
    }
    return position;
}

} // namespace

void EvidenceModel::setClaim(std::shared_ptr<const Dataset> dataset,
                             std::optional<EvaluatedClaim> claim, Language language)
{
    beginResetModel();
    m_dataset = std::move(dataset);
    m_claim = std::move(claim);
    m_language = language;
    m_rows.clear();
    if (m_claim) {
        for (const DimensionEffect &effect : m_claim->result.dimensions)
            addDimension(effect);
    }
    endResetModel();
}

void EvidenceModel::addDimension(const DimensionEffect &effect)
{
    const auto &[claim, result] = *m_claim;
    const auto axis = std::ranges::find(result.list.axes, effect.dimension, &GridAxis::dimension)
        - result.list.axes.begin();
    for (std::size_t value = 0; value < effect.values.size(); ++value) {
        const auto reading
            = std::ranges::find_if(result.list.readings, [&](const ClaimReading &one) {
                  return one.choices[static_cast<std::size_t>(axis)] == value;
              });
        if (reading == result.list.readings.end())
            continue;
        const auto position = static_cast<std::size_t>(reading - result.list.readings.begin());
        // Sentences about folding are longer than there is room beside a mark.
        const QString text = effect.dimension == Dimension::Folding
            ? ReadingModel::foldingText(reading->view.folding)
            : valueText(*m_dataset, claim, result, position, effect.dimension, m_language);
        m_rows.push_back({text, ClaimModel::dimensionText(effect.dimension), effect.values[value]});
    }
}

ChartSeries EvidenceModel::picture(int most) const
{
    ChartSeries series = readSeries(*this, {Value, Share}, rowCount());
    while (series.marks.size() > std::max(1, most)) {
        series.marks.removeAt(mostRepeated(series.marks));
        ++series.rowsNotShown;
    }
    caption(series);
    return series;
}

void EvidenceModel::caption(ChartSeries &series) const
{
    series.valueAxisTitle = tr("Readings in which the claim holds (per cent)");
    series.categoryAxisTitle = tr("Reading");
    series.emptyText = m_claim ? tr("This claim has one reading only.") : tr("No claim is chosen.");
    if (!m_claim)
        return;
    const auto &[claim, result] = *m_claim;
    series.title = titleWhatIf(
        *m_dataset,
        toQString(m_language == Language::Korean ? claim.statementKo : claim.statementEn));
    series.subtitle
        = tr("%1: holds in %2 of %3 readings that say anything")
              .arg(ClaimModel::verdictText(result.verdict),
                   countText(static_cast<qint64>(result.holds), m_language),
                   countText(static_cast<qint64>(result.holds + result.fails), m_language));
    series.source = toQString(claim.source);
}

int EvidenceModel::rows() const
{
    return static_cast<int>(m_rows.size());
}

EvidenceRow EvidenceModel::rowAt(int row) const
{
    return {m_rows[static_cast<std::size_t>(row)], m_language, row};
}

QVariant EvidenceModel::rowData(const EvidenceRow &row, int role) const
{
    if (role == KeyRole)
        return QString::number(row.number);
    return role == NoteRole ? QVariant(row.evidence.dimension) : QVariant();
}

std::span<const Column<EvidenceRow>> EvidenceModel::columnTable() const
{
    using Row = EvidenceRow;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "value",
         .title = QT_TR_NOOP("Value"),
         .explanation = QT_TR_NOOP("What these readings have in common."),
         .text = [](const Row &row) -> QVariant { return row.evidence.value; }},
        {.key = "holds",
         .title = QT_TR_NOOP("Holds"),
         .explanation
         = QT_TR_NOOP("In how many of them the claim holds, of those that say anything."),
         .text = [](const Row &row) -> QVariant {
             const ValueShare &share = row.evidence.share;
             return tr("%1 of %2")
                 .arg(countText(static_cast<qint64>(share.holds), row.language),
                      countText(static_cast<qint64>(share.holds + share.fails), row.language));
         },
         .value = [](const Row &row) -> QVariant {
             const ValueShare &share = row.evidence.share;
             const auto said = static_cast<double>(share.holds + share.fails);
             return said == 0 ? QVariant()
                              : QVariant(100.0 * static_cast<double>(share.holds) / said);
         }},
    });
    return kColumns;
}

} // namespace podium
