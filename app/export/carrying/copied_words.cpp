// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/carrying/copied_words.h"

#include "app/export/tables/table_texts.h"
#include "app/models/language/plain_text.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct CopyText {
    Q_DECLARE_TR_FUNCTIONS(podium::CopiedWords)
};

FileTable::Cell number(const std::optional<double> &value, const QString &text)
{
    return value && std::isfinite(*value) ? FileTable::Cell{*value, text}
                                          : FileTable::Cell{{}, text};
}

/// A row for each mark; columns that hold nothing are left out.
FileTable tableOf(const ChartSeries &series)
{
    using Cell = FileTable::Cell;
    struct Source {
        QString title;
        std::function<Cell(const ChartMark &)> cell;
    };
    const auto text = [](const QString &of) { return Cell{of, of}; };
    const QList<Source> sources{
        {series.categoryAxisTitle.isEmpty() ? CopyText::tr("Name") : series.categoryAxisTitle,
         [&](const ChartMark &mark) { return text(mark.label); }},
        {CopyText::tr("Note"), [&](const ChartMark &mark) { return text(mark.note); }},
        {series.valueAxisTitle,
         [](const ChartMark &mark) { return number(mark.value, mark.valueText); }},
        {CopyText::tr("Interval"), [&](const ChartMark &mark) { return text(mark.intervalText); }}};
    FileTable table;
    table.title = plainText(series.title);
    table.rules = {plainText(series.subtitle)};
    table.source = plainText(series.source);
    table.rows.resize(series.marks.size());
    for (const Source &source : sources) {
        const bool any = std::ranges::any_of(
            series.marks, [&](const ChartMark &mark) { return !source.cell(mark).text.isEmpty(); });
        if (!any)
            continue;
        table.columns.append({source.title, source.title});
        for (qsizetype row = 0; row < series.marks.size(); ++row)
            table.rows[row].append(source.cell(series.marks[row]));
    }
    return table;
}

} // namespace

CopiedWords copiedWords(const ChartSeries &series)
{
    const FileTable table = tableOf(series);
    QString tabbed = QString::fromUtf8(separatedTable(table, u'\t'));
    for (const QString &line : {table.title, table.rules.first(), table.source}) {
        if (!line.isEmpty())
            tabbed += line.simplified() + u'\n';
    }
    return {QString::fromUtf8(htmlTable(table)), tabbed};
}

} // namespace podium
