// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/printing/report.h"
#include "app/exhibits/exhibit.h"

#include <optional>

namespace podium {

/// What "uncertainty" prints, in the answer's language.
/// `top`: only ranks up to it.
[[nodiscard]] Report uncertaintyReport(const AnswerData &data, const RankUncertainty &found,
                                       std::optional<int> top, Format format);
[[nodiscard]] Report leaveOutReport(const AnswerData &data, const Sensitivity &found,
                                    std::optional<int> top, Format format);
[[nodiscard]] Report effectsReport(const AnswerData &data, const OrderEffects &found,
                                   Format format);

} // namespace podium
