// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options/option.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace podium {

/// Whatever rests on the figures can be asked of those of a document, too.
inline constexpr CommandSet kDocumented = ~(bit(Command::CheckData) | bit(Command::Fit)
                                            | bit(Command::Import) | bit(Command::CheckTemplate));

inline constexpr std::array kDocumentOptions{
    OptionInfo{Option::Document, u"document", u"FILE.podium", kDocumented, OptionGroup::Figures,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "With the figures this document holds, beside those that ship.")},
    OptionInfo{Option::Into, u"into", u"FILE.podium", bit(Command::Import), OptionGroup::General,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "The document to add to; it is made where there is none. Without "
                                 "it nothing is kept: what was found is only printed.")},
    OptionInfo{Option::As, u"as", u"KIND", bit(Command::Import), OptionGroup::General,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "The kind of file, such as table; without it the file says it.")},
    OptionInfo{Option::Mapping, u"mapping", u"FILE.json", bit(Command::Import),
               OptionGroup::General,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "What the columns of a table are, where their names do not say "
                                 "it.")},
    OptionInfo{Option::Snapshot, u"snapshot", u"ID", bit(Command::Export), OptionGroup::Figures,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "The snapshot to export; the newest with scores without it.")},
    OptionInfo{Option::EveryEvalEver, u"every-eval-ever", nullptr, bit(Command::Export),
               OptionGroup::General,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "As a JSON list of records of Every Eval Ever, schema 0.3.0.")},
};

} // namespace podium
