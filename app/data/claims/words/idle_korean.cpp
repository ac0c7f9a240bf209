// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/idle.h"

#include "app/data/claims/words/conjugation.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Nouns and adverbs, which particles may follow. "더" and "처음으로" say something and are none.
constexpr const char16_t *kKoreanWords
    = u"강자|신흥강자|신흥 강자|거물|거인|공룡|맹주|명가|본고장|신예|주자|후발주자|후발 주자|선발주자|대항마|맞수|경쟁자|이웃|이웃나라|그룹|기관|조직|세력|선진국|"
      u"강호|기대주|다크호스|터줏대감|대명사|원조|종주국|성지|요람|대표선수|대표 선수|선도 국가|선도국|주역|역량|위상|입지|존재감|저력|위력|성과|무대|레이스|경주|"
      u"대결|싸움|전쟁|각축전|판|판도|구도|체제|리스트|목록|차트|보드|점수판|성적표|스코어|스코어보드|스코어는|기술 수준|기술 경쟁력|ai 역량|생성형|생성형 ai|"
      u"파운데이션|초거대 ai|진용|라인업|면면|한참|왜|가뿐히|거뜬히|굉장히|굳건히|당당히|대단히|명백히|무난히|엄연히|완전히|월등히|조용히|현저히|확고히|확연히|"
      u"가볍게|여유 있게|여유롭게|넉넉하게|무섭게|보란 듯이|단연|단연코|매우|몹시|무척|아주|엄청|엄청나게|더욱|좀|재차|다시금|또다시|또|특히|물론|심지어|아울러|"
      u"한편|하지만|그러나|그래서|따라서|이렇게|그렇게|이처럼|그야말로|나름|나름대로|말 그대로|어느덧|자그마치|이날|그|의외로|놀랍게도|안타깝게도|아쉽게도|다행히|"
      u"예상대로|예상 밖으로|뜻밖에|알고 보니|따지고 보면|엄밀히|엄밀히 말하면|솔직히|객관적으로|객관적으로 봐도|누가 뭐래도|명실공히|이른바|소위|일명|가히|이만하면|"
      u"마감|마무리|올려놨다|올려놓았다|올려놓고 있다|안은|훌쩍|가뜬히|프로젝트|현존|현존 최고의|수치상|통계상|지난|대목|거금|거액|목돈|뭉칫돈|뭉칫돈을|벤처캐피털|"
      u"투자자|투자자들|투자사|외부|일론 머스크의|머스크의|샘 올트먼의|올트먼의|샘 알트만의|마크 저커버그의|저커버그의|젠슨 황의|량원펑의|다리오 아모데이의|하사비스의|"
      u"이재명 정부|이재명 정부는|당정|당국";

/// Verbs without "다", all forms of which say nothing.
constexpr const char16_t *kKoreanVerbs
    = u"갖추|거머쥐|꿰차|쥐|갈리|나뉘|나뉘어지|나타내|내|내놓|드러내|들어서|불리|뽑히|손꼽히|인정받|자리잡|자리 잡|채우|찍|통하|포진하|분포하|합류하|확정하|"
      u"확정되|통과하|통과되|의결하|의결되|짜|배치되|나누어지|쪼개지|이름 올리|명함을 내밀|발돋움하|우뚝 서|군림하|버티|서|앉|놓이|걸치|턱걸이하|남|살아남|가져가|"
      u"현존하|내려오|밀어올리|만들어지|달리|만족해야 하|만족하|올라오|끼|끼어들|파고들|비집고 들어가|다다르|도달하";

} // namespace

QStringList idleKorean()
{
    QStringList forms = QString::fromUtf16(kKoreanWords).split(u'|');
    for (const QString &stem : QString::fromUtf16(kKoreanVerbs).split(u'|'))
        forms += conjugated(stem);
    return forms;
}

} // namespace podium
