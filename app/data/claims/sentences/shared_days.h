// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/words/name_rows.h"

namespace podium {

/// A day that one of two sentences says holds for the other, too, unless that is about now; so does a
/// way of folding that the second ends with.
void shareDay(QString &left, QString &right, const QString &text, Items before, Items after);

} // namespace podium
