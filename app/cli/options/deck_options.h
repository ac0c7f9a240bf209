// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options/option.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace podium {

inline constexpr std::array kDeckOptions{
    OptionInfo{Option::Template, u"template", u"FILE.potx", bit(Command::Deck),
               OptionGroup::Picture,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "On the layouts of this template or presentation of a company; "
                                 "\"podium check-template\" says which.")},
    OptionInfo{Option::Mapping, u"mapping", u"FILE.json",
               bit(Command::Deck) | bit(Command::CheckTemplate), OptionGroup::Picture,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Which layout of the template each form of slides gets, as "
                                 "\"podium check-template --format json\" prints it; it is "
                                 "remembered for this template.")},
    OptionInfo{Option::Check, u"check", nullptr, bit(Command::Deck), OptionGroup::General,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Write nothing; list what a copy desk would object to.")},
    OptionInfo{Option::Fix, u"fix", nullptr, bit(Command::Deck), OptionGroup::General,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Mend what a copy desk would object to, where that can be done "
                                 "without its author, and write the story to -o FILE.json.")},
    OptionInfo{Option::Today, u"today", u"DATE", bit(Command::Deck) | bit(Command::CheckDeck),
               OptionGroup::General,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "The day by which figures of a story are old; today without "
                                 "it.")},
};

} // namespace podium
