// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"
#include "app/data/scenarios/scenario.h"
#include "app/engine/values/correction.h"

#include <memory>
#include <string>
#include <utility>
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

/// What one file gave, as documents hold it: never changed, and shared by all copies of a document, so
/// that a step to undo costs no copy of a million rows.
class KeptImport final
{
public:
    KeptImport(Import import) // NOLINT(google-explicit-constructor): it stands for the import
        : m_import(std::make_shared<const Import>(std::move(import)))
    {
    }
    KeptImport(std::shared_ptr<const Import> import) // NOLINT(google-explicit-constructor)
        : m_import(std::move(import))
    {
    }

    operator const Import &() const { return *m_import; } // NOLINT(google-explicit-constructor)
    const Import &operator*() const { return *m_import; }
    const Import *operator->() const { return m_import.get(); }

private:
    std::shared_ptr<const Import> m_import; ///< never null
};

/// What somebody brought in and made, beside the figures that ship; held by one file (see
/// document_file.h).
struct Document {
    std::vector<KeptImport> imports;     ///< in the order in which they came
    std::vector<Correction> corrections; ///< of labs' countries, and other names
    std::vector<KeptText> texts;
    std::vector<Scenario> scenarios = {}; ///< each under a name of its own; those switched on act

    [[nodiscard]] bool isEmpty() const
    {
        return imports.empty() && corrections.empty() && texts.empty() && scenarios.empty();
    }
};

} // namespace podium
