// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/archives/workbook.h"
#include "app/data/importing/import.h"
#include "app/data/importing/import_options.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"

#include <QtCore/QString>

namespace podium {

/// The sheets of a workbook that make sense, or the one that the mapping names as "sheet".
[[nodiscard]] Result<Import> importSheets(const QString &name, Sheets sheets, const Dataset &known,
                                          const ImportOptions &options);

} // namespace podium
