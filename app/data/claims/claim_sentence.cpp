// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/claim_sentence.h"

#include "app/data/claims/sentence_parts.h"
#include "app/engine/claims/readings/readings.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool isHangul(QChar letter)
{
    return letter.script() == QChar::Script_Hangul;
}

/// A day with figures of its own means these; any other the newest before.
void setDay(const Dataset &dataset, SentenceDraft &draft)
{
    if (!draft.day)
        return;
    const auto snapshot = std::ranges::find(dataset.snapshots, *draft.day, &Snapshot::date);
    if (snapshot != dataset.snapshots.end())
        draft.view.snapshot = snapshot->id;
    else
        draft.view.asOf = draft.day;
}

/// Lists of places stand in the claim where its kind has them, else in the View.
void setPlaces(const Dataset &dataset, SentenceDraft &draft)
{
    if (std::holds_alternative<BestClaim>(*draft.kind))
        return;
    draft.view.exclude = draft.outside;
    draft.view.include.clear();
    for (const std::string &place : draft.within) {
        for (const Country &country : dataset.countries) {
            if (country.code == place || country.region == place)
                draft.view.include.push_back(country.code);
        }
    }
}

} // namespace

Result<Claim> claimFromSentence(const Dataset &dataset, const QString &sentence)
{
    QString text = sentence.simplified();
    while (text.endsWith(u'.'))
        text.chop(1);
    SentenceDraft draft;
    draft.rest = text;
    const bool korean = std::ranges::any_of(text, isHangul);
    if (korean)
        readKorean(dataset, draft);
    if (!draft.kind)
        readEnglish(dataset, draft);
    if (!draft.kind)
        return failure(Error::Kind::Invalid,
                       "The claim \"%1\" was not understood at \"%2\"; write it like \"%3\".",
                       {text.toStdString(), draft.rest.toStdString(),
                        (korean ? koreanClaimSentences() : englishClaimSentences())
                            .join(u"\", \""_s)
                            .toStdString()});
    setDay(dataset, draft);
    setPlaces(dataset, draft);
    Claim claim;
    claim.id = "claim";
    claim.statementEn = text.toStdString();
    claim.statementKo = text.toStdString();
    claim.kind = std::move(*draft.kind);
    claim.view = std::move(draft.view);
    if (draft.folded) {
        claim.grid = usualGrid(dataset, claim);
        claim.grid->foldings.clear();
    }
    return claim;
}

} // namespace podium
