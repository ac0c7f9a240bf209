// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/story/claim_telling.h"

#include "app/models/claims/claim_model.h"
#include "app/models/claims/evaluated_claim.h"
#include "app/models/claims/safe_sentence.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace podium {

namespace {

struct ClaimText {
    Q_DECLARE_TR_FUNCTIONS(podium::Deck)
};

std::string idsOf(const std::vector<Claim> &claims)
{
    std::string ids;
    for (const Claim &claim : claims)
        ids += (ids.empty() ? "" : ", ") + claim.id;
    return ids;
}

QString whyNot(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Holds:
    case Verdict::HoldsWithinError:
        break;
    case Verdict::Fails:
    case Verdict::FailsWithinError:
        return ClaimText::tr("No honest reading says so.");
    case Verdict::Depends:
        return ClaimText::tr("Not all honest readings say so.");
    case Verdict::NotEvaluable:
        return ClaimText::tr("Nothing but the statement itself says so.");
    }
    return {};
}

} // namespace

Result<QList<ToldClaim>> toldClaims(const Dataset &dataset, const std::vector<Claim> &known,
                                    const std::vector<std::string> &ids, Language language)
{
    std::vector<Claim> named;
    for (const std::string &id : ids) {
        const auto claim = std::ranges::find(known, id, &Claim::id);
        if (claim == known.end())
            return failure(Error::Kind::NotFound,
                           Error::tr("There is no claim \"%1\"; there are %2."),
                           {id, idsOf(known)});
        named.push_back(*claim);
    }
    const auto evaluated = evaluateClaims(dataset, std::move(named));
    if (!evaluated)
        return tl::unexpected(evaluated.error());
    QList<ToldClaim> told;
    for (const EvaluatedClaim &one : *evaluated) {
        const Claim &claim = one.claim;
        const Verdict verdict = one.result.verdict;
        told.append(
            {toQString(claim.id),
             toQString(language == Language::Korean ? claim.statementKo : claim.statementEn),
             ClaimModel::verdictText(verdict), whyNot(verdict),
             safeSentence(dataset, claim, one.result, language)});
    }
    return told;
}

} // namespace podium
