// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/document.h"

#include <string>
#include <vector>

namespace podium {

/// By which an import is told from others, also from one of the same bytes that was read otherwise.
struct ImportKey {
    std::string sha256;
    std::string importedAt;

    bool operator==(const ImportKey &) const = default;
};
[[nodiscard]] ImportKey keyOf(const Import &import);

/// What was brought into a document and taken out of it: two windows that change one file lose
/// nothing of one another's.
struct DocumentChange {
    std::vector<KeptImport> added;
    std::vector<ImportKey> removed;
    /// New ones, and those that say something else now; one that is empty was taken out.
    std::vector<KeptText> texts = {};
    std::vector<Scenario> scenarios = {}; ///< the same of scenarios
    std::vector<Correction> corrected = {};
    std::vector<Correction> uncorrected = {}; ///< corrections that were taken out

    [[nodiscard]] bool isEmpty() const
    {
        return added.empty() && removed.empty() && texts.empty() && scenarios.empty()
            && corrected.empty() && uncorrected.empty();
    }
};

/// What leads from one state of a document to another.
[[nodiscard]] DocumentChange changeBetween(const Document &before, const Document &after);

/// The document with the change; what it has already is not added twice, and of the same bytes the
/// newer reading stays.
[[nodiscard]] Document changed(Document document, const DocumentChange &change);

/// Whether they add the same to the figures that ship, but for what scenarios assume. Null: no
/// document.
[[nodiscard]] bool haveSameGround(const Document *one, const Document *other);

/// Whether they add the same to the figures that ship: they differ at most in texts that figures do
/// not rest on. Null: no document.
[[nodiscard]] bool haveSameFigures(const Document *one, const Document *other);

} // namespace podium
