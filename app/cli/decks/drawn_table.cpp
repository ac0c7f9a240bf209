// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/decks/drawn_table.h"

#include "app/cli/printing/records.h"
#include "app/cli/text.h"
#include "app/exhibits/exhibiting.h"
#include "app/models/language/language.h"
#include "app/models/language/number_text.h"

#include <algorithm>
#include <limits>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// A column of texts, unless no mark has one.
void appendTexts(FileTable &table, const ChartSeries &series, const QString &key,
                 const QString &title, QString ChartMark::*text)
{
    if (std::ranges::all_of(series.marks,
                            [text](const ChartMark &mark) { return (mark.*text).isEmpty(); }))
        return;
    table.columns.append({key, title});
    for (qsizetype row = 0; row < series.marks.size(); ++row) {
        const QString &cell = series.marks[row].*text;
        table.rows[row].append({cell.isEmpty() ? QVariant() : QVariant(cell), cell});
    }
}

} // namespace

void setDrawnRows(FileTable &table, const Exhibit &exhibit, const AnswerModel &model)
{
    const View &view = exhibit.answer->view;
    const ChartSeries series
        = seriesOf(exhibit, model, model, view.picture, std::numeric_limits<int>::max());
    const QString currency = toQString(view.money.currency);
    table.columns.clear();
    table.rows = QList<QList<FileTable::Cell>>(series.marks.size());
    appendTexts(table, series, u"name"_s, series.categoryAxisTitle, &ChartMark::label);
    appendTexts(table, series, u"country"_s, CliText::tr("Country code"), &ChartMark::country);
    table.columns.append({u"value"_s, series.valueAxisTitle});
    table.columns.append({u"currency"_s, CliText::tr("Currency")});
    for (qsizetype row = 0; row < series.marks.size(); ++row) {
        const ChartMark &mark = series.marks[row];
        const QVariant value = mark.value ? QVariant(rounded(*mark.value)) : QVariant();
        table.rows[row].append({value, mark.valueText});
        table.rows[row].append({currency, currency});
    }
    appendTexts(table, series, u"text"_s, CliText::tr("As known"), &ChartMark::valueText);
    appendTexts(table, series, u"note"_s, CliText::tr("Beside the first"), &ChartMark::valueNote);
}

} // namespace podium
