// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/printing/report.h"
#include "app/models/tables/answer_model.h"

namespace podium {

/// What "funding" prints: rounds with what labs raised, or with --sum what they add up to.
[[nodiscard]] Report fundingReport(const AnswerData &data, Format format);
[[nodiscard]] Report fundingTotalReport(const AnswerData &data, Format format);

} // namespace podium
