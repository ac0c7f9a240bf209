// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/data/finding_model.h"

#include "app/models/language/error_words.h"
#include "app/models/language/language.h"

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

int FindingModel::rows() const
{
    return static_cast<int>(m_rows.size());
}

FindingRow FindingModel::rowAt(int row) const
{
    return {m_rows[static_cast<std::size_t>(row)], row};
}

QVariant FindingModel::rowData(const FindingRow &row, int role) const
{
    switch (role) {
    case KeyRole:
        return QString::number(row.number);
    case SearchRole:
        return errorSentence(row.found.error) + u'\n' + toQString(row.found.error.place.column)
            + u'\n' + toQString(row.found.value);
    default:
        return {};
    }
}

std::span<const Column<FindingRow>> FindingModel::columnTable() const
{
    using Shown = FindingRow;
    static constexpr auto kMessage
        = [](const Shown &row) -> QVariant { return errorSentence(row.found.error); };
    static const auto kColumns = std::to_array<Column<Shown>>({
        {.key = "severity",
         .title = QT_TR_NOOP("Severity"),
         .explanation = QT_TR_NOOP("How grave it is; errors come first."),
         .text = [](const Shown &row) -> QVariant {
             return row.found.gravity == Gravity::Error  ? tr("Error")
                 : row.found.gravity == Gravity::Warning ? tr("Warning")
                                                         : tr("Note");
         }},
        {.key = "row",
         .title = QT_TR_NOOP("Row"),
         .explanation = QT_TR_NOOP("Of the file, counted from 1."),
         .text = [](const Shown &row) -> QVariant {
             const int line = row.found.error.place.row;
             return line > 0 ? QString::number(line) : QString();
         },
         .value = [](const Shown &row) -> QVariant {
             const int line = row.found.error.place.row;
             return line > 0 ? QVariant(line) : QVariant();
         }},
        {.key = "column",
         .title = QT_TR_NOOP("Column"),
         .explanation = QT_TR_NOOP("As the file names it."),
         .text
         = [](const Shown &row) -> QVariant { return toQString(row.found.error.place.column); }},
        {.key = "value",
         .title = QT_TR_NOOP("Value"),
         .explanation = QT_TR_NOOP("What stands there."),
         .text = [](const Shown &row) -> QVariant { return toQString(row.found.value); }},
        {.key = "message",
         .title = QT_TR_NOOP("Finding"),
         .explanation = QT_TR_NOOP("What is wrong with it, and what was done about it."),
         .text = kMessage,
         .toolTip = kMessage},
        {.key = "rule",
         .title = QT_TR_NOOP("Rule"),
         .explanation = QT_TR_NOOP("The check that found it."),
         .text = [](const Shown &row) -> QVariant { return toQString(row.found.rule); }},
        {.key = "file",
         .title = QT_TR_NOOP("File"),
         .explanation = QT_TR_NOOP("Where it was found."),
         .text
         = [](const Shown &row) -> QVariant { return toQString(row.found.error.place.file); }},
    });
    return kColumns;
}

} // namespace podium
