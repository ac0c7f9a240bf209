// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/dataset_reader.h"
#include "app/engine/values/figure_source.h"

#include <QtCore/QString>

#include <vector>

namespace podium {

struct ReadSources {
    std::vector<FigureSource> sources;
    std::vector<Finding> findings; ///< rows that could not be read
};

/// Reads sources.csv of a folder of figures, and counts the rows and days of the files it names.
/// Fails when one of them is missing or is no table; a bad row becomes a finding.
[[nodiscard]] Result<ReadSources> readSources(const QString &folder);

} // namespace podium
