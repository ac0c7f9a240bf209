// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"
#include "app/data/importing/import_options.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace podium {

/// Most bytes of a file to import.
constexpr qint64 kMostImportBytes = qint64(1) << 30;

/// Whether a file may hold figures to import: it is no JSON, or JSON of a source's shape, and not
/// one of Podium's own.
[[nodiscard]] bool isForeign(const QString &file, const Dataset &known);

/// Reads a file of any shape there is (shapes.h) as values and findings; nothing is kept. A file that
/// is of no shape, or cannot be read at all, is an error that says what would be right. Errors among
/// the findings mean that nothing of it may be used.
[[nodiscard]] Result<Import> importFile(const QString &file, const Dataset &known,
                                        const ImportOptions &options);

/// The same of bytes that are there already.
[[nodiscard]] Result<Import> importBytes(const QString &name, const QByteArray &bytes,
                                         const Dataset &known, const ImportOptions &options);

} // namespace podium
