// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"

#include <cstdint>
#include <vector>

namespace podium {

/// The lab of each model of a snapshot, as a column: models without a lab have number `labs`, the
/// number of labs there are.
struct LabColumn {
    std::size_t labs = 0;
    std::vector<std::uint32_t> labOf; ///< 0..labs
};
[[nodiscard]] LabColumn labColumn(const Dataset &dataset, const Snapshot &snapshot);

/// Each lab that has a value, by its best one, best first; LabResult::bestModel is a position in
/// `values`, which stand beside `column.labOf`. Of equal values the first counts; NaN is none.
/// One pass, whatever the order.
[[nodiscard]] std::vector<LabResult> labStandings(const std::vector<double> &values,
                                                  const LabColumn &column);

} // namespace podium
