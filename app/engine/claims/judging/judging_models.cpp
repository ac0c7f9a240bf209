// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/claims/judging/judging.h"

#include "app/engine/claims/judging/noise.h"
#include "app/engine/methods/effective_method.h"
#include "app/engine/uncertainty/score_error.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

Noise noiseOfRank(const Condition &condition, const RankedModel &line)
{
    if (line.rankLow == 0)
        return Noise::Unknown;
    const bool holds = satisfies(condition, line.rank);
    for (int rank = line.rankLow; rank <= line.rankHigh; ++rank) {
        if (satisfies(condition, rank) != holds)
            return Noise::Open;
    }
    return Noise::Settled;
}

/// Two subjects in one answer.
struct Pair {
    const RankedModel *first = nullptr;
    const RankedModel *second = nullptr;
    std::optional<double> standardError; ///< of the difference of their indices
};

/// Without a second, it is the best line that the first does not stand for.
tl::expected<Pair, Judgement> pairOf(const Case &judged, const std::string &first,
                                     const std::string &second, SubjectMemory &memory)
{
    const FoundSubject a = findSubject(judged, first, memory);
    if (!a.line)
        return tl::unexpected(notApplicable(a.why, first));
    const FoundSubject b
        = second.empty() ? bestBeside(judged, first, memory) : findSubject(judged, second, memory);
    if (!b.line)
        return tl::unexpected(notApplicable(b.why, second));
    Pair out{a.line, b.line, {}};
    if (a.line->standardError && b.line->standardError)
        out.standardError = differenceStandardError(*a.line->standardError, *b.line->standardError,
                                                    judged.answer.view.certainty.sharedError());
    return out;
}

void addWitnesses(Judgement &judgement, const Case &judged, const RankedModel &subject,
                  const RankedModel *other)
{
    judgement.subject = witnessOf(judged, subject);
    if (other)
        judgement.other = witnessOf(judged, *other);
    judgement.shown = static_cast<int>(judged.answer.ranking.size());
}

/// The reference as it was compared with; it may be unranked.
Witness referenceOf(const Case &judged)
{
    const Reference &reference = *judged.answer.reference;
    RankedModel line;
    line.model = reference.model;
    line.index = reference.index;
    line.estimated = reference.estimated;
    return witnessOf(judged, line);
}

Noise noiseOfRatio(const Condition &condition, double ratio, const RankedModel &subject,
                   const RankedModel &reference, const Answer &answer)
{
    if (!reference.standardError || !subject.standardError)
        return Noise::Unknown;
    // First order: the relative variance of a ratio is the sum of both relative variances.
    const double relative = differenceStandardError(*subject.standardError / subject.index,
                                                    *reference.standardError / reference.index,
                                                    answer.view.certainty.sharedError());
    return noiseOf(condition, ratio, standardErrorsWide(answer.view.certainty) * relative * ratio);
}

} // namespace

Judgement judge(const Case &judged, const RankClaim &claim, SubjectMemory &memory)
{
    const FoundSubject subject = findSubject(judged, claim.subject, memory);
    if (!subject.line)
        return notApplicable(subject.why, claim.subject);
    const int rank = subject.line->rank;
    Judgement out = podium::judged(satisfies(claim.rank, rank), {static_cast<double>(rank)});
    out.noise = noiseOfRank(claim.rank, *subject.line);
    addWitnesses(out, judged, *subject.line, &judged.answer.ranking.front());
    return out;
}

Judgement judge(const Case &judged, const BestClaim &claim, SubjectMemory &memory)
{
    const FoundSubject subject = findSubject(judged, claim.subject, memory);
    // Who is folded away has a better model beside it, and who is not of them is not their best.
    const bool isOut = subject.why == NotApplicable::LeftOut && !judged.answer.ranking.empty()
        && isSurelyLeftOut(judged, claim.subject, memory);
    if (!subject.line && (subject.why == NotApplicable::FoldedAway || isOut)) {
        Judgement out = podium::judged(false, {});
        out.whom = isOut ? claim.subject : std::string();
        out.other = witnessOf(judged, judged.answer.ranking.front());
        out.shown = static_cast<int>(judged.answer.ranking.size());
        return out;
    }
    if (!subject.line)
        return notApplicable(subject.why, claim.subject);
    const Condition first{Condition::Kind::Equals, 1, 0, 0};
    Judgement out
        = podium::judged(subject.line->rank == 1, {static_cast<double>(subject.line->rank)});
    out.noise = noiseOfRank(first, *subject.line);
    const bool holds = out.outcome == Outcome::Holds;
    const RankedModel *rival = &judged.answer.ranking.front();
    if (holds)
        rival = judged.answer.ranking.size() > 1 ? &judged.answer.ranking[1] : nullptr;
    addWitnesses(out, judged, *subject.line, rival);
    return out;
}

Judgement judge(const Case &judged, const AheadClaim &claim, SubjectMemory &memory)
{
    const auto pair = pairOf(judged, claim.first, claim.second, memory);
    if (!pair)
        return pair.error();
    const double gap = pair->first->index - pair->second->index;
    Judgement out = podium::judged(gap > judged.answer.view.tieTolerance, {gap});
    if (pair->standardError)
        out.noise = std::abs(gap)
                > standardErrorsWide(judged.answer.view.certainty) * *pair->standardError
            ? Noise::Settled
            : Noise::Open;
    addWitnesses(out, judged, *pair->first, pair->second);
    return out;
}

/// Whether a number of places is as right over all ranks that the two can have.
Noise noiseOfPlaces(const Condition &condition, const RankedModel &first, const RankedModel &second)
{
    if (first.rankLow == 0 || second.rankLow == 0)
        return Noise::Unknown;
    const bool holds = satisfies(condition, second.rank - first.rank);
    for (int places = second.rankLow - first.rankHigh; places <= second.rankHigh - first.rankLow;
         ++places) {
        if (satisfies(condition, places) != holds)
            return Noise::Open;
    }
    return Noise::Settled;
}

Judgement judge(const Case &judged, const RankGapClaim &claim, SubjectMemory &memory)
{
    const auto pair = pairOf(judged, claim.first, claim.second, memory);
    if (!pair)
        return pair.error();
    const int places = pair->second->rank - pair->first->rank;
    Judgement out = podium::judged(satisfies(claim.places, places), {static_cast<double>(places)});
    out.noise = noiseOfPlaces(claim.places, *pair->first, *pair->second);
    addWitnesses(out, judged, *pair->first, pair->second);
    return out;
}

/// Of a reference that stands by its best ranked model.
Judgement judgeBesideBest(const Case &judged, const RatioClaim &claim, const RankedModel &subject,
                          SubjectMemory &memory)
{
    const FoundSubject other = findSubject(judged, claim.reference, memory);
    if (!other.line)
        return notApplicable(other.why, claim.reference);
    if (other.line->index <= 0 || !hasTrueZero(judged.answer.rules))
        return notApplicable(NotApplicable::NoNumber, claim.reference);
    const double ratio = subject.index / other.line->index;
    Judgement out = podium::judged(satisfies(claim.ratio, ratio), {ratio});
    out.noise = noiseOfRatio(claim.ratio, ratio, subject, *other.line, judged.answer);
    addWitnesses(out, judged, subject, other.line);
    return out;
}

Judgement judge(const Case &judged, const RatioClaim &claim, SubjectMemory &memory)
{
    const FoundSubject subject = findSubject(judged, claim.subject, memory);
    if (!subject.line)
        return notApplicable(subject.why, claim.subject);
    if (judged.answer.view.reference.empty())
        return judgeBesideBest(judged, claim, *subject.line, memory);
    if (!judged.answer.reference || !subject.line->ratio)
        return notApplicable(NotApplicable::NoNumber, claim.reference);
    const double ratio = *subject.line->ratio;
    Judgement out = podium::judged(satisfies(claim.ratio, ratio), {ratio});
    const auto reference = std::ranges::find(judged.answer.ranking, judged.answer.reference->model,
                                             &RankedModel::model);
    out.noise = reference == judged.answer.ranking.end()
        ? Noise::Unknown
        : noiseOfRatio(claim.ratio, ratio, *subject.line, *reference, judged.answer);
    addWitnesses(out, judged, *subject.line, nullptr);
    out.other = referenceOf(judged);
    return out;
}

Judgement judge(const Case &judged, const IndexClaim &claim, SubjectMemory &memory)
{
    const FoundSubject subject = findSubject(judged, claim.subject, memory);
    if (!subject.line)
        return notApplicable(subject.why, claim.subject);
    const double index = subject.line->index;
    Judgement out = podium::judged(satisfies(claim.points, index), {index});
    out.noise = noiseOfIndex(judged, claim.points, *subject.line);
    addWitnesses(out, judged, *subject.line, nullptr);
    return out;
}

Judgement judge(const Case &judged, const IndexGapClaim &claim, SubjectMemory &memory)
{
    const auto pair = pairOf(judged, claim.first, claim.second, memory);
    if (!pair)
        return pair.error();
    const double gap = pair->first->index - pair->second->index;
    Judgement out = podium::judged(satisfies(claim.points, gap), {gap});
    if (pair->standardError)
        out.noise
            = noiseOf(claim.points, gap,
                      standardErrorsWide(judged.answer.view.certainty) * *pair->standardError);
    addWitnesses(out, judged, *pair->first, pair->second);
    return out;
}

} // namespace podium
