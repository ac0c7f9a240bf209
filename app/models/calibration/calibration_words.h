// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/calibration/calibration.h"

#include <QtCore/QString>

namespace podium {

/// What is checked and by whose interval, for people and for programs.
[[nodiscard]] QString promiseText(Promise promise);
[[nodiscard]] QString promiseWord(Promise promise); ///< "index", "all_ranks", ...
[[nodiscard]] QString promisedByText(PromisedBy by);
[[nodiscard]] QString promisedByWord(PromisedBy by); ///< "run_again", "one_point", ...
[[nodiscard]] QString rankBoundsText(RankBounds bounds);
[[nodiscard]] QString boundsWord(const CalibrationLine &line); ///< null but of ranks

} // namespace podium
