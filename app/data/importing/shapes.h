// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import_input.h"

#include <QtCore/QString>

#include <span>

namespace podium {

/// One shape of file: the table of shapes is all that importing knows.
struct Shape {
    const char *word; ///< "--as table"
    bool (*recognises)(const ImportInput &input);
    /// Fails, or gives findings of severity Error, where the file as a whole cannot be used.
    Result<Import> (*read)(const ImportInput &input);
};

/// The most particular first; the last takes any table.
[[nodiscard]] std::span<const Shape> importShapes();
[[nodiscard]] QString shapeWords();

} // namespace podium
