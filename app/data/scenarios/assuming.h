// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/finding.h"
#include "app/data/scenarios/scenario.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"

#include <QtCore/QString>

#include <string>
#include <vector>

namespace podium {

/// Puts what a scenario assumes into the figures, whether it is switched on or not: takes models out,
/// then adds its own, with kAssumedMark behind their names, and its money. An assumed model stands
/// in the snapshot that it names and in the later ones of the same method, until a source lists a
/// model of its name. The scenario then stands in Dataset::scenarios. What the figures do not know is
/// left out and returned, with `file` as its place.
[[nodiscard]] std::vector<Finding> assume(Dataset &dataset, const Scenario &scenario,
                                          const QString &file = {});

/// The same of all that are switched on, in their order: last of all that is done to figures, so that
/// what is assumed stands on what is corrected.
[[nodiscard]] std::vector<Finding> assumeAll(Dataset &dataset,
                                             const std::vector<Scenario> &scenarios,
                                             const QString &file = {});

/// The scenario, when these figures know everything it names; else the first that they do not.
/// Models to be taken out may be given by name or slug; it has their ids.
[[nodiscard]] Result<Scenario> checkedScenario(const Dataset &dataset, Scenario scenario);

/// The scenarios, those of these names switched on and no other; as they are without names. An empty
/// name switches on none. Fails where a name is none of a scenario's.
[[nodiscard]] Result<std::vector<Scenario>> chosenScenarios(std::vector<Scenario> scenarios,
                                                            const std::vector<std::string> &names);

} // namespace podium
