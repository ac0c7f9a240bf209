// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/refusal.h"
#include "app/cli/surroundings.h"

#include <QtCore/QStringList>
#include <QtCore/QTextStream>

namespace podium {

/// What arguments ask for, decided before any application object exists.
enum class Front { Window, CommandLine, Chart };
[[nodiscard]] Front frontFor(const QStringList &arguments);

/// Files that the window is to open: a document behind "--document", and whatever stands for itself.
[[nodiscard]] QStringList filesToOpen(const QStringList &arguments);

/// Parses, answers and prints. `arguments` are those after the program's name. Data goes to `out`,
/// reasons and findings to `err`.
[[nodiscard]] int runCommandLine(const QStringList &arguments, QTextStream &out, QTextStream &err,
                                 const ChartDrawing &drawChart, const LanguageChoice &useLanguage,
                                 const DeckDrawing &drawDeck = {});

} // namespace podium
