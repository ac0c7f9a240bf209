// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/finding.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"

#include <QtCore/QString>

#include <vector>

namespace podium {

struct ReadDataset {
    Dataset dataset;
    std::vector<Finding>
        findings; ///< rows that could not be read are named here, never dropped silently
};

/// Where the shipped figures stand inside the program.
inline constexpr char16_t kShippedData[] = u":/podium/data";

/// Reads all figures below a folder (a directory or a resource path). Fails when a file is missing
/// or has not the columns it must have; a bad row becomes a finding.
[[nodiscard]] Result<ReadDataset> readDataset(const QString &folder);

} // namespace podium
