// SPDX-License-Identifier: GPL-3.0-or-later
// Options about documents, scenarios and corrections.
#include "app/cli/options/option_tables.h"

#include "app/cli/options/option_reading.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace podium {

namespace {

constexpr auto kDocumentOptions = std::to_array<OptionInfo>({
    {Option::Document, u"document", u"FILE.podium", OptionGroup::Figures,
     &allBut<Command::CheckData, Command::CheckTemplate, Command::Fetch, Command::Fit,
             Command::Import>,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "With the figures this document holds, beside those that ship.")},
    {Option::Scenario, u"scenario", u"NAME", OptionGroup::Figures,
     &allBut<Command::CheckData, Command::CheckTemplate, Command::Fetch, Command::Fit,
             Command::Import, Command::Imports, Command::Scenario>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Under this scenario of the document, in place of those switched on there; an empty name is none. May be given several times.")},
    {Option::Into, u"into", u"FILE.podium", OptionGroup::General,
     &anyOf<Command::Import, Command::Fetch, Command::Scenario>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "The document to add to; it is made where there is none. Without it nothing is kept: what was found is only printed.")},
    {Option::As, u"as", u"KIND", OptionGroup::General, &anyOf<Command::Import, Command::Fetch>,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "The kind of file, such as table; without it the file says it.")},
    {Option::Mapping, u"mapping", u"FILE.json", OptionGroup::General,
     &anyOf<Command::Import, Command::Fetch>,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "What the columns of a table are, where their names do not say it.")},
    {Option::Sheet, u"sheet", u"NAME", OptionGroup::General,
     &anyOf<Command::Import, Command::Fetch>,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "Only this sheet of a workbook; without it all that make sense.")},
    {Option::LabCountry, u"lab-country", u"LAB=COUNTRY", OptionGroup::General,
     &anyOf<Command::Import>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "The country of a lab that the figures do not know, such as \"Mistral AI=FR\", kept in the document as a correction; files are not needed then. May be given several times.")},
    {Option::Replace, u"replace", nullptr, OptionGroup::General,
     &anyOf<Command::Import, Command::Fetch>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "In the place of what the document has from a file of this name, or of the same runs and snapshots; what is gone by that is said.")},
    {Option::Snapshot, u"snapshot", u"ID", OptionGroup::Figures, &anyOf<Command::Export>,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "The snapshot to export; the newest with scores without it.")},
    {Option::Model, u"model", u"NAME", OptionGroup::Figures, &anyOf<Command::Scenario>,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "A model that is assumed; the scenario's name without it.")},
    {Option::Index, u"index", u"X", OptionGroup::Figures, &anyOf<Command::Scenario>,
     QT_TRANSLATE_NOOP("podium::CliText", "Its index by the method of its snapshot, 0 to 100.")},
    {Option::Scores, u"scores", u"EVALUATION=S,..", OptionGroup::Figures, &anyOf<Command::Scenario>,
     QT_TRANSLATE_NOOP("podium::CliText", "Its scores in place of an index, such as hle=0.3.")},
    {Option::Snapshot, u"snapshot", u"ID", OptionGroup::Figures, &anyOf<Command::Scenario>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "The first snapshot it stands in; the newest with scores without it. Later ones of the same method follow.")},
    {Option::Lab, u"lab", u"LAB", OptionGroup::Whom, &anyOf<Command::Scenario>,
     QT_TRANSLATE_NOOP("podium::CliText", "Its lab, by id, name or alias.")},
    {Option::Country, u"country", u"CC", OptionGroup::Whom, &anyOf<Command::Scenario>,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "The country of its lab, where the figures do not know the lab.")},
    {Option::Date, u"date", u"DATE", OptionGroup::Figures, &anyOf<Command::Scenario>,
     QT_TRANSLATE_NOOP("podium::CliText", "The day it is released.")},
    {Option::Price, u"price", u"USD", OptionGroup::Figures, &anyOf<Command::Scenario>,
     QT_TRANSLATE_NOOP("podium::CliText", "Its price per million tokens, blended.")},
    {Option::OpenWeights, u"open-weights", u"yes|no", OptionGroup::Figures,
     &anyOf<Command::Scenario>,
     QT_TRANSLATE_NOOP("podium::CliText", "Whether its weights are open.")},
    {Option::Without, u"without", u"MODEL", OptionGroup::Whom, &anyOf<Command::Scenario>,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "A model that is taken out of all figures. May be given several times.")},
    {Option::Round, u"round", u"\"LAB=AMOUNT CUR [DATE]\"", OptionGroup::Money,
     &anyOf<Command::Scenario>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "New money of a lab, such as \"lg=5e9 USD 2026-12-01\"; without a date, on the day of the newest snapshot. May be given several times.")},
    {Option::EveryEvalEver, u"every-eval-ever", nullptr, OptionGroup::General,
     &anyOf<Command::Export>,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "As a JSON list of records of Every Eval Ever, schema 0.3.0.")},
    {Option::Corrections, u"corrections", u"FILE.json", OptionGroup::Figures,
     &allBut<Command::CheckData, Command::Fit, Command::Import, Command::Imports, Command::Methods>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Correct the figures by this file, as the window keeps one: countries of labs, other names of labs and models. Without it: the figures as they ship.")},
});

} // namespace

std::span<const OptionInfo> documentOptions()
{
    return kDocumentOptions;
}

} // namespace podium
