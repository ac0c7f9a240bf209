// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/story/table_telling.h"

#include "app/export/deck/slide_table.h"
#include "app/models/tables/chosen_columns.h"
#include "app/models/tables/roles.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <numeric>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct TableText {
    Q_DECLARE_TR_FUNCTIONS(podium::Deck)
};

constexpr qsizetype kMostTableRows = 14;
constexpr qsizetype kMostTableColumns = 7;

bool isAddress(const QString &text)
{
    return text.startsWith("http://"_L1) || text.startsWith("https://"_L1);
}

/// Whether another column says it, too, as "about KRW 200 bn" says "KRW 200 bn".
bool isSaidTwice(const DeckTable &table, qsizetype column)
{
    const auto says = [&](qsizetype other) {
        return std::ranges::all_of(table.rows, [&](const QStringList &row) {
            return !row[column].isEmpty() && row[other].endsWith(row[column]);
        });
    };
    for (qsizetype other = 0; other < table.header.size(); ++other) {
        if (other != column && table.numbers[other] && table.numbers[column] && says(other))
            return true;
    }
    return false;
}

void dropColumn(DeckTable &table, qsizetype column)
{
    DeckColumn out{table.header[column], {}};
    for (const QStringList &row : std::as_const(table.rows))
        out.cells.append(row[column]);
    table.leftOut.append(out);
    table.header.removeAt(column);
    table.numbers.removeAt(column);
    table.columns.removeAt(column);
    for (QStringList &row : table.rows)
        row.removeAt(column);
}

/// Takes away columns that say the same in every row or as others do, those of addresses, which notes
/// have, and of lists, whose cells take the room of rows.
void dropColumns(DeckTable &table)
{
    constexpr qsizetype kFew = 4;
    for (qsizetype column = table.header.size() - 1; column >= 0; --column) {
        const auto same
            = [&](const QStringList &row) { return row[column] == table.rows.first()[column]; };
        const auto address = [&](const QStringList &row) { return isAddress(row[column]); };
        const auto list = [&](const QStringList &row) { return row[column].count("; "_L1) > 1; };
        const bool idle = table.rows.size() > 1 && std::ranges::all_of(table.rows, same);
        const bool dropped
            = ((idle || std::ranges::any_of(table.rows, list)) && table.header.size() > kFew)
            || std::ranges::any_of(table.rows, address);
        if (dropped)
            dropColumn(table, column);
    }
    for (qsizetype column = table.header.size() - 1; column >= 0; --column) {
        if (table.rows.size() > 1 && isSaidTwice(table, column))
            dropColumn(table, column);
    }
}

} // namespace

QList<int> rowsOf(const QAbstractItemModel &model, const ChartSeries &series, bool asDrawn)
{
    QList<int> all(model.rowCount());
    std::iota(all.begin(), all.end(), 0);
    if (!asDrawn)
        return all;
    QList<int> drawn;
    for (const ChartMark &mark : series.marks) {
        const auto row = std::ranges::find_if(
            all, [&](int one) { return model.index(one, 0).data(KeyRole).toString() == mark.key; });
        if (row == all.end() || drawn.contains(*row))
            return all;
        drawn.append(*row);
    }
    return drawn;
}

DeckTable toldTable(const QAbstractItemModel &model, const QList<int> &rows, int rowsNotShown,
                    const QList<int> &chosen, int drawn)
{
    constexpr qsizetype kNames = 2;
    DeckTable table;
    table.columns = chosen.isEmpty() ? columnsForPeople(model) : chosen;
    if (drawn >= 0
        && !table.columns.first(std::min(table.columns.size(), kMostTableColumns)).contains(drawn))
        table.columns.insert(std::min(table.columns.size(), kNames), drawn);
    table.columns.resize(std::min<qsizetype>(table.columns.size(), kMostTableColumns));
    for (const int column : std::as_const(table.columns)) {
        table.header.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        const QVariant first = model.index(rows.value(0), column).data(ValueRole);
        table.numbers.append(first.typeId() == QMetaType::Double
                             || first.typeId() == QMetaType::Int);
    }
    const QList<int> shown = rows.first(std::min(rows.size(), kMostTableRows));
    for (const int row : shown) {
        QStringList cells;
        for (const int column : std::as_const(table.columns))
            cells.append(model.index(row, column).data(Qt::DisplayRole).toString());
        table.rows.append(cells);
        table.modelRows.append(row);
    }
    table.rowsNotShown = rowsNotShown + static_cast<int>(rows.size() - shown.size());
    if (chosen.isEmpty())
        dropColumns(table);
    fitTable(table);
    return table;
}

DeckTable drawnTable(const ChartSeries &series)
{
    const bool noted = std::ranges::any_of(
        series.marks, [](const ChartMark &mark) { return !mark.valueNote.isEmpty(); });
    DeckTable table;
    table.header = {series.categoryAxisTitle, series.valueAxisTitle};
    table.numbers = {false, true};
    if (noted) {
        table.header.append(TableText::tr("Beside the first"));
        table.numbers.append(false);
    }
    for (const ChartMark &mark :
         series.marks.first(std::min(series.marks.size(), kMostTableRows))) {
        QStringList cells{mark.label, mark.valueText};
        if (noted)
            cells.append(mark.valueNote);
        table.rows.append(cells);
    }
    table.rowsNotShown
        = series.rowsNotShown + static_cast<int>(series.marks.size() - table.rows.size());
    fitTable(table);
    return table;
}

} // namespace podium
