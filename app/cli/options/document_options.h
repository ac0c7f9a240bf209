// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options/option.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace podium {

/// What adds to a document.
inline constexpr CommandSet kBroughtIn = bit(Command::Import) | bit(Command::Fetch);
/// Whatever rests on the figures can be asked of those of a document, too.
inline constexpr CommandSet kDocumented
    = ~(bit(Command::CheckData) | bit(Command::Fit) | kBroughtIn | bit(Command::CheckTemplate));

inline constexpr CommandSet kScenario = bit(Command::Scenario);

inline constexpr std::array kDocumentOptions{
    OptionInfo{Option::Document, u"document", u"FILE.podium", kDocumented, OptionGroup::Figures,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "With the figures this document holds, beside those that ship.")},
    OptionInfo{Option::Scenario, u"scenario", u"NAME", kDocumented & ~kScenario,
               OptionGroup::Figures,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Under this scenario of the document, in place of those switched "
                                 "on there; an empty name is none. May be given several times.")},
    OptionInfo{Option::Into, u"into", u"FILE.podium", kBroughtIn | kScenario, OptionGroup::General,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "The document to add to; it is made where there is none. Without "
                                 "it nothing is kept: what was found is only printed.")},
    OptionInfo{Option::As, u"as", u"KIND", kBroughtIn, OptionGroup::General,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "The kind of file, such as table; without it the file says it.")},
    OptionInfo{Option::Mapping, u"mapping", u"FILE.json", kBroughtIn, OptionGroup::General,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "What the columns of a table are, where their names do not say "
                                 "it.")},
    OptionInfo{Option::Sheet, u"sheet", u"NAME", kBroughtIn, OptionGroup::General,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Only this sheet of a workbook; without it all that make sense.")},
    OptionInfo{Option::Snapshot, u"snapshot", u"ID", bit(Command::Export), OptionGroup::Figures,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "The snapshot to export; the newest with scores without it.")},
    OptionInfo{Option::Model, u"model", u"NAME", kScenario, OptionGroup::Figures,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "A model that is assumed; the scenario's name without it.")},
    OptionInfo{
        Option::Index, u"index", u"X", kScenario, OptionGroup::Figures,
        QT_TRANSLATE_NOOP("podium::CliText", "Its index by the method of its snapshot, 0 to 100.")},
    OptionInfo{
        Option::Scores, u"scores", u"EVALUATION=S,..", kScenario, OptionGroup::Figures,
        QT_TRANSLATE_NOOP("podium::CliText", "Its scores in place of an index, such as hle=0.3.")},
    OptionInfo{Option::Snapshot, u"snapshot", u"ID", kScenario, OptionGroup::Figures,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "The first snapshot it stands in; the newest with scores without "
                                 "it. Later ones of the same method follow.")},
    OptionInfo{Option::Lab, u"lab", u"LAB", kScenario, OptionGroup::Whom,
               QT_TRANSLATE_NOOP("podium::CliText", "Its lab, by id, name or alias.")},
    OptionInfo{Option::Country, u"country", u"CC", kScenario, OptionGroup::Whom,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "The country of its lab, where the figures do not know the lab.")},
    OptionInfo{Option::Date, u"date", u"DATE", kScenario, OptionGroup::Figures,
               QT_TRANSLATE_NOOP("podium::CliText", "The day it is released.")},
    OptionInfo{Option::Price, u"price", u"USD", kScenario, OptionGroup::Figures,
               QT_TRANSLATE_NOOP("podium::CliText", "Its price per million tokens, blended.")},
    OptionInfo{Option::OpenWeights, u"open-weights", u"yes|no", kScenario, OptionGroup::Figures,
               QT_TRANSLATE_NOOP("podium::CliText", "Whether its weights are open.")},
    OptionInfo{Option::Without, u"without", u"MODEL", kScenario, OptionGroup::Whom,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "A model that is taken out of all figures. May be given several "
                                 "times.")},
    OptionInfo{Option::Round, u"round", u"\"LAB=AMOUNT CUR [DATE]\"", kScenario, OptionGroup::Money,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "New money of a lab, such as \"lg=5e9 USD 2026-12-01\"; without a "
                                 "date, on the day of the newest snapshot. May be given several "
                                 "times.")},
    OptionInfo{Option::EveryEvalEver, u"every-eval-ever", nullptr, bit(Command::Export),
               OptionGroup::General,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "As a JSON list of records of Every Eval Ever, schema 0.3.0.")},
};

} // namespace podium
