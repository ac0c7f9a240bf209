// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette/palette_words.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace podium {

namespace {

/// Words for the same thing; a word with blanks stands for all of its words together.
constexpr const char16_t *kSame[]{
    u"save|export|download|저장|내보내기|다운로드",
    u"picture|chart|image|png|svg|pdf|graph|그림|차트|이미지|그래프",
    u"table|csv|spreadsheet|excel|xlsx|표|엑셀",
    u"presentation|present|slide|deck|powerpoint|pptx|발표|슬라이드|파워포인트",
    u"copy|clipboard|복사",
    u"open|import|load|열기|가져오기|불러오기",
    u"map|world map|지도",
    u"months behind|lag|behind|gap|뒤처진 개월|개월|격차",
    u"waterfall|contributions|way|폭포|폭포 그림|기여",
    u"smallest changes|swap|overtake|turn|역전|순위가 바뀌는",
    u"frontier|best so far|선두|최전선|프런티어",
    u"rank|ranking|leaderboard|순위|순위표|리더보드",
    u"history|over time|trend|추이|추세|이력",
    u"events|timeline|사건|연표",
    u"composition|top|where|상위|구성",
    u"rounds|funding|raised|investment|투자|투자 유치|조달|라운드",
    u"programmes|programs|public money|budget|사업|공공 자금|예산",
    u"money|자금|돈",
    u"profile|country profile|프로필|국가 프로필",
    u"figures|statistics|indicator|수치|통계|지표",
    u"scores|evaluations|benchmarks|점수|평가|벤치마크",
    u"uncertainty|interval|error|confidence|불확실성|구간|오차|신뢰",
    u"weights|가중치",
    u"filter|필터|거르기",
    u"reset|clear|초기화|되돌리기|지우기",
    u"exclude|without|leave out|all but|제외|빼고|제외하고",
    u"only|include|just|만|포함",
    u"compare|beside|versus|비교",
    u"reference|baseline|기준",
    u"claims|fact check|verdict|주장|사실 확인|판정",
    u"countries|nations|국가|나라",
    u"settings|preferences|options|설정|환경설정",
    u"language|english|korean|한국어|영어|언어",
    u"dark|night|어둡게|어두운|다크",
    u"light|day|밝게|밝은|라이트",
    u"undo|실행 취소|취소",
    u"per head|per capita|1인당|인구당",
    u"gdp|gross domestic product|국내총생산",
    u"public|government|state|정부|공공",
    u"private|민간",
    u"united states|us|usa|america|미국",
    u"united kingdom|uk|britain|영국",
    u"south korea|korea|대한민국|한국",
    u"european union|eu|유럽 연합|유럽연합",
    u"shortcuts|keys|keyboard|단축키|키보드",
    u"columns|열",
    u"grey|gray|highlight|회색|강조",
};

bool isLatin(const QString &word)
{
    return word.front().unicode() < 128;
}

/// Latin words as whole words, or in the plural; Korean ones with whatever follows them.
bool names(const QString &text, const QString &word)
{
    const auto isLetter = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
    };
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        qsizetype end = at + word.size();
        if (end < text.size() && text[end] == u's')
            ++end;
        if (!isLatin(word) || (!isLetter(at - 1) && !isLetter(end)))
            return true;
    }
    return false;
}

} // namespace

QString otherWordsFor(const QString &text)
{
    const QString lower = text.toLower();
    QStringList found;
    for (const char16_t *row : kSame) {
        const QStringList words = QString::fromUtf16(row).split(u'|');
        if (std::ranges::any_of(words, [&](const QString &word) { return names(lower, word); }))
            found += words;
    }
    return found.join(u' ');
}

} // namespace podium
