// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/claim.h"

#include <QtCore/QString>

#include <type_traits>

namespace podium {

/// All keys of claims, for the writer and the reader alike, so that they cannot disagree.
/// `required` must be there, `optional` keeps its default. `Any...` is the type or const of it.

template <typename AnyCondition, typename Fields>
requires std::is_same_v<std::remove_const_t<AnyCondition>, Condition>
void visitFields(AnyCondition &condition, Fields &fields)
{
    fields.comparison(condition);
}

template <typename AnyPart, typename Fields>
requires std::is_same_v<std::remove_const_t<AnyPart>, CountPart>
void visitFields(AnyPart &part, Fields &fields)
{
    fields.optional(QStringLiteral("countries"), part.countries);
    fields.optional(QStringLiteral("labs"), part.labs);
    fields.required(QStringLiteral("number"), part.number);
}

template <typename AnySum, typename Fields>
requires std::is_same_v<std::remove_const_t<AnySum>, MoneySum>
void visitFields(AnySum &sum, Fields &fields)
{
    fields.optional(QStringLiteral("programme"), sum.programme);
    fields.optional(QStringLiteral("labs"), sum.labs);
    fields.optional(QStringLiteral("countries"), sum.countries);
    fields.optional(QStringLiteral("outside"), sum.outside);
    fields.optional(QStringLiteral("investment"), sum.investment);
    fields.optional(QStringLiteral("from"), sum.from);
    fields.optional(QStringLiteral("to"), sum.to);
}

template <typename AnyGrid, typename Fields>
requires std::is_same_v<std::remove_const_t<AnyGrid>, Grid>
void visitFields(AnyGrid &grid, Fields &fields)
{
    fields.optional(QStringLiteral("snapshots"), grid.snapshots);
    fields.optional(QStringLiteral("foldings"), grid.foldings);
    fields.optional(QStringLiteral("selections"), grid.selections);
    fields.optional(QStringLiteral("estimated"), grid.estimated);
    fields.optional(QStringLiteral("laterScores"), grid.laterScores);
    fields.optional(QStringLiteral("rules"), grid.rules);
    fields.optional(QStringLiteral("seats"), grid.seats);
    fields.optional(QStringLiteral("methods"), grid.methods);
    fields.optional(QStringLiteral("weights"), grid.weights);
    fields.optional(QStringLiteral("programmes"), grid.programmes);
}

template <typename AnyKind, typename Fields>
void visitKind(AnyKind &claim, Fields &fields)
{
    using Kind = std::remove_const_t<AnyKind>;
    if constexpr (requires { claim.subject; })
        fields.required(QStringLiteral("subject"), claim.subject);
    if constexpr (requires { claim.group; })
        fields.required(QStringLiteral("group"), claim.group);
    if constexpr (requires { claim.country; })
        fields.required(QStringLiteral("country"), claim.country);
    if constexpr (requires { claim.first; })
        fields.required(QStringLiteral("first"), claim.first);
    if constexpr (std::is_same_v<Kind, IndexGapClaim> || std::is_same_v<Kind, CountGapClaim>)
        fields.optional(QStringLiteral("second"), claim.second);
    else if constexpr (requires { claim.second; })
        fields.required(QStringLiteral("second"), claim.second);
    if constexpr (requires { claim.reference; })
        fields.required(QStringLiteral("reference"), claim.reference);
    if constexpr (std::is_same_v<Kind, BestClaim>) {
        fields.optional(QStringLiteral("outside"), claim.outside);
        fields.optional(QStringLiteral("within"), claim.within);
    }
    if constexpr (requires { claim.rank; })
        fields.required(QStringLiteral("rank"), claim.rank);
    if constexpr (std::is_same_v<Kind, RatioClaim>)
        fields.required(QStringLiteral("ratio"), claim.ratio);
    if constexpr (std::is_same_v<Kind, IndexCountClaim>)
        fields.optional(QStringLiteral("points"), claim.points);
    else if constexpr (requires { claim.points; })
        fields.required(QStringLiteral("points"), claim.points);
    if constexpr (requires { claim.months; })
        fields.required(QStringLiteral("months"), claim.months);
    if constexpr (std::is_same_v<Kind, RankGapClaim>)
        fields.required(QStringLiteral("places"), claim.places);
    if constexpr (std::is_same_v<Kind, CountryAheadClaim>)
        fields.optional(QStringLiteral("places"), claim.places);
    if constexpr (std::is_same_v<Kind, CountGapClaim>) {
        fields.optional(QStringLiteral("top"), claim.top);
        fields.optional(QStringLiteral("outside"), claim.outside);
        fields.optional(QStringLiteral("combined"), claim.combined);
        fields.optional(QStringLiteral("ratio"), claim.ratio);
        fields.optional(QStringLiteral("ofModels"), claim.ofModels);
        fields.optional(QStringLiteral("ofLabs"), claim.ofLabs);
        fields.required(QStringLiteral("gap"), claim.gap);
    } else if constexpr (requires { claim.top; })
        fields.required(QStringLiteral("top"), claim.top);
    if constexpr (std::is_same_v<Kind, IndexCountClaim>)
        fields.required(QStringLiteral("counted"), claim.counted);
    if constexpr (requires { claim.parts; })
        fields.required(QStringLiteral("parts"), claim.parts);
    if constexpr (std::is_same_v<Kind, LabCountClaim>)
        fields.optional(QStringLiteral("lab"), claim.lab);
    if constexpr (requires { claim.sum; })
        fields.required(QStringLiteral("sum"), claim.sum);
    if constexpr (requires { claim.currency; })
        fields.required(QStringLiteral("currency"), claim.currency);
    if constexpr (requires { claim.amount; })
        fields.required(QStringLiteral("amount"), claim.amount);
    if constexpr (std::is_same_v<Kind, MoneyGapClaim>) {
        fields.required(QStringLiteral("ratio"), claim.ratio);
        fields.required(QStringLiteral("gap"), claim.gap);
    }
    if constexpr (requires { claim.number; })
        fields.required(QStringLiteral("number"), claim.number);
    if constexpr (requires { claim.reasonEn; })
        fields.bilingual(QStringLiteral("reason"), claim.reasonEn, claim.reasonKo);
}

template <typename AnyClaim, typename Fields>
void visitClaim(AnyClaim &claim, Fields &fields)
{
    fields.required(QStringLiteral("id"), claim.id);
    fields.optional(QStringLiteral("statement"), claim.statement);
    fields.bilingual(QStringLiteral("text"), claim.statementEn, claim.statementKo);
    fields.optional(QStringLiteral("source"), claim.source);
    fields.bilingual(QStringLiteral("understood"), claim.understoodEn, claim.understoodKo);
    fields.kind(QStringLiteral("claim"), claim.kind);
    fields.view(QStringLiteral("view"), claim.view);
    fields.grid(QStringLiteral("readings"), claim.grid);
}

} // namespace podium
