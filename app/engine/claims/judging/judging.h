// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/judging/subjects.h"

namespace podium {

/// What an answered reading says about a claim, by kind. Ranks are those of competition ranking, a
/// shared first rank is the best. Noise: ranks by their intervals, indices and gaps at
/// View::certainty's level, ratios by the errors of both (first order).
[[nodiscard]] Judgement judge(const Case &judged, const RankClaim &claim, SubjectMemory &memory);
[[nodiscard]] Judgement judge(const Case &judged, const BestClaim &claim, SubjectMemory &memory);
[[nodiscard]] Judgement judge(const Case &judged, const AheadClaim &claim, SubjectMemory &memory);
[[nodiscard]] Judgement judge(const Case &judged, const RankGapClaim &claim, SubjectMemory &memory);
[[nodiscard]] Judgement judge(const Case &judged, const RatioClaim &claim, SubjectMemory &memory);
[[nodiscard]] Judgement judge(const Case &judged, const IndexClaim &claim, SubjectMemory &memory);
[[nodiscard]] Judgement judge(const Case &judged, const IndexGapClaim &claim,
                              SubjectMemory &memory);

[[nodiscard]] Judgement judge(const Case &judged, const MonthsClaim &claim);
[[nodiscard]] Judgement judge(const Case &judged, const TopCountClaim &claim);
[[nodiscard]] Judgement judge(const Case &judged, const LabCountClaim &claim);
/// Noise: whether all numbers are as right when each index is at either end of its interval.
[[nodiscard]] Judgement judge(const Case &judged, const IndexCountClaim &claim);
[[nodiscard]] Judgement judge(const Case &judged, const CountGapClaim &claim);
[[nodiscard]] Judgement judge(const Case &judged, const CountryRankClaim &claim);
[[nodiscard]] Judgement judge(const Case &judged, const CountryAheadClaim &claim);
[[nodiscard]] Judgement judge(const Case &judged, const EvaluationCountClaim &claim);

/// Money needs no answer. A sum over rounds is at least so much where a counted round is left out
/// of it.
[[nodiscard]] Judgement judgeMoney(const Dataset &dataset, const Claim &claim,
                                   const ClaimReading &reading);

} // namespace podium
