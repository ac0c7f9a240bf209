// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options/option.h"

#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace podium {

/// Wrong usage is a sentence for people that says what is wrong and what would be right.
template <typename T>
using OrUsage = tl::expected<T, QString>;

/// The arguments taken apart; values are still text. A switch has the value "yes" or "no".
struct Arguments {
    std::optional<Command> command;
    bool drawn = false; ///< "chart" before the command: its rows as a picture
    bool help = false;
    bool version = false;
    QMap<Option, QStringList> values; ///< in the order given
    QStringList operands;             ///< behind the command, as many as it takes at most

    [[nodiscard]] bool has(Option option) const { return values.contains(option); }
    /// The last value given.
    [[nodiscard]] std::optional<QString> value(Option option) const;
    /// The items of all values: "--exclude US,CN" and "--exclude US --exclude CN" are the same.
    [[nodiscard]] QStringList list(Option option) const;
};

} // namespace podium
