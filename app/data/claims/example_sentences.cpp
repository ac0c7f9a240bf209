// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/example_sentences.h"

namespace podium {

using namespace Qt::StringLiterals;

QStringList englishClaimSentences()
{
    return {u"Kimi K3 is the best model outside the United States"_s,
            u"Kimi K3 ranks 42nd on 10 October 2026"_s,
            u"Kimi K3 is in the top 20 per family"_s,
            u"Claude Opus 5.5 is ahead of GPT-6 Astra"_s,
            u"Claude Opus 5.5 has about 10 times the index of GPT-3.5 Turbo"_s,
            u"Claude Opus 5.5 leads Kimi K3 by at least 7 points"_s,
            u"South Korea is third in the world"_s,
            u"South Korea is ahead of Canada"_s,
            u"China is at least 2 months behind the United States"_s,
            u"Of the top 22, 13 are from the United States, 6 from China and 3 from elsewhere"_s,
            u"The United States has at least 10 companies"_s,
            u"Mistral raised EUR 1.7 bn in September 2025"_s,
            u"Anthropic raised 6.5 times what Mistral raised in September 2025"_s,
            u"Three of the top 22 are from neither the United States nor China"_s,
            u"Kimi K3 scored 43.6 on 10 October 2026"_s,
            u"South Korea plans KRW 10.1 tn for 2026"_s,
            u"South Korea's AI budget for 2026 is three times that of 2025"_s};
}

QStringList koreanClaimSentences()
{
    return {u"Kimi K3는 미국을 제외하면 1위"_s,
            u"2026년 10월 10일 기준 Kimi K3는 42위다"_s,
            u"Kimi K3는 계열별 상위 20위 이내"_s,
            u"Claude Opus 5.5는 GPT-6 Astra보다 앞선다"_s,
            u"Claude Opus 5.5는 GPT-3.5 Turbo의 약 10배"_s,
            u"Claude Opus 5.5는 Kimi K3보다 7점 이상 앞선다"_s,
            u"한국은 세계에서 3위"_s,
            u"한국은 캐나다보다 앞선다"_s,
            u"중국은 미국보다 2개월 이상 뒤진다"_s,
            u"상위 22개 중 미국 13개, 중국 6개, 기타 3개"_s,
            u"미국은 기업이 10개 이상"_s,
            u"Mistral은 2025년 9월에 17억 유로 조달"_s,
            u"Anthropic은 2025년 9월에 Mistral의 6.5배 조달"_s,
            u"상위 22개 중 3개는 미국도 중국도 아니다"_s,
            u"2026년 10월 10일 기준 Kimi K3의 지수는 43.6점이다"_s,
            u"한국은 2026년에 10.1조 원을 쓴다"_s,
            u"한국의 2026년 AI 예산은 2025년의 3배다"_s};
}

} // namespace podium
