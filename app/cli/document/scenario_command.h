// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/refusal.h"
#include "app/cli/options/arguments.h"
#include "app/cli/printing/report.h"
#include "app/data/scenarios/scenario.h"

#include <QtCore/QTextStream>

#include <vector>

namespace podium {

/// What "podium scenario" lists, after it did what it was told.
struct ScenarioReport {
    std::vector<Scenario> scenarios; ///< all of the document, as they are now
    QString document;

    [[nodiscard]] Report report(Language language, Format format) const;
};

/// Lists the scenarios of a document, adds one or to one, takes one out, switches one on or off.
[[nodiscard]] OrRefusal<ScenarioReport> scenarioReport(const Arguments &arguments,
                                                       QTextStream &err);

} // namespace podium
