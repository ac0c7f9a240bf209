// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/receipts/receipt.h"
#include "ui/theme/theme.h"

#include <QtCore/QString>

namespace podium {

/// A receipt as a rich text, and the style sheet of the document that shows it.
[[nodiscard]] QString receiptHtml(const Receipt &receipt);
[[nodiscard]] QString receiptStyle(const Theme &theme);

} // namespace podium
