// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"
#include "app/data/importing/import_options.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace podium {

/// What a zip gives: the results of a log of Inspect (.eval); the sheets of a workbook (XLSX, ODS)
/// that make sense, or the one that the mapping names as "sheet"; else the files of known sources in
/// it, and tables of anybody only where there are none of those. What was taken and what was passed
/// over are findings.
[[nodiscard]] Result<Import> importArchive(const QString &name, const QByteArray &bytes,
                                           const Dataset &known, const ImportOptions &options);

} // namespace podium
