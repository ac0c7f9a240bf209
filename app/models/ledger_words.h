// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <string_view>

namespace podium {

/// Words for people instead of the ledger's ids; an id without a word is shown with blanks.
[[nodiscard]] QString roundKindText(std::string_view kind);     ///< "equity" -> "Equity"
[[nodiscard]] QString roundStatusText(std::string_view status); ///< "letter_of_intent"

} // namespace podium
