// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/refresh/table_merge.h"

#include "app/export/deck/placeholder.h"
#include "app/export/deck/slide_table.h"
#include "app/export/refresh/table_columns.h"
#include "app/export/refresh/text_merge.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct TableMergeText {
    Q_DECLARE_TR_FUNCTIONS(podium::DeckRefresh)
};

/// The cells of a row.
std::vector<const XmlNode *> bodiesOf(const XmlNode &row)
{
    std::vector<const XmlNode *> out;
    for (const XmlNode *cell : row.childrenOf("a:tc")) {
        if (cell->child("a:txBody"))
            out.push_back(cell->child("a:txBody"));
    }
    return out;
}

QStringList cellsOf(const XmlNode &row)
{
    QStringList out;
    for (const XmlNode *body : bodiesOf(row))
        out.append(paragraphsOf(*body).join(u'\n'));
    return out;
}

/// How many of the first cells tell rows apart: one where each begins with a name of its own.
qsizetype cellsOfName(const QList<QStringList> &rows, qsizetype columns)
{
    for (qsizetype count = 1; count < columns; ++count) {
        QSet<QStringList> names;
        for (const QStringList &row : rows)
            names.insert(row.first(std::min(count, row.size())));
        if (names.size() == rows.size())
            return count;
    }
    return columns;
}

DeckTable tableOf(const QList<QStringList> &rows, const DeckTable &like)
{
    DeckTable out;
    out.header = rows.value(0);
    out.rows = rows.sliced(std::min<qsizetype>(1, rows.size()));
    if (out.header.size() == like.header.size())
        out.numbers = like.numbers;
    return out;
}

QRegularExpressionMatch heightIn(const QString &row)
{
    static const QRegularExpression kHeight(u"^\\s*<a:tr\\b[^>]*\\sh=\"(\\d+)"_s);
    return kHeight.match(row);
}

qint64 heightOf(const QString &row)
{
    return heightIn(row).captured(1).toLongLong();
}

void setHeight(QString &row, qint64 height)
{
    const QRegularExpressionMatch high = heightIn(row);
    if (high.hasMatch())
        row.replace(high.capturedStart(1), high.capturedLength(1), QString::number(height));
}

class TableMerging final
{
public:
    explicit TableMerging(const TableMerge &merge)
        : m_merge(merge)
        , m_rows(merge.table.childrenOf("a:tr"))
    {
    }

    MergedTable take()
    {
        const QStringList header = m_rows.empty() ? QStringList() : cellsOf(*m_rows.front());
        const ColumnMatch match = matchedColumns(header, m_merge.wrote.value(0), m_merge.now);
        m_columns = match.columns;
        if (!std::ranges::any_of(m_columns, &ColumnInFile::isKnown))
            return {
                {}, {}, TableMergeText::tr("None of the table's columns is Podium's any more.")};
        m_out.kept = match.said;
        readRows();
        QStringList rows{rowText(*m_rows.front(), m_now.front(), m_written.front())};
        for (qsizetype i = 1; i < m_now.size(); ++i)
            rows.append(nextRow(m_now[i]));
        for (std::size_t i = 1; i < m_rows.size(); ++i)
            keepOwn(i, rows);
        QStringList stands;
        const PartEdits plain(m_merge.part);
        for (const XmlNode *row : m_rows)
            stands.append(plain.textOf(*row));
        if (rows != stands)
            m_out.xml = whole(sized(rows));
        return std::move(m_out);
    }

private:
    /// What was written and what is known now, in the order of the columns that stand there; columns
    /// of a person's own are null.
    void readRows()
    {
        for (const QStringList &row : m_merge.wrote) {
            QStringList cells;
            for (const ColumnInFile &column : m_columns)
                cells.append(column.wrote < 0 ? QString() : row.value(column.wrote));
            m_wrote.append(cells);
        }
        for (qsizetype i = -1; i < m_merge.now.rows.size(); ++i) {
            QStringList cells;
            for (const ColumnInFile &column : m_columns)
                cells.append(cellNow(i, column));
            m_now.append(cells);
        }
        const auto named = [this](const QList<QStringList> &rows) {
            QList<QStringList> out;
            for (const QStringList &row : rows)
                out.append(known(row));
            return cellsOfName(out, known(m_now.front()).size());
        };
        m_name = std::max(named(m_wrote), named(m_now));
        findWritten();
    }
    /// Of the header, row -1. Null where there is none.
    [[nodiscard]] QString cellNow(qsizetype row, const ColumnInFile &column) const
    {
        const DeckTable &now = m_merge.now;
        if (column.now >= 0)
            return notNull(row < 0 ? now.header[column.now] : now.rows[row].value(column.now));
        if (column.leftOut < 0)
            return {};
        const DeckColumn &other = now.leftOut[column.leftOut];
        return notNull(row < 0 ? other.title : other.cells.value(row));
    }
    static QString notNull(const QString &text) { return text.isNull() ? u""_s : text; }

    /// Cells of columns whose figures are known, which rows are told apart by.
    [[nodiscard]] QStringList known(const QStringList &cells) const
    {
        QStringList out;
        for (qsizetype i = 0; i < std::min(cells.size(), m_columns.size()); ++i) {
            if (m_columns[i].isKnown())
                out.append(cells[i]);
        }
        return out;
    }
    [[nodiscard]] QStringList nameOf(const QStringList &cells) const
    {
        const QStringList all = known(cells);
        return all.first(std::min(m_name, all.size()));
    }
    /// Which row Podium wrote each one was: by its name, else, where somebody changed a part of it, by
    /// its first cell.
    void findWritten()
    {
        m_written.assign(m_rows.size(), nullptr);
        QList<const QStringList *> left;
        for (const QStringList &row : m_wrote)
            left.append(&row);
        for (const bool whole : {true, false}) {
            for (std::size_t i = 0; i < m_rows.size(); ++i) {
                const QStringList cells = cellsOf(*m_rows[i]);
                const auto isIt = [&](const QStringList *row) {
                    return whole ? nameOf(*row) == nameOf(cells)
                                 : known(*row).value(0) == known(cells).value(0);
                };
                const auto found = std::ranges::find_if(left, isIt);
                if (m_written[i] || found == left.end())
                    continue;
                m_written[i] = *found;
                left.erase(found);
            }
        }
        findRetyped(left);
    }
    /// Rows whose name somebody typed anew are known by the rest of their cells.
    void findRetyped(QList<const QStringList *> &left)
    {
        const auto isTelling = [](const QString &cell) {
            return std::ranges::any_of(cell, [](QChar one) { return one.isLetterOrNumber(); });
        };
        for (std::size_t i = 1; i < m_rows.size(); ++i) {
            const QStringList cells = m_written[i] ? QStringList() : known(cellsOf(*m_rows[i]));
            const auto same = [&](const QStringList *row) {
                const QStringList wrote = known(*row);
                qsizetype count = 0;
                for (qsizetype cell = 0; cell < std::min(cells.size(), wrote.size()); ++cell)
                    count += cells[cell] == wrote[cell] && isTelling(cells[cell]) ? 1 : 0;
                return count;
            };
            const auto best = std::ranges::max_element(left, {}, same);
            if (best == left.end() || 2 * same(*best) < cells.size() || same(*best) == 0)
                continue;
            m_written[i] = *best;
            left.erase(best);
        }
    }
    /// The row that stands for these cells, or a copy of one.
    QString nextRow(const QStringList &cells)
    {
        for (std::size_t i = 1; i < m_rows.size(); ++i) {
            const QStringList old = m_written[i] ? *m_written[i] : cellsOf(*m_rows[i]);
            if (m_taken.contains(i) || nameOf(old) != nameOf(cells))
                continue;
            m_taken.append(i);
            return rowText(*m_rows[i], cells, m_written[i]);
        }
        QStringList fresh = cells;
        for (QString &cell : fresh)
            cell = notNull(cell); // nobody wrote there
        return rowText(*m_rows.back(), fresh, nullptr);
    }
    /// A row that is neither ours nor was.
    void keepOwn(std::size_t i, QStringList &rows)
    {
        const QStringList cells = cellsOf(*m_rows[i]);
        if (m_taken.contains(i) || m_written[i])
            return;
        m_out.kept.append(TableMergeText::tr("A row that somebody added: %1").arg(cells.value(0)));
        rows.append(PartEdits(m_merge.part).textOf(*m_rows[i]));
    }
    QString rowText(const XmlNode &row, const QStringList &cells, const QStringList *wrote)
    {
        PartEdits edits(m_merge.part);
        const auto bodies = bodiesOf(row);
        const QStringList stands = cellsOf(row);
        for (qsizetype i = 0; i < std::min<qsizetype>(cells.size(), stands.size()); ++i) {
            if (cells[i].isNull() || stands[i] == cells[i])
                continue;
            const bool typed = wrote && wrote->value(i) != stands[i];
            if (typed)
                m_out.kept.append(
                    TableMergeText::tr("A cell that somebody typed: %1").arg(stands[i]));
            else
                setParagraphs(*bodies[static_cast<std::size_t>(i)], cells[i].split(u'\n'),
                              Language::English, edits, &row);
        }
        return edits.appliedWithin(row);
    }
    /// Rows in letters and heights that fit their number, where they are as Podium made them. Heights
    /// that somebody gave stay while all rows have room.
    [[nodiscard]] QStringList sized(QStringList rows) const
    {
        const TableMeasures old = tableMeasures(tableOf(m_wrote, m_merge.now), m_merge.room);
        const TableMeasures now = tableMeasures(tableOf(m_now, m_merge.now), m_merge.room);
        const QString letters = u" sz=\"%1\""_s;
        const QString before = letters.arg(old.points * 100);
        qint64 high = 0;
        for (QString &row : rows) {
            row.replace(before, letters.arg(now.points * 100));
            high += heightOf(row);
        }
        const bool full = high > emuOf(m_merge.room.height());
        for (qsizetype i = 0; i < std::min(rows.size(), now.heights.size()); ++i) {
            if (full || old.heights.contains(heightOf(rows[i])))
                setHeight(rows[i], now.heights[i]);
        }
        return rows;
    }
    /// The table with other rows.
    [[nodiscard]] QString whole(const QStringList &rows) const
    {
        PartEdits edits(m_merge.part);
        edits.replace(*m_rows.front(), rows.join(QString()));
        for (std::size_t i = 1; i < m_rows.size(); ++i)
            edits.remove(*m_rows[i]);
        return edits.appliedWithin(m_merge.table);
    }

    const TableMerge &m_merge;
    std::vector<const XmlNode *> m_rows;
    QList<ColumnInFile> m_columns;
    QList<QStringList> m_wrote;                 ///< as TableMerge::wrote
    QList<QStringList> m_now;                   ///< the header first
    qsizetype m_name = 1;                       ///< known cells that make the name of a row
    std::vector<const QStringList *> m_written; ///< by row; null: none of ours
    QList<std::size_t> m_taken;
    MergedTable m_out;
};

} // namespace

MergedTable mergedTable(const TableMerge &merge)
{
    return TableMerging(merge).take();
}

} // namespace podium
