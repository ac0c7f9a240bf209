// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/words/name_rows.h"

namespace podium {

/// Whether a text says that it is about now.
[[nodiscard]] bool isNow(const QString &text);
/// A day that one of two sentences says holds for the other, too, unless that is about now.
void shareDay(QString &left, QString &right, const QString &text, Items before, Items after);

} // namespace podium
