// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/decks/table_command.h"

#include "app/cli/commands/asked_columns.h"
#include "app/cli/commands/asking.h"
#include "app/cli/options/command_list.h"
#include "app/cli/options/option_list.h"
#include "app/cli/printing/records.h"
#include "app/cli/text.h"
#include "app/data/files/file_writing.h"
#include "app/data/view/view_json.h"
#include "app/exhibits/exhibit_kinds.h"
#include "app/exhibits/exhibiting.h"
#include "app/export/charts/native/native_reading.h"
#include "app/export/tables/table_file.h"
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

OrUsage<PictureKind> kindAsked(const Arguments &arguments)
{
    const QString word = arguments.operands.value(0);
    if (!chartWords().contains(word))
        return tl::unexpected(CliText::tr("Say which table: %1.").arg(chartWords().join(u", "_s)));
    const QString as = arguments.value(Option::As).value_or(QString());
    if (const auto kind = kindOf(word, as))
        return *kind;
    return tl::unexpected(wrongValue(Option::As, asWords(word).join(u", "_s), as));
}

/// Only what acts on this chart, as `chart` or the command that prints the same would say.
OrUsage<void> checkOptions(const Arguments &arguments)
{
    const QString word = arguments.operands.value(0);
    for (const Option option : arguments.values.keys()) {
        const auto isTaken = [option, &word](const CommandInfo &info) {
            const bool same = nameOf(info.command).section(u' ', -1) == word
                || (word == "models"_L1 && info.command == Command::Rank);
            return same && std::ranges::any_of(optionList(), [&](const OptionInfo &one) {
                       return one.option == option
                           && (takes(info.command, one, info.draws) || takes(info.command, one));
                   });
        };
        if (option != Option::Columns && std::ranges::none_of(commandList(), isTaken))
            return tl::unexpected(
                CliText::tr("\"podium %1\" takes no %2; \"podium %1 --help\" lists what it takes.")
                    .arg(u"table "_s + word, nameOf(option)));
    }
    return {};
}

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

/// As many as the command takes that prints or draws the same.
OrUsage<void> checkOperands(const Arguments &arguments)
{
    const AskedRows rows = askedRows(arguments);
    const auto same = std::ranges::find_if(commandList(), [&rows](const CommandInfo &info) {
        return info.draws && rows.word == QStringView(info.name);
    });
    const int most = same == commandList().end() ? 0 : same->mostOperands;
    if (rows.operands.size() <= most)
        return {};
    return tl::unexpected(
        CliText::tr("\"%1\" does not belong here; a value stands behind its option.")
            .arg(rows.operands[most]));
}

FileTable::Cell cellOf(const QAbstractItemModel &model, int row, const RecordColumn &column,
                       Language language)
{
    QVariant value = recordOf(model, row, column);
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

/// Programs get what is for them. Pages and workbooks are for people, who get names in place of codes;
/// beside the numbers of a workbook stands what only texts say.
QList<int> columnsFor(const QAbstractItemModel &model, TableFormat format)
{
    const bool isWorkbook = format == TableFormat::Xlsx;
    if (!isWorkbook && format != TableFormat::Markdown && format != TableFormat::Html)
        return columnsForPrograms(model);
    static constexpr std::array kBesideNumbers{
        "currency"_L1, "converted_currency"_L1, "unit"_L1,        "qualifier"_L1, "approximate"_L1,
        "bound"_L1,    "money_bound"_L1,        "index_bound"_L1, "estimated"_L1};
    QList<int> columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QVariant use = model.headerData(column, Qt::Horizontal, UseRole);
        const bool forPrograms
            = use.isValid() && static_cast<ColumnUse>(use.toInt()) == ColumnUse::Programs;
        if (!forPrograms
            || (isWorkbook
                && std::ranges::find(kBesideNumbers, keyOfColumn(model, column))
                    != kBesideNumbers.end()))
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
    if (!estimated.contains(true) || keysOfColumns(model).contains(u"estimated"_s))
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

FileTable tableOf(const Exhibit &exhibit, const AnswerModel &model, TableFormat format,
                  Language language)
{
    FileTable table;
    const QList<int> chosen = chosenColumns(exhibit, model);
    const QList<RecordColumn> columns
        = recordColumns(model, chosen.isEmpty() ? columnsFor(model, format) : chosen);
    const bool namesCurrency = nameCurrency(columns);
    table.rows.resize(model.rowCount());
    for (const RecordColumn &column : columns) {
        const FileTable::Column head{column.key, titleOf(model, column)};
        table.columns.append(head);
        for (int row = 0; row < model.rowCount(); ++row)
            table.rows[row].append(cellOf(model, row, column, language));
        if (const QStringList currencies = currenciesOf(model, column);
            !currencies.isEmpty() && !namesCurrency)
            appendCurrencies(table, head, currencies);
    }
    appendEstimated(table, model);
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

/// As `rank --top`: only ranks up to it.
void keepTop(FileTable &table, int top)
{
    const auto rank = std::ranges::find(table.columns, u"rank"_s, &FileTable::Column::key);
    if (rank == table.columns.end())
        return;
    const auto column = rank - table.columns.begin();
    table.rows.removeIf(
        [&](const QList<FileTable::Cell> &row) { return row[column].value.toInt() > top; });
}

} // namespace

OrRefusal<ExitCode> writeTableFile(const Arguments &arguments, const Surroundings &around)
{
    const auto kind = kindAsked(arguments);
    if (!kind)
        return misused(kind.error());
    if (const auto taken = checkOptions(arguments); !taken)
        return misused(taken.error());
    if (const auto taken = checkOperands(arguments); !taken)
        return misused(taken.error());
    const QString file = arguments.value(Option::Output).value_or(QString());
    const auto format = tableFormat(file);
    if (!format)
        return misused(CliText::tr(
            "Say where the table goes: -o FILE, ending in .csv, .tsv, .json, .md, .html or .xlsx."));
    const auto shown = shownExhibit(arguments, *kind, around.err);
    if (!shown)
        return tl::unexpected(shown.error());
    const auto model = makeModel(shown->kind);
    fill(*model, *shown, around.language);
    const ExhibitKind &info = infoOf(shown->kind);
    const bool shared = info.makeTable && info.makeTable != info.makeModel;
    if (shared && arguments.has(Option::Columns))
        return misused(
            CliText::tr("The columns of this table cannot be chosen; leave --columns out."));
    if (!shared) {
        const View &view = shown->answer->view;
        if (const auto known = checkColumns(arguments, view, *model, around.err); !known)
            return tl::unexpected(known.error());
    }
    FileTable table = tableOf(*shown, *model, *format, around.language);
    if (arguments.has(Option::Top))
        keepTop(table, shown->answer->view.top);
    if (*format == TableFormat::Xlsx)
        table.chart
            = nativeChart(seriesOf(*shown, *model, shown->answer->view.picture), around.language);
    const auto bytes = tableFile(table, *format);
    if (!bytes)
        return refused(bytes.error());
    if (const auto written = writeFile(file, *bytes); !written)
        return refused(written.error());
    return Done;
}

} // namespace podium
