// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tables/answer_model.h"

#include <QtCore/QString>

namespace podium {

/// Why nothing of a price can be shown, and which figures have prices; empty where these have some.
[[nodiscard]] QString whyNoPrices(const AnswerData &data);

} // namespace podium
