// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/decks/template_command.h"

#include "app/cli/printing/report.h"
#include "app/cli/text.h"
#include "app/data/files/file_reading.h"
#include "app/export/template/template_check.h"
#include "app/export/template/template_reading.h"
#include "app/session/template_memory.h"

#include <QtCore/QJsonDocument>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString whatText(const TemplateFact &fact)
{
    if (fact.what == "size"_L1)
        return CliText::tr("Size");
    if (fact.what == "form"_L1)
        return CliText::tr("Form");
    if (fact.what == "font"_L1)
        return CliText::tr("Font");
    if (fact.what == "colour"_L1)
        return CliText::tr("Colour");
    return CliText::tr("Note");
}

OrRefusal<LayoutChoice> choiceAsked(const DeckTemplate &deckTemplate, const Arguments &arguments)
{
    const auto file = arguments.value(Option::Mapping);
    if (!file) {
        const QByteArray kept = rememberedMapping(deckTemplate.hash);
        const auto choice = kept.isEmpty() ? Result<LayoutChoice>(LayoutChoice())
                                           : layoutChoice(kept, deckTemplate, {});
        return choice.value_or(LayoutChoice()); // what no longer fits is chosen anew
    }
    const auto json = readFile(*file);
    if (!json)
        return refused(json.error());
    auto choice = layoutChoice(*json, deckTemplate, *file);
    if (!choice)
        return refused(choice.error());
    const QByteArray mapping
        = QJsonDocument(mappingJson(deckTemplate, plansFor(deckTemplate, *choice))).toJson();
    if (const auto kept = rememberMapping(deckTemplate.hash, mapping); !kept)
        return refused(kept.error());
    return std::move(*choice);
}

} // namespace

OrRefusal<MappedTemplate> mappedTemplate(const QString &file, const Arguments &arguments)
{
    const auto bytes = readFile(file, kMostTableBytes);
    if (!bytes)
        return refused(bytes.error());
    auto deckTemplate = readTemplate(*bytes, file);
    if (!deckTemplate)
        return refused(deckTemplate.error());
    const auto choice = choiceAsked(*deckTemplate, arguments);
    if (!choice)
        return tl::unexpected(choice.error());
    FormPlans plans = plansFor(*deckTemplate, *choice);
    return MappedTemplate{std::move(*deckTemplate), std::move(plans)};
}

OrRefusal<ExitCode> checkTemplate(const Arguments &arguments, const Surroundings &around)
{
    if (arguments.operands.isEmpty())
        return misused(
            CliText::tr("Say which template to check: podium check-template FILE.potx."));
    const auto mapped = mappedTemplate(arguments.operands.first(), arguments);
    if (!mapped)
        return tl::unexpected(mapped.error());
    if (around.useLanguage && around.format != Format::Table)
        around.useLanguage(Language::English);
    Report report;
    report.records.keys = {u"what"_s, u"of"_s, u"is"_s, u"note"_s};
    TextTable table;
    table.columns
        = {{CliText::tr("What")}, {CliText::tr("Of")}, {CliText::tr("Is")}, {CliText::tr("Note")}};
    for (const TemplateFact &fact : templateFacts(mapped->deckTemplate, mapped->plans)) {
        report.records.rows.append({fact.what, fact.of, fact.is, fact.note});
        if (fact.what == "note"_L1)
            report.footing.append(fact.note);
        else
            table.rows.append({whatText(fact), fact.of, fact.is, fact.note});
    }
    report.tables = {table};
    report.document = {{u"mapping"_s, mappingJson(mapped->deckTemplate, mapped->plans)},
                       {u"hash"_s, mapped->deckTemplate.hash}};
    print(report, around.format, around.out);
    return Done;
}

} // namespace podium
