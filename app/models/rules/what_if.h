// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"

#include <QtCore/QString>

namespace podium {

/// That a scenario acts on the figures, and which: "What if: LG catches up († assumed)". Empty while
/// none does. No View and no text of a picture takes it away.
[[nodiscard]] QString whatIf(const Dataset &dataset);

/// A title under the scenarios that act: "What if “LG catches up”: France leads". One that says so
/// already stays as it is, and so does an empty one.
[[nodiscard]] QString titleWhatIf(const Dataset &dataset, const QString &title);

/// A line of rules with whatIf() before it, once.
[[nodiscard]] QString rulesWhatIf(const Dataset &dataset, const QString &rules);

/// A title or line of rules without what these two put before it, to be edited by somebody.
[[nodiscard]] QString withoutWhatIf(const Dataset &dataset, const QString &text);

} // namespace podium
