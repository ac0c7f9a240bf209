// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/asking.h"
#include "app/cli/printing/report.h"

#include <QtCore/QTextStream>

namespace podium {

/// What a command works with besides its arguments.
struct Surroundings {
    QTextStream &out;
    QTextStream &err;
    const ChartDrawing &drawChart;
    const LanguageChoice &useLanguage;
    Language language = Language::English;
    Format format = Format::Table;
};

/// Does what `arguments.command` says; returns the exit code, or why nothing was done.
[[nodiscard]] OrRefusal<ExitCode> run(const Arguments &arguments, const Surroundings &around);

} // namespace podium
