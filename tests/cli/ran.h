// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "tests/support/printers.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>

namespace podium::tests {

/// What one call of the command line left behind.
struct Ran {
    int code = -1;
    QString out;
    QString err;
    QList<ChartOrder> drawn;
    QList<Language> languages; ///< those asked for, in order

    /// `out` read as CSV: one map from column to cell per row.
    [[nodiscard]] QList<QMap<QString, QString>> rows() const;
    [[nodiscard]] QJsonObject json() const;
};

/// Runs "podium ARGUMENTS" on the shipped figures; blanks separate arguments, "_" stands for a
/// blank within one.
[[nodiscard]] Ran runPodium(const char *arguments);
[[nodiscard]] Ran runPodium(const QStringList &arguments);

/// The same with a drawing that fails.
[[nodiscard]] Ran runPodiumThatCannotWrite(const char *arguments);

[[nodiscard]] QStringList split(const char *arguments);

} // namespace podium::tests
