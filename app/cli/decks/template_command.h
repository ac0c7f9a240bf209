// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/refusal.h"
#include "app/cli/options/arguments.h"
#include "app/cli/surroundings.h"
#include "app/export/template/layout_plan.h"

#include <optional>

namespace podium {

/// A template with the layouts that forms of slides get.
struct MappedTemplate {
    DeckTemplate deckTemplate;
    FormPlans plans;
};

/// The template of a file with the mapping of --mapping, which is remembered for it, or with the
/// one that was remembered.
[[nodiscard]] OrRefusal<MappedTemplate> mappedTemplate(const QString &file,
                                                       const Arguments &arguments);

/// Says what a template is like: CSV columns what,of,is,note; in JSON also "mapping", which
/// --mapping reads. Fails where it cannot be used.
[[nodiscard]] OrRefusal<ExitCode> checkTemplate(const Arguments &arguments,
                                                const Surroundings &around);

} // namespace podium
