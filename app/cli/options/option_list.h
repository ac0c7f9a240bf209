// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options/arguments.h"

#include <QtCore/QString>

#include <span>

namespace podium {

/// The table of options, and what it says.
[[nodiscard]] std::span<const OptionInfo> optionList();
/// "--fold"
[[nodiscard]] QString nameOf(Option option);
[[nodiscard]] const OptionInfo &infoOf(Option option);
/// `drawn`: as a chart, which takes options of the picture and prints in no format.
[[nodiscard]] bool takes(Command command, const OptionInfo &option, bool drawn = false);

/// One of `choices`, or a sentence that names them.
[[nodiscard]] OrUsage<QString> chosen(const Arguments &arguments, Option option,
                                      const QStringList &choices);

/// A sentence for a value that is none of its option: "--fold takes ..., not “x”."
[[nodiscard]] QString wrongValue(Option option, const QString &right, const QString &value);

} // namespace podium
