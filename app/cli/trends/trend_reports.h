// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/printing/report.h"
#include "app/engine/comparison/pareto.h"
#include "app/engine/comparison/ranking_agreement.h"
#include "app/engine/trends/frontier.h"
#include "app/engine/trends/history.h"
#include "app/engine/trends/lag.h"
#include "app/models/tables/answer_model.h"

#include <vector>

namespace podium {

/// What the commands over time and over two rankings print; tables in the answer's language.
[[nodiscard]] Report frontierReport(const AnswerData &data, const Frontiers &frontiers,
                                    Format format);
[[nodiscard]] Report lagReport(const AnswerData &data, const Lags &lags, Format format);
[[nodiscard]] Report historyReport(const Dataset &dataset, const View &view,
                                   const std::vector<HistoryLine> &lines, Language language,
                                   Format format);
[[nodiscard]] Report paretoReport(const AnswerData &data, const ParetoFrontier &frontier,
                                  Format format);

/// Two rankings and how far they agree.
struct AgreementData {
    AnswerData first;
    AnswerData other;
    RankingAgreement agreement;
    bool shifts = false; ///< list the shifts in place of the measures
};
[[nodiscard]] Report agreementReport(const AgreementData &data, Format format);

} // namespace podium
