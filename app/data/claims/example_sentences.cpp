// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/example_sentences.h"

namespace podium {

using namespace Qt::StringLiterals;

QStringList englishClaimSentences()
{
    return {u"EXAONE 4.0 32B is best outside the United States and China"_s,
            u"EXAONE 4.0 32B ranks 20 on 2025-10-02"_s,
            u"EXAONE 4.0 32B is in the top 40 per family"_s,
            u"EXAONE 4.0 32B is ahead of Mistral Medium 3.1"_s,
            u"EXAONE 4.0 32B has about 5 times the index of GPT-3.5 Turbo"_s,
            u"EXAONE 4.0 32B leads Mistral Medium 3.1 by at least 7 points"_s,
            u"South Korea is third in the world"_s,
            u"South Korea is ahead of Canada"_s,
            u"China is at least 2 months behind the United States"_s,
            u"The top 22 has 13 from the United States, 6 from China and 3 others"_s,
            u"The United States has at least 10 companies"_s,
            u"Mistral raised EUR 1.7 bn in 2025-09"_s,
            u"Anthropic raised 6.5 times what Mistral raised in 2025-09"_s,
            u"Three of the top 22 are from neither the United States nor China"_s,
            u"EXAONE 4.0 32B scored 43 on 2025-10-02"_s,
            u"South Korea plans KRW 10.1 tn for 2026"_s};
}

QStringList koreanClaimSentences()
{
    return {u"EXAONE 4.0 32B는 미국과 중국을 제외하면 1위"_s,
            u"2025-10-02 기준 EXAONE 4.0 32B는 20위다"_s,
            u"EXAONE 4.0 32B는 계열별 상위 40위 이내"_s,
            u"EXAONE 4.0 32B는 Mistral Medium 3.1보다 앞선다"_s,
            u"EXAONE 4.0 32B는 GPT-3.5 Turbo의 약 5배"_s,
            u"EXAONE 4.0 32B는 Mistral Medium 3.1보다 7점 이상 앞선다"_s,
            u"한국은 세계에서 3위"_s,
            u"한국은 캐나다보다 앞선다"_s,
            u"중국은 미국보다 2개월 이상 뒤진다"_s,
            u"상위 22개 중 미국 13개, 중국 6개, 기타 3개"_s,
            u"미국은 기업이 10개 이상"_s,
            u"Mistral은 2025년 9월에 17억 유로 조달"_s,
            u"Anthropic은 2025년 9월에 Mistral의 6.5배 조달"_s,
            u"상위 22개 중 3개는 미국도 중국도 아니다"_s,
            u"2025-10-02 기준 EXAONE 4.0 32B의 지수는 43점이다"_s,
            u"한국은 2026년에 10.1조 원을 쓴다"_s};
}

} // namespace podium
