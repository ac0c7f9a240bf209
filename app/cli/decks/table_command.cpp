// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/decks/table_command.h"

#include "app/cli/commands/asked_columns.h"
#include "app/cli/commands/asking.h"
#include "app/cli/decks/written_table.h"
#include "app/cli/options/command_list.h"
#include "app/cli/options/option_list.h"
#include "app/cli/printing/exhibit_report.h"
#include "app/cli/text.h"
#include "app/data/files/file_writing.h"
#include "app/exhibits/exhibit_kinds.h"
#include "app/exhibits/exhibiting.h"
#include "app/export/charts/native/native_reading.h"
#include "app/export/tables/table_file.h"

#include <algorithm>

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
    const bool shared = info.ownSums || (info.makeTable && info.makeTable != info.makeModel);
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
        table.rows.resize(info.ownSums
                              ? std::min<qsizetype>(table.rows.size(), shown->answer->view.top)
                              : rowsUpTo(*model, shown->answer->view.top));
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
