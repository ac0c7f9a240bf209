// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tables/answer_model.h"

#include <QtCore/QString>

namespace podium {

/// What has to be said beside a ranking or countries, a sentence each; empty where nothing has.

/// What an asterisk means, where a row or the reference has one.
[[nodiscard]] QString estimatedModelsRemark(const Answer &answer);
[[nodiscard]] QString estimatedCountriesRemark(const Answer &answer);
/// That the reference was measured again since.
[[nodiscard]] QString newRunRemark(const AnswerData &data);
/// Countries whose value rests on fewer labs than the rule asks for.
[[nodiscard]] QString fewerLabsRemark(const AnswerData &data);

} // namespace podium
