// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/claim_words.h"
#include "app/data/claims/sentence_reader.h"
#include "app/models/claims/evaluated_claim.h"
#include "app/models/claims/safe_sentence.h"
#include "tests/support/shipped_figures.h"

#include <gtest/gtest.h>

namespace podium::tests {

using namespace Qt::StringLiterals;

namespace {

const Date kTypedOn = *parseDate("2026-11-29");

/// Sentences whose claims hold, fail and depend, of each kind that the shipped statements have none of.
const QStringList &ofNewKinds()
{
    static const QStringList sentences{
        u"Korea has more models in the top 50 than France"_s,
        u"미국은 상위 22개 모델 수가 중국의 두 배다"_s,
        u"Korea has as many models in the top 50 as Israel"_s,
        u"캐나다는 한국보다 연구소가 적다"_s,
        u"China has half as many labs as the US"_s,
        u"The US has more labs than all other countries combined"_s,
        u"Upstage is right behind Mistral"_s,
        u"한국은 중국보다 세 계단 아래다"_s,
        u"Korea is just ahead of Canada"_s,
        u"Claude Opus 5.5 leads the field by five points"_s,
        u"The best open Chinese model is behind the best closed American model"_s,
        u"The best open model outside China scores 40 points"_s,
        u"US labs raised ten times what Chinese labs raised"_s,
        u"Korean labs raised less than Mistral"_s,
        u"Only two countries are above 40 points"_s,
        u"No lab outside the US and China is above 45 points"_s,
        u"30점을 넘는 한국 모델은 세 개다"_s,
        u"40점 이상인 모델은 모두 미국이나 중국 것이다"_s,
        u"Korea is not third"_s,
        u"The three best models are American"_s,
        u"Open models are five points behind closed ones"_s,
        u"한국은 50점을 넘는다"_s,
        u"OpenAI raised more than Anthropic in the past 12 months"_s,
        u"France has as many models in the top 10 as Europe"_s,
        u"18 of the top 20 models come from the US, China and Korea"_s,
    };
    return sentences;
}

TEST(TypedBack, SafeSentencesOfEachKind_AreOfTheSameKind)
{
    const Dataset &dataset = *shippedFigures();
    const SentenceReader reader(dataset);
    std::vector<Claim> claims;
    for (const QString &sentence : ofNewKinds()) {
        auto claim = reader.claim(sentence, kTypedOn);
        ASSERT_TRUE(claim) << message(claim.error());
        claim->id = std::to_string(claims.size());
        claims.push_back(std::move(*claim));
    }
    const auto evaluated = evaluateClaims(dataset, claims);
    ASSERT_TRUE(evaluated) << message(evaluated.error());
    for (const EvaluatedClaim &one : *evaluated) {
        for (const Language language : {Language::English, Language::Korean}) {
            const QString safe = safeSentence(dataset, one.claim, one.result, language);
            const auto again = reader.claim(safe, kTypedOn);
            ASSERT_TRUE(again) << safe.toStdString() << ": " << message(again.error());
            EXPECT_EQ(claimKindWord(again->kind), claimKindWord(one.claim.kind))
                << safe.toStdString();
        }
    }
}

} // namespace

} // namespace podium::tests
