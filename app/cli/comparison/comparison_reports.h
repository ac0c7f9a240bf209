// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/printing/report.h"
#include "app/exhibits/exhibit.h"
#include "app/exhibits/studies.h"

namespace podium {

/// What "compare", "diff", "agreement" and "pareto" print, in the answer's language.

/// The first two. `swap`: the smallest changes of weights in place of the contributions.
[[nodiscard]] Report pairReport(const Exhibit &exhibit, const AnswerData &data, bool swap,
                                Format format);
/// Three to six side by side, and what lies between the first and each of the others.
[[nodiscard]] Report sideReport(const Exhibit &exhibit, const AnswerData &data, bool swap,
                                Format format);
[[nodiscard]] Report neighbourReport(const AnswerData &data, const NeighbourComparison &found,
                                     Format format);
[[nodiscard]] Report differenceReport(const AnswerData &data, const SnapshotDifference &difference,
                                      Format format);
[[nodiscard]] Report paretoReport(const AnswerData &data, const ParetoFrontier &frontier,
                                  Format format);
/// `shifts`: those of all items in place of the measures.
[[nodiscard]] Report agreementReport(const AnswerData &first, const Agreement &found, bool shifts,
                                     Format format);

} // namespace podium
