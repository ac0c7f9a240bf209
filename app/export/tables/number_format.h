// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace podium {

/// How a spreadsheet shows a number that people read as `text`: "#,##0.0" of 57.625 and "57.6*",
/// "0.0%" of 0.8512 and "85.1%". Where the text is not the same number, as in "USD 26.8 bn", amounts
/// have no decimals and others up to four.
[[nodiscard]] QByteArray numberFormat(double number, const QString &text);

} // namespace podium
