// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/printing/report.h"
#include "app/exhibits/exhibit.h"

#include <vector>

namespace podium {

/// What the commands on money and its surroundings print; tables in the answer's language.
[[nodiscard]] Report programmeReport(const AnswerData &data, Format format);
[[nodiscard]] Report programmeSumReport(const AnswerData &data, Format format);
[[nodiscard]] Report figureReport(const AnswerData &data, const std::vector<FigureRow> &rows,
                                  Format format);
[[nodiscard]] Report profileReport(const AnswerData &data, const std::vector<ProfileRow> &rows,
                                   Format format);
[[nodiscard]] Report moneyIndexReport(const AnswerData &data, const MoneyIndex &found,
                                      Format format);
/// "funding" with --sum.
[[nodiscard]] Report fundingTotalReport(const AnswerData &data, Format format);

} // namespace podium
