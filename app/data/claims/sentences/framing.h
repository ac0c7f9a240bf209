// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace podium {

/// Blanks out what is said around a claim, at the same places: who says so ("according to a report,
/// ...", "...라는 분석"), that it is asked or told ("is it true that ...", "...다고 한다") and how it
/// follows from what was said before. Who says so stays where that may be another index or ranking
/// than the one the figures hold, so that it is refused by its name.
void blankFraming(QString &text);

} // namespace podium
