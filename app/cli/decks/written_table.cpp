// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/decks/written_table.h"

#include "app/cli/commands/asked_columns.h"
#include "app/cli/decks/drawn_table.h"
#include "app/cli/printing/records.h"
#include "app/cli/text.h"
#include "app/data/view/view_json.h"
#include "app/exhibits/exhibit_kinds.h"
#include "app/exhibits/exhibiting.h"
#include "app/models/language/bound_words.h"
#include "app/models/language/number_text.h"
#include "app/models/rules/what_if.h"
#include "app/models/tables/chosen_columns.h"
#include "app/models/tables/column.h"
#include "app/models/tables/roles.h"

#include <QtCore/QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const QAbstractItemModel &model, const RecordColumn &column)
{
    QString title = model.headerData(column.column, Qt::Horizontal, Qt::DisplayRole).toString();
    switch (column.part) {
    case RecordColumn::Part::Low:
        return CliText::tr("%1, lower end").arg(title);
    case RecordColumn::Part::High:
        return CliText::tr("%1, upper end").arg(title);
    case RecordColumn::Part::Value:
        break;
    }
    return title;
}

bool isCodeBesideNumbers(const QString &key)
{
    return key == "qualifier"_L1 || key == "bound"_L1 || key.endsWith("_bound"_L1);
}

FileTable::Cell cellOf(const QAbstractItemModel &model, int row, const RecordColumn &column,
                       Language language)
{
    QVariant value = recordOf(model, row, column);
    if (value.typeId() == QMetaType::QJsonValue)
        value = value.toJsonValue().toVariant();
    if (isCodeBesideNumbers(column.key))
        return {value, boundText(value.toString())};
    const auto isNumber = [](const QVariant &of) { return of.typeId() == QMetaType::Double; };
    if (isNumber(value))
        value = std::isfinite(value.toDouble()) ? QVariant(rounded(value.toDouble())) : QVariant();
    // Amounts are exact text to programs, and numbers to whoever adds them up.
    else if (isNumber(model.index(row, column.column).data(ValueRole)) && value.isValid())
        value = value.toString().toDouble();
    if (column.part == RecordColumn::Part::Value)
        return {value, model.index(row, column.column).data(Qt::DisplayRole).toString()};
    if (!value.isValid())
        return {};
    const double end = value.toDouble();
    return {value,
            end == std::floor(end) ? shortNumberText(end, language) : indexText(end, language)};
}

/// The currency of each amount of a column, which its number lacks; empty for columns without money.
QStringList currenciesOf(const QAbstractItemModel &model, const RecordColumn &column)
{
    QStringList currencies;
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool known = recordOf(model, row, column).isValid();
        currencies << (known ? model.index(row, column.column).data(UnitRole).toString()
                             : QString());
    }
    const bool money = std::ranges::any_of(
        currencies, [](const QString &currency) { return !currency.isEmpty(); });
    return money ? currencies : QStringList();
}

/// Whether one of the columns says what amounts are in.
bool nameCurrency(const QList<RecordColumn> &columns)
{
    return std::ranges::any_of(columns, [](const RecordColumn &column) {
        return column.key == "currency"_L1 || column.key.endsWith("_currency"_L1)
            || column.key == "unit"_L1;
    });
}

/// Intervals that are one text for people become two numbers; the one behind the text is their width.
QList<RecordColumn> withEnds(const QAbstractItemModel &model, const QList<RecordColumn> &columns)
{
    static constexpr QLatin1StringView kInterval = "interval"_L1;
    QList<RecordColumn> out;
    for (const RecordColumn &column : columns) {
        const QVariant use = model.headerData(column.column, Qt::Horizontal, UseRole);
        if (!column.key.endsWith(kInterval)
            || static_cast<ColumnUse>(use.toInt()) != ColumnUse::People) {
            out.append(column);
            continue;
        }
        const QString of = column.key.chopped(kInterval.size());
        out.append({column.column, of + u"low"_s, RecordColumn::Part::Low});
        out.append({column.column, of + u"high"_s, RecordColumn::Part::High});
    }
    return out;
}

bool isForPeople(TableFormat format)
{
    return format == TableFormat::Xlsx || format == TableFormat::Markdown
        || format == TableFormat::Html;
}

/// Programs get what is for them. Pages and workbooks are for people, who get names in place of codes;
/// beside the numbers of a workbook stands what only texts say.
QList<int> columnsFor(const QAbstractItemModel &model, TableFormat format)
{
    if (!isForPeople(format))
        return columnsForPrograms(model);
    static constexpr std::array kBesideNumbers{
        "currency"_L1, "converted_currency"_L1, "unit"_L1,        "qualifier"_L1, "approximate"_L1,
        "bound"_L1,    "money_bound"_L1,        "index_bound"_L1, "estimated"_L1};
    const bool saysBounds = keysOfColumns(model).contains(u"bound"_s);
    const auto standsBesideNumbers = [&](const QString &key) {
        return std::ranges::find(kBesideNumbers, key) != kBesideNumbers.end()
            || (key == "at_least"_L1 && !saysBounds);
    };
    QList<int> columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QVariant use = model.headerData(column, Qt::Horizontal, UseRole);
        const bool forPrograms
            = use.isValid() && static_cast<ColumnUse>(use.toInt()) == ColumnUse::Programs;
        if (!forPrograms
            || (format == TableFormat::Xlsx && standsBesideNumbers(keyOfColumn(model, column))))
            columns.append(column);
    }
    return columns;
}

void appendCurrencies(FileTable &table, const FileTable::Column &column,
                      const QStringList &currencies)
{
    table.columns.append(
        {column.key + u"_currency"_s, CliText::tr("%1: currency").arg(column.title)});
    for (qsizetype row = 0; row < currencies.size(); ++row)
        table.rows[row].append({currencies[row], currencies[row]});
}

/// Which rows rest on what the source estimated, whose texts have "*"; where none does, nothing.
void appendEstimated(FileTable &table, const AnswerModel &model)
{
    QList<bool> estimated;
    for (int row = 0; row < model.rowCount(); ++row)
        estimated << model.index(row, 0).data(EstimatedRole).toBool();
    if (!estimated.contains(true)
        || std::ranges::find(table.columns, u"estimated"_s, &FileTable::Column::key)
            != table.columns.end())
        return;
    table.columns.append({u"estimated"_s, CliText::tr("Estimated")});
    for (qsizetype row = 0; row < estimated.size(); ++row)
        table.rows[row].append({estimated[row], estimated[row] ? CliText::tr("yes") : QString()});
}

/// Money, figures and events are facts of many publishers: each row names its own.
bool holdsScores(RulesOf what)
{
    return what != RulesOf::Rounds && what != RulesOf::Programmes && what != RulesOf::Figures
        && what != RulesOf::Events;
}

QString termsOf(const Snapshot &snapshot, Language language)
{
    const bool korean = language == Language::Korean && !snapshot.termsKo.empty();
    return toQString(korean ? snapshot.termsKo : snapshot.terms);
}

/// Columns and rows of the model, as its readers want them.
void setModelRows(FileTable &table, const Exhibit &exhibit, const AnswerModel &model,
                  TableFormat format, Language language)
{
    const QList<int> chosen = chosenColumns(exhibit, model);
    QList<RecordColumn> columns
        = recordColumns(model, chosen.isEmpty() ? columnsFor(model, format) : chosen);
    if (format == TableFormat::Xlsx)
        columns = withEnds(model, columns);
    const bool namesCurrency = nameCurrency(columns);
    table.rows.resize(model.rowCount());
    for (const RecordColumn &column : columns) {
        const FileTable::Column head{column.key, titleOf(model, column)};
        QList<FileTable::Cell> cells;
        for (int row = 0; row < model.rowCount(); ++row)
            cells.append(cellOf(model, row, column, language));
        const bool isEmpty = std::ranges::none_of(
            cells, [](const FileTable::Cell &cell) { return cell.value.isValid(); });
        if (isEmpty && isForPeople(format) && chosen.isEmpty())
            continue; // as intervals that nobody asked for
        table.columns.append(head);
        for (int row = 0; row < model.rowCount(); ++row)
            table.rows[row].append(cells[row]);
        if (const QStringList currencies = currenciesOf(model, column);
            !currencies.isEmpty() && !namesCurrency)
            appendCurrencies(table, head, currencies);
    }
    appendEstimated(table, model);
}

} // namespace

FileTable tableOf(const Exhibit &exhibit, const AnswerModel &model, TableFormat format,
                  Language language)
{
    FileTable table;
    if (infoOf(exhibit.kind).ownSums)
        setDrawnRows(table, exhibit, model);
    else
        setModelRows(table, exhibit, model, format, language);
    const Snapshot &snapshot = exhibit.dataset->snapshots[exhibit.answer->snapshot];
    if (const QString said = whatIf(*exhibit.dataset); !said.isEmpty()) {
        table.columns.append({u"scenario"_s, CliText::tr("Scenario")});
        for (QList<FileTable::Cell> &row : table.rows)
            row.append({said, said});
    }
    table.title = titleWhatIf(*exhibit.dataset, titleOf(exhibit.kind));
    table.rules = rulesOf(exhibit, model);
    for (const Remark &remark : remarksOf(exhibit, model)) {
        if (!remark.sentence.isEmpty())
            table.remarks.append(remark.sentence);
    }
    table.source = sourceOf(exhibit, model);
    if (holdsScores(infoOf(exhibit.kind).what))
        table.terms = termsOf(snapshot, language);
    table.day = toQDate(snapshot.date);
    table.view = QJsonDocument(toJson(exhibit.answer->view)).toJson(QJsonDocument::Compact);
    return table;
}

} // namespace podium
