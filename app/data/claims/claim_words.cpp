// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/claim_words.h"

#include <variant>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

template <typename Kind>
constexpr const char16_t *kWordOfKind = nullptr;
template <>
constexpr const char16_t *kWordOfKind<RankClaim> = u"rank";
template <>
constexpr const char16_t *kWordOfKind<BestClaim> = u"best";
template <>
constexpr const char16_t *kWordOfKind<AheadClaim> = u"ahead";
template <>
constexpr const char16_t *kWordOfKind<RankGapClaim> = u"rank-gap";
template <>
constexpr const char16_t *kWordOfKind<IndexClaim> = u"index";
template <>
constexpr const char16_t *kWordOfKind<RatioClaim> = u"ratio";
template <>
constexpr const char16_t *kWordOfKind<IndexGapClaim> = u"gap";
template <>
constexpr const char16_t *kWordOfKind<MonthsClaim> = u"months";
template <>
constexpr const char16_t *kWordOfKind<TopCountClaim> = u"top-count";
template <>
constexpr const char16_t *kWordOfKind<LabCountClaim> = u"lab-count";
template <>
constexpr const char16_t *kWordOfKind<IndexCountClaim> = u"index-count";
template <>
constexpr const char16_t *kWordOfKind<CountGapClaim> = u"count-gap";
template <>
constexpr const char16_t *kWordOfKind<CountryRankClaim> = u"country-rank";
template <>
constexpr const char16_t *kWordOfKind<CountryAheadClaim> = u"country-ahead";
template <>
constexpr const char16_t *kWordOfKind<AmountClaim> = u"amount";
template <>
constexpr const char16_t *kWordOfKind<MoneyGapClaim> = u"money-gap";
template <>
constexpr const char16_t *kWordOfKind<EvaluationCountClaim> = u"evaluation-count";
template <>
constexpr const char16_t *kWordOfKind<UncheckedClaim> = u"unchecked";

/// Calls with an empty kind of each sort, in the order of the variant.
template <typename Call, std::size_t... Positions>
void forEachKind(Call call, std::index_sequence<Positions...>)
{
    (call(std::variant_alternative_t<Positions, ClaimKind>{}), ...);
}

template <typename Call>
void forEachKind(Call call)
{
    forEachKind(call, std::make_index_sequence<std::variant_size_v<ClaimKind>>{});
}

} // namespace

QString claimKindWord(const ClaimKind &kind)
{
    return std::visit(
        []<typename Kind>(const Kind &) { return QString::fromUtf16(kWordOfKind<Kind>); }, kind);
}

QStringList claimKindWords()
{
    QStringList words;
    forEachKind([&words](const ClaimKind &kind) { words.append(claimKindWord(kind)); });
    return words;
}

std::optional<ClaimKind> claimKindFromWord(const QString &word)
{
    std::optional<ClaimKind> found;
    forEachKind([&](const ClaimKind &kind) {
        if (claimKindWord(kind) == word)
            found = kind;
    });
    return found;
}

} // namespace podium
