// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/decks/check_command.h"

#include "app/cli/decks/copy_command.h"
#include "app/cli/printing/report.h"
#include "app/cli/text.h"
#include "app/data/files/file_reading.h"
#include "app/export/checking/deck_check.h"

namespace podium {

using namespace Qt::StringLiterals;

OrRefusal<ExitCode> checkDeck(const Arguments &arguments, const Surroundings &around)
{
    if (arguments.operands.isEmpty())
        return misused(CliText::tr("Say which file to check: podium check-deck FILE.pptx."));
    const QString name = arguments.operands.first();
    if (isStory(name))
        return listCopyFindings(arguments, around);
    const auto bytes = readFile(name, kMostTableBytes);
    if (!bytes)
        return refused(bytes.error());
    const auto faults = deckFaults(*bytes, name);
    if (!faults)
        return refused(faults.error());
    Report report;
    report.records.keys = {u"rule"_s, u"part"_s, u"text"_s};
    TextTable table;
    table.columns = {{CliText::tr("Rule")}, {CliText::tr("Part")}, {CliText::tr("What is wrong")}};
    for (const DeckFault &fault : *faults) {
        report.records.rows.append({fault.rule, fault.part, fault.text});
        table.rows.append({fault.rule, fault.part, fault.text});
    }
    if (!faults->isEmpty())
        report.tables = {table};
    report.footing
        = {faults->isEmpty() ? CliText::tr("Nothing is wrong that Podium knows of.") : QString()};
    print(report, around.format, around.out);
    return faults->isEmpty() ? Done : Failed;
}

} // namespace podium
