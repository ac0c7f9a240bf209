// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tables/answer_model.h"

#include <QtCore/QString>

namespace podium {

/// What has to be said beside amounts of the answer, a sentence or two each; empty where nothing has.

/// At what rates and prices they are converted.
[[nodiscard]] QString conversionRemark(const AnswerData &data);
/// How many rounds would be shown if their day were known; sums leave them out.
[[nodiscard]] QString undatedRemark(const AnswerData &data);
/// What rules say more where rounds are listed: by what each is measured.
[[nodiscard]] QString eachRoundRule(const MoneyView &money);
/// What sums of rounds hold; and what they cannot, so that nobody takes them for complete.
[[nodiscard]] QString countedRemark(const AnswerData &data);
[[nodiscard]] QString leftOutRemark(const AnswerData &data);
/// Of countries that were asked for by these names; empty for none.
[[nodiscard]] QString nothingKnownRemark(const QString &names);
/// What no sum of programmes holds.
[[nodiscard]] QString programmeSumsRemark();
/// How far figures of countries or labs compare.
[[nodiscard]] QString figuresRemark();
/// The same of all that a profile sets side by side.
[[nodiscard]] QString profileRemark();
[[nodiscard]] QString estimatedRemark(); ///< what an asterisk means
/// What a sum by year makes of a programme of several years.
[[nodiscard]] QString sharesOfYearsRemark();

} // namespace podium
