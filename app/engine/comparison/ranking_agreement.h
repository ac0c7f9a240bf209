// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"

#include <optional>
#include <string>
#include <vector>

namespace podium {

enum class AgreementItems { Models, Countries };

/// How one item stands in two rankings. Ranks are among the items of both, so that items of one
/// ranking alone move nobody.
struct RankShift {
    std::string item; ///< model id or country code
    std::string name; ///< model name or country code
    int rank = 0;
    int otherRank = 0;
    [[nodiscard]] int shift() const { return rank - otherRank; } ///< > 0: higher up in the other
};

/// How far two rankings agree.
struct RankingAgreement {
    AgreementItems items = AgreementItems::Models;
    std::vector<RankShift> shifts; ///< items of both, in the first ranking's order
    int onlyFirst = 0;             ///< items without a rank in the other
    int onlyOther = 0;
    std::optional<double> kendallTauB;       ///< of the items of both, by their ranks
    std::optional<double> spearman;          ///< the same
    std::optional<double> topOverlap;        ///< of all items; see topSize
    std::optional<double> rankBiasedOverlap; ///< of all items, p = kPersistence, extrapolated
    int topSize = 0;                         ///< k of topOverlap: View::top, or all there are
    double meanShift = 0; ///< mean |shift|: R of Saisana, Saltelli, Tarantola 2005
    int largestShift = 0; ///< largest |shift|
};

inline constexpr double kPersistence = 0.9;

/// Compares the rankings of two answers about one Dataset; models are matched by id, so the
/// answers may be of different snapshots, and only ranks are compared, never indices.
[[nodiscard]] RankingAgreement agreementOf(const Dataset &dataset, const Answer &first,
                                           const Answer &other, AgreementItems items);

/// Compares the countries of one answer under View::otherRule with those under its counting rule;
/// absent where there is no other rule.
[[nodiscard]] std::optional<RankingAgreement> agreementOfRules(const Answer &answer);

} // namespace podium
