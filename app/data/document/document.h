// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"
#include "app/data/scenarios/scenario.h"
#include "app/engine/values/correction.h"

#include <string>
#include <vector>

namespace podium {

/// A text of one's own under a name: a View, a story, a method, claims, a remembered mapping, what is
/// known of the last fetch from a source (fetching/fetch_record.h); of a copy of what was not saved
/// (session/document/unsaved_copy.h) what it is a copy of.
struct KeptText {
    enum class Kind { View, Story, Method, Claims, Mapping, Unsaved, Fetch };

    Kind kind = Kind::View;
    std::string name;
    std::string text;

    bool operator==(const KeptText &) const = default;
};

/// What somebody brought in and made, beside the figures that ship; held by one file (see
/// document_file.h).
struct Document {
    std::vector<Import> imports;         ///< in the order in which they came
    std::vector<Correction> corrections; ///< of labs' countries, and other names
    std::vector<KeptText> texts;
    std::vector<Scenario> scenarios = {}; ///< each under a name of its own; those switched on act

    [[nodiscard]] bool isEmpty() const
    {
        return imports.empty() && corrections.empty() && texts.empty() && scenarios.empty();
    }
};

} // namespace podium
