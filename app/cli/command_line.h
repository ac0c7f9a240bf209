// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/models/charts/chart_series.h"
#include "app/models/language/language.h"

#include <QtCore/QSize>
#include <QtCore/QStringList>
#include <QtCore/QTextStream>

#include <functional>

namespace podium {

/// How a chart from the command line is drawn; main.cpp passes the drawing in, because the command
/// line itself knows no widget.
struct ChartOrder {
    ChartSeries series;
    Language language = Language::English;
    bool dark = false;
    QSize size;       ///< logical pixels
    double scale = 1; ///< PNG pixels per logical pixel
    QString file;     ///< .png, .svg or .pdf
};
using ChartDrawing = std::function<Result<void>(const ChartOrder &)>;

/// Installs the translation of the texts for people; main.cpp knows where it stands.
using LanguageChoice = std::function<void(Language)>;

enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

/// What arguments ask for, decided before any application object exists.
enum class Front { Window, CommandLine, Chart };
[[nodiscard]] Front frontFor(const QStringList &arguments);

/// Parses, answers and prints. `arguments` are those after the program's name. Data goes to `out`,
/// reasons and findings to `err`.
[[nodiscard]] int runCommandLine(const QStringList &arguments, QTextStream &out, QTextStream &err,
                                 const ChartDrawing &drawChart, const LanguageChoice &useLanguage);

} // namespace podium
