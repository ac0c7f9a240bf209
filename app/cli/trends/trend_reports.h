// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/printing/report.h"
#include "app/engine/comparison/pareto.h"
#include "app/engine/comparison/ranking_agreement.h"
#include "app/models/tables/answer_model.h"

namespace podium {

/// What the commands over two rankings and over prices print; tables in the answer's language.
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
