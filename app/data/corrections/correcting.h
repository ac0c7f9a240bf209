// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/dataset_reader.h"

#include <vector>

namespace podium {

/// The figures with somebody's own corrections. What cannot be applied, because the figures do not
/// know what it is about or because two labs or models would share a name, is left out and named in
/// `findings`, with `file` and the number of the correction ("corrections[2]") as its place. Those
/// applied stand in Dataset::corrections with the old value filled in; of two for one country the
/// first is applied.
[[nodiscard]] ReadDataset corrected(Dataset dataset, const std::vector<Correction> &corrections,
                                    const QString &file = {});

} // namespace podium
