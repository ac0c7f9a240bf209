// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/data/snapshot_model.h"

#include "app/engine/ranking/index.h"
#include "app/models/language/number_text.h"

#include <algorithm>
#include <array>
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

int SnapshotModel::rows() const
{
    return m_dataset ? static_cast<int>(m_dataset->snapshots.size()) : 0;
}

SnapshotRow SnapshotModel::rowAt(int row) const
{
    const std::size_t position = m_dataset->snapshots.size() - 1 - static_cast<std::size_t>(row);
    return {*this, m_dataset->snapshots[position], m_ranked[position]};
}

QVariant SnapshotModel::rowData(const SnapshotRow &row, int role) const
{
    if (role == KeyRole)
        return toQString(row.shown.id);
    return role == SourceRole ? QVariant(citation(row.shown)) : QVariant();
}

std::span<const Column<SnapshotRow>> SnapshotModel::columnTable() const
{
    using Row = SnapshotRow;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "day",
         .title = QT_TR_NOOP("Day"),
         .explanation = QT_TR_NOOP("The day the figures are of."),
         .text
         = [](const Row &row) -> QVariant { return dateText(row.shown.date, row.of.m_language); },
         .value = [](const Row &row) -> QVariant { return toQDate(row.shown.date); }},
        {.key = "source",
         .title = QT_TR_NOOP("Source"),
         .explanation = QT_TR_NOOP("Who measured and published the models."),
         .text = [](const Row &row) -> QVariant { return toQString(row.shown.source); }},
        {.key = "method",
         .title = QT_TR_NOOP("Method"),
         .explanation = QT_TR_NOOP("The version of the index the source used that day."),
         .text = [](const Row &row) -> QVariant { return row.of.method(row.shown); }},
        {.key = "models",
         .title = QT_TR_NOOP("Models"),
         .explanation = QT_TR_NOOP("Variants listed that day."),
         .text = [](const Row &row) -> QVariant {
             return countText(std::ssize(row.shown.models), row.of.m_language);
         },
         .value
         = [](const Row &row) -> QVariant { return static_cast<int>(row.shown.models.size()); }},
        {.key = "ranked",
         .title = QT_TR_NOOP("Ranked"),
         .explanation = QT_TR_NOOP("Models with every score the method needs."),
         .text
         = [](const Row &row) -> QVariant { return countText(row.ranked, row.of.m_language); },
         .value = [](const Row &row) -> QVariant { return row.ranked; }},
        {.key = "attribution",
         .title = QT_TR_NOOP("Attribution"),
         .explanation = QT_TR_NOOP("What must stand beside the figures."),
         .text = [](const Row &row) -> QVariant { return toQString(row.shown.attribution); }},
        {.key = "terms",
         .title = QT_TR_NOOP("Terms"),
         .explanation = QT_TR_NOOP("Terms of use of the source."),
         .text = [](const Row &row) -> QVariant { return row.of.terms(row.shown); }},
        {.key = "note",
         .title = QT_TR_NOOP("Where from"),
         .explanation = QT_TR_NOOP("The public files the figures were taken from."),
         .text = [](const Row &row) -> QVariant {
             return row.of.inLanguage(row.shown.note, row.shown.noteKo);
         }},
    });
    return kColumns;
}

QString SnapshotModel::method(const Snapshot &shown) const
{
    return methodName(m_dataset->methods[shown.method]);
}

QString SnapshotModel::terms(const Snapshot &shown) const
{
    return inLanguage(shown.terms, shown.termsKo);
}

QString SnapshotModel::citation(const Snapshot &shown) const
{
    QStringList parts{toQString(shown.attribution), method(shown), dateText(shown.date, m_language),
                      terms(shown)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString SnapshotModel::inLanguage(const std::string &english, const std::string &korean) const
{
    return toQString(m_language == Language::Korean && !korean.empty() ? korean : english);
}

} // namespace podium
