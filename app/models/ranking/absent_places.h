// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tables/answer_model.h"

#include <QtCore/QString>

namespace podium {

/// Which of the countries and groups a View asks for have no model at all in the figures shown, as a
/// sentence: an empty ranking is then no finding about them. Empty where all have some.
[[nodiscard]] QString absentPlaces(const AnswerData &shown);

} // namespace podium
