// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/joined_claims.h"

#include <optional>
#include <string>
#include <utility>

namespace podium {

bool isOfEach(const Claim &claim)
{
    const ClaimKind &kind = claim.kind;
    return std::holds_alternative<AheadClaim>(kind) || std::holds_alternative<RankClaim>(kind)
        || std::holds_alternative<CountryAheadClaim>(kind)
        || std::holds_alternative<CountryRankClaim>(kind)
        || std::holds_alternative<IndexGapClaim>(kind) || std::holds_alternative<RatioClaim>(kind)
        || std::holds_alternative<MonthsClaim>(kind);
}

bool isRank(const Claim &claim)
{
    return std::holds_alternative<RankClaim>(claim.kind)
        || std::holds_alternative<BestClaim>(claim.kind)
        || std::holds_alternative<CountryRankClaim>(claim.kind);
}

bool isMoney(const Claim &claim)
{
    return std::holds_alternative<AmountClaim>(claim.kind)
        || std::holds_alternative<MoneyGapClaim>(claim.kind);
}

bool areTwoRanks(const Claim &one, const Claim &other)
{
    const auto rankOf = [](const Claim &claim) -> std::optional<std::pair<std::string, double>> {
        if (const auto *rank = std::get_if<RankClaim>(&claim.kind);
            rank && rank->rank.kind == Condition::Kind::Equals)
            return std::pair(rank->subject, rank->rank.value);
        if (const auto *best = std::get_if<BestClaim>(&claim.kind);
            best && best->within.empty() && best->outside.empty())
            return std::pair(best->subject, 1.0);
        if (const auto *rank = std::get_if<CountryRankClaim>(&claim.kind);
            rank && rank->rank.kind == Condition::Kind::Equals)
            return std::pair(rank->country, rank->rank.value);
        return std::nullopt;
    };
    const auto a = rankOf(one);
    const auto b = rankOf(other);
    return a && b && a->first == b->first && a->second != b->second && one.view == other.view;
}

bool isFiltered(const Claim &claim)
{
    const auto *best = std::get_if<BestClaim>(&claim.kind);
    return !claim.view.include.empty() || !claim.view.exclude.empty() || claim.view.openWeights
        || claim.view.reasoning || (best && (!best->within.empty() || !best->outside.empty()));
}

} // namespace podium
