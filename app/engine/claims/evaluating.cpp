// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/claims/evaluating.h"

#include "app/engine/claims/judging/judging.h"
#include "app/engine/ranking/answering.h"

#include <algorithm>
#include <type_traits>

namespace podium {

namespace {

std::vector<std::string> subjectsOf(const ClaimKind &kind)
{
    if (const auto *rank = std::get_if<RankClaim>(&kind))
        return {rank->subject};
    if (const auto *best = std::get_if<BestClaim>(&kind))
        return {best->subject};
    if (const auto *ahead = std::get_if<AheadClaim>(&kind))
        return {ahead->first, ahead->second};
    if (const auto *places = std::get_if<RankGapClaim>(&kind))
        return {places->first, places->second};
    if (const auto *index = std::get_if<IndexClaim>(&kind))
        return {index->subject};
    if (const auto *ratio = std::get_if<RatioClaim>(&kind))
        return {ratio->subject, ratio->reference};
    if (const auto *gap = std::get_if<IndexGapClaim>(&kind))
        return gap->second.empty() ? std::vector{gap->first} : std::vector{gap->first, gap->second};
    return {};
}

Result<void> checkSubjects(const Dataset &dataset, const ClaimKind &kind)
{
    for (const std::string &subject : subjectsOf(kind)) {
        if (!isKnown(dataset, subject))
            return failure(
                Error::Kind::NotFound,
                Error::tr("There is no model, family, lab or country \"%1\" in any snapshot."),
                {subject});
    }
    return {};
}

bool isAboutMoney(const ClaimKind &kind)
{
    return std::holds_alternative<AmountClaim>(kind) || std::holds_alternative<MoneyGapClaim>(kind);
}

/// The kind's own judge, whether or not it looks for subjects.
Judgement judgeKind(const Case &judged, SubjectMemory &memory)
{
    return std::visit(
        [&](const auto &kind) -> Judgement {
            using Kind = std::decay_t<decltype(kind)>;
            if constexpr (requires { judge(judged, kind, memory); })
                return judge(judged, kind, memory);
            else if constexpr (requires { judge(judged, kind); })
                return judge(judged, kind);
            else
                static_assert(
                    std::is_same_v<
                        Kind,
                        AmountClaim> || std::is_same_v<Kind, MoneyGapClaim> || std::is_same_v<Kind, UncheckedClaim>);
            return notApplicable(NotApplicable::NoNumber);
        },
        judged.claim.kind);
}

Judgement unanswerable(const Error &error)
{
    Judgement out = notApplicable(NotApplicable::Unanswerable);
    out.error = error;
    return out;
}

} // namespace

ClaimEvaluation::ClaimEvaluation(const Dataset &dataset)
    : m_dataset(dataset)
{
}

Result<ClaimResult> ClaimEvaluation::evaluate(const Claim &claim)
{
    ClaimResult result;
    if (std::holds_alternative<UncheckedClaim>(claim.kind))
        return result;
    if (const auto checked = checkSubjects(m_dataset, claim.kind); !checked)
        return tl::unexpected(checked.error());
    auto list = readingList(m_dataset, claim);
    if (!list)
        return tl::unexpected(list.error());
    result.list = std::move(*list);
    for (ClaimReading &reading : result.list.readings) {
        reading.view.certainty.rankBounds = RankBounds::Overlap;
        result.judgements.push_back(judgementOf(claim, reading));
    }
    conclude(result);
    return result;
}

std::size_t ClaimEvaluation::answers() const
{
    std::size_t sum = 0;
    for (const auto &[snapshot, kept] : m_answers)
        sum += kept.size();
    return sum;
}

const Result<Answer> &ClaimEvaluation::answerTo(const View &view)
{
    std::vector<Kept> &kept = m_answers[view.snapshot];
    const auto found = std::ranges::find(kept, view, &Kept::first);
    if (found != kept.end())
        return *found->second;
    kept.emplace_back(view, std::make_unique<const Result<Answer>>(answer(m_dataset, view)));
    return *kept.back().second;
}

Judgement ClaimEvaluation::judgementOf(const Claim &claim, const ClaimReading &reading)
{
    if (isAboutMoney(claim.kind))
        return judgeMoney(m_dataset, claim, reading);
    const Result<Answer> &answered = answerTo(reading.view);
    if (!answered)
        return unanswerable(answered.error());
    Judgement out = judgeKind({m_dataset, claim, reading, *answered}, m_subjects);
    out.asFarAsKnown = answered->unknownFacts.models > 0;
    return out;
}

} // namespace podium
