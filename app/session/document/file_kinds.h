// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"

#include <QtCore/QString>

namespace podium {

/// What to do with a file that somebody opens or drops.
enum class FileKind {
    Document, ///< opened as the document
    Own,      ///< a View, a method, corrections, claims or a story (app/data/opening.h)
    Figures,  ///< imported, after a look at what it is
};

/// Whether it is one of SQLite, as documents are; only its first bytes are read.
[[nodiscard]] bool isDocument(const QString &file);

/// By what stands in it, not by its name. What cannot be read is Own, whose reader says why.
[[nodiscard]] FileKind kindOf(const QString &file, const Dataset &known);

} // namespace podium
