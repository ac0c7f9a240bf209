// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/printing/report.h"
#include "app/models/tables/answer_model.h"

namespace podium {

/// What the commands on money and its surroundings print; tables in the answer's language.
[[nodiscard]] Report programmeReport(const AnswerData &data, Format format);
[[nodiscard]] Report programmeSumReport(const AnswerData &data, Format format);
[[nodiscard]] Report figureReport(const AnswerData &data, Format format);
[[nodiscard]] Report profileReport(const AnswerData &data, Format format);
[[nodiscard]] Report moneyIndexReport(const AnswerData &data, Format format);
/// "funding" with --sum.
[[nodiscard]] Report fundingTotalReport(const AnswerData &data, Format format);

} // namespace podium
