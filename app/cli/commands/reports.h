// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/printing/report.h"
#include "app/data/dataset_reader.h"
#include "app/models/language/language.h"

namespace podium {

/// What commands print that list what there is, records in English whatever the language.

[[nodiscard]] Report snapshotsReport(const Dataset &dataset, Language language, Format format);
[[nodiscard]] Report labsReport(const std::shared_ptr<const Dataset> &dataset, Language language,
                                Format format);
[[nodiscard]] Report methodsReport(const Dataset &dataset, Language language, Format format);

/// Size of what was checked.
struct CheckedData {
    int files = 0;
    qint64 rows = 0;
};
[[nodiscard]] CheckedData shippedSize();
[[nodiscard]] Report dataCheckReport(const std::vector<Finding> &findings,
                                     const CheckedData &checked, Format format);

} // namespace podium
