// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options/option.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace podium {

/// Whatever rests on the figures can be asked of corrected ones.
inline constexpr CommandSet kCorrected
    = ~(bit(Command::CheckData) | bit(Command::Methods) | bit(Command::Fit) | bit(Command::Import));

inline constexpr std::array kCorrectionOptions{
    OptionInfo{Option::Corrections, u"corrections", u"FILE.json", kCorrected, OptionGroup::Figures,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Correct the figures by this file, as the window keeps one: "
                                 "countries of labs, other names of labs and models. Without it: "
                                 "the figures as they ship.")},
};

} // namespace podium
