// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/framing.h"

#include "app/data/claims/words/lexer.h"

#include <QtCore/QRegularExpression>

#include <vector>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAnyCase = QRegularExpression::CaseInsensitiveOption;

/// The source of all figures; other indices and boards say other things.
bool isOtherSource(const QString &attribution)
{
    static const QRegularExpression own(
        u"artificial ?analysis(?: intelligence)?(?: index)?(?:'s)?|아티피셜 ?(?:애널리시스|어낼리시스)|"
        "intelligence index|지능 ?지수"_s,
        kAnyCase);
    static const QRegularExpression other(
        u"\\b(?:index|indices|arena|\\w*bench\\w*|leader ?boards?|epoch|rankings?|eval\\w*|scores?|tests?|"
        "metr|hle|gpqa|mmlu|aime|swe|lmsys|elo|stanford|tortoise|gdp|prices?|costs?|speed|revenue|"
        "users?|parameters?|size|math|coding|agentic|votes?|population|downloads?|patents?|papers?|"
        "per capita|counting|rules?|methods?|weights?|estimates?)\\b|지수|벤치|리더보드|평가|순위|랭킹|아레나|"
        "에폭|테스트|스탠퍼드|토터스|가격|비용|속도|매출|이용자|특허|논문|코딩|수학|인구|방법|가중치|추정"_s,
        kAnyCase);
    static const QRegularExpression named(u"[a-z]|따르면|의하면|보면"_s, kAnyCase);
    QString rest = attribution;
    return attribution.contains(named) && rest.remove(own).contains(other);
}

/// "Nobody believes that", "it is not true that": what is framed is denied.
bool isDenial(const QString &attribution)
{
    static const QRegularExpression denial(
        u"\\b(?:not|no|no one|nobody|none|never|few|hardly|rarely|denie[sd]|wrong|wrongly|false|"
        "falsely|incorrect|incorrectly|mistaken|mistakenly|without|unless|if only)\\b|n't\\b|"
        "[않없틀]|아니|거짓|잘못|못 "_s,
        kAnyCase);
    static const QRegularExpression asked(u"true or false|no doubt|no secret|n't (?:it|they)\\b"_s,
                                          kAnyCase);
    QString rest = attribution;
    return rest.remove(asked).contains(denial);
}

/// Who says so or what it is asked with; the claim stands behind it.
const std::vector<QRegularExpression> &openings()
{
    static const QString says
        = u"(?:says?|said|claims?|claimed|reports?|reported|argues?|argued|notes?|noted|believes?|"
          "thinks?|shows?|showed|suggests?|suggested|announced?|announces|confirms?|confirmed|"
          "writes|wrote|estimates?|estimated|finds|found|reveals?|revealed|tells us|told us|"
          "told me|points? out|pointed out|boasts?|boasted|heard|read|know|understand|hear|"
          "assumes?|assumed|stated?|states|insists?|insisted)"_s;
    static const std::vector<QRegularExpression> all{
        QRegularExpression(
            u"^(?:according to|as per|per(?= artificial)|judging by) [^,;:]{2,60}[,:] "_s,
            kAnyCase),
        QRegularExpression(u"^[^,;:\\d]{1,50}? "_s + says + u" that "_s, kAnyCase),
        QRegularExpression(
            u"^(?:is it|isn't it|it is|it's|it was|it has been|this is|that is) "
            "(?:also |now |often |widely )?(?:true|correct|right|the case|a fact|said|"
            "reported|claimed|clear|believed|estimated|known|well known|obvious|"
            "thought|rumoured|rumored|no secret|striking|notable|"
            "interesting|remarkable|surprising) that "_s,
            kAnyCase),
        QRegularExpression(
            u"^(?:i think|we think|between them|taken together|as it stands|as things stand|"
            "at the moment|as of now|i believe|i heard|i read|i guess|as far as i know|"
            "did you know|do you know|what if i told you|can you confirm|tell me|which means|this means|"
            "that means|it means|it turns out|it seems|it appears|apparently|"
            "reportedly|turns out|interestingly|surprisingly|supposedly),? "
            "(?:(?:that|if|whether) )?(?=\\S)"_s,
            kAnyCase),
        QRegularExpression(
            u"^(?:lol|lmao|omg|haha|guys|folks|how about(?: this)?|wait,? so|wait|so wait|well|hmm|btw|actually|seriously|honestly|the fact is|fact is|the truth is|the point is|please check|check|verify|"
            "i wonder|can it be|could it be|in other words|in short|in fact|of course|"
            "for example|for instance|so|hence|thus|therefore|moreover|furthermore|"
            "in addition|however|meanwhile|notably|remember|note|fact check|claim|"
            "true or false|breaking|just in|update|yes|no doubt|fact|question)"
            "(?:[,:!]| -| –| —| that| if| whether) "_s,
            kAnyCase),
        QRegularExpression(
            u"^(?:why|how|since when|how come) (?=(?:is|are|does|do|did|was|were|has|have)\\b)"_s,
            kAnyCase),
        QRegularExpression(
            u"^(?:hi|hello|hey|lol|lmao|omg|haha|wait|oh|um|well|wow|so(?! far)|good morning|dear all|excuse me|please|ok|okay)[,!.:]? (?=\\S)"_s,
            kAnyCase),
        QRegularExpression(
            u"^(?:(?:could|can|would|will) (?:you|someone|anyone) (?:please )?|please )"
            "(?:check|verify|confirm|tell me|say|find out|look up) (?:whether|if|that) "_s,
            kAnyCase),
        QRegularExpression(
            u"^(?i:my|our|some|many|most|all|experts|analysts|observers|people|everyone|"
            "he|she|they|we|the (?:minister|government|president|press|media|paper|"
            "report|experts?|analysts?|journalists?|author|article))\\b[^,;:\\d]{0,40}? "_s
            + says + u" (?=[A-Z])"_s),
        QRegularExpression(
            u"^(?:안녕하세요|안녕|저기요|여보세요|질문|문의|궁금한데|혹시)[,.!:~]* (?=\\S)"_s),
        QRegularExpression(
            u"^(?:[가-힣]{2,8} ){0,2}[가-힣]{0,6}(?:장관|대통령|총리|대표|회장|의원|관계자|교수|"
            "전문가들?|대변인|위원장|차관|수석)(?:은|는|이|가|도) (?=\\S)"_s),
        QRegularExpression(u"^[가-힣]{1,8}(?: [가-힣]{1,6})?께서(?:는)? (?=\\S)"_s),
        QRegularExpression(u"^[^,]{2,40}?에 ?(?:따르면|의하면)[,]? "_s),
        QRegularExpression(
            u"^(?:듣기로는?|알기로는?|내가 알기로는?|사실|참고로|즉|한편|또한|게다가|"
            "그러나|하지만|그런데|그래서|따라서|결국|다시 말해|말하자면|요컨대|속보|"
            "단독|정말|진짜|혹시)[,:]? (?=\\S)"_s),
        QRegularExpression(
            u"^[^,]{2,40}? (?:기준으로 보면|자료를 보면|통계를 보면|발표를 보면),? "_s),
    };
    return all;
}

/// What follows a claim.
const std::vector<QRegularExpression> &closings()
{
    static const QString report
        = u"(?:조사 결과|연구 결과|분석 결과|평가 결과|분석|평가|보도|주장|발표|소식|전망|지적|이야기|얘기|말|설명|조사|결과|사실|뉴스|소문|의견|"
          "통계|관측|진단|견해|인식|점)"_s;
    static const QString told
        = u"(?:나왔다|나온다|있다|있었다|이다|다|제기됐다|전해졌다|들린다|많다|지배적이다|우세하다|들었다|봤다|받는다|받고 있다|받았다)"_s;
    static const std::vector<QRegularExpression> all{
        QRegularExpression(
            u"(?:,| -| –| —)? (?:according to|as per|as reported by|as stated by) [^,;]{2,60}$"_s,
            kAnyCase),
        QRegularExpression(
            u"[, ]+(?:lol|lmao|tbh|imo|imho|haha|ngl|fyi|btw|wow|folks|guys|everyone)$"_s,
            kAnyCase),
        QRegularExpression(u" ?(?:[ㅋㅎㄷㅠㅜ]{2,}|[~^♥]+)$"_s),
        // Who pays for whom is no part of a claim.
        QRegularExpression(
            u"\\b[A-Z][\\w.&]*(?: [A-Z]\\w+)?-(?:backed|owned|based|headquartered) (?=\\S)"_s),
        QRegularExpression(u"(?:,| -| –| —) (?:reports|says) [^,;]{2,60}$"_s, kAnyCase),
        // Who led a round is no part of its amount.
        QRegularExpression(u"(?<=.), (?:co-)?led by [^,;\\d]{2,40}?(?=,|$| in \\w+ \\d{4})"_s,
                           kAnyCase),
        QRegularExpression(u"\\S{1,20}(?:이|가) (?:주도|리드)한 (?=(?:투자 ?)?라운드)"_s),
        QRegularExpression(u"\\S{1,20} 주도로 ?(?=.*(?:투자|조달|유치))"_s),
        QRegularExpression(
            u"(?<=round|funding|financing|raise|investors| [a-l]),? (?:which was )?(?:co-)?led by "
            "[^,;\\d]{2,40}?(?=,| in | on |$)"_s,
            kAnyCase),
        QRegularExpression(
            u", [^,;\\d]{2,40} (?:say|says|said|reports|reported|reportedly|argues|claims|claimed|shows|show|suggest|suggests|"
            "announced|announces|stated|states|noted|notes|added|adds|wrote|writes|confirmed|"
            "confirms|insisted|insists|told (?:reporters|parliament|lawmakers|journalists|the press))$"_s,
            kAnyCase),
        QRegularExpression(
            u"(?<!not)(?<!n't)(?<!never)[.,]? (?:is that (?:right|true|correct)|right|correct|true|true or false|(?:is|are|was|"
            "were|do|does|did|has|have)n't (?:it|they)|is it|i think|i believe|as we know|of course|"
            "in fact|for sure|as expected|you know|i guess|it seems|apparently|though)$"_s,
            kAnyCase),
        // "...다는 분석이 나온다", "...라는 게 사실인가": the claim ends before "는".
        QRegularExpression(u"(?<=[다라])(?:는|고 하는|고 한) ?"_s + report
                           + u"(?:이|가|도|을|를)? ?"_s + told + u"?$"_s),
        QRegularExpression(
            u"(?<=[다라])는 (?:게|것이|것은|것도|건|말이) ?(?:사실|맞|정말|진짜|참)[가-힣]*$"_s),
        QRegularExpression(
            u"(?<=[은는한인된운른]) ?(?:거|것|게)(?:이|이지|지|죠|야|임|가|예요)? ?(?:맞[가-힣]*|사실[가-힣]*|확실[가-힣]*)?$"_s),
        QRegularExpression(
            u"(?<=[지가나])(?:를|가)? (?:확인|점검|검증|알려|궁금|말해|판단)[가-힣 ]*$"_s),
        QRegularExpression(u" (?:확인|검증) ?(?:부탁[가-힣]*|해 ?주세요|바랍니다|바란다|요망)$"_s),
        QRegularExpression(u"(?<=[다라])는 (?:사실|것|거)(?:을|를)?,? ?알[가-힣 ]*$"_s),
        QRegularExpression(
            u"(?<=[다라])니(?:,? ?(?:사실|정말|진짜|맞|놀랍|그래|말이)[가-힣 ]*)?$"_s),
        QRegularExpression(u"(?<=[한은난]) 지 (?:오래|한참|꽤|이미)[가-힣 ]*$"_s),
        QRegularExpression(
            u"(?<=[다라])(?:는데|던데|는 데) ?(?:맞|사실|정말|진짜|그래)?[가-힣]*$"_s),
        QRegularExpression(
            u"(?<=[다라])고 (?:한다|하더라|했다|하였다|하셨다|하신다|합니다|하던데|하네요?|해요?|하는데|밝혔다|밝히셨다|전했다|말씀하셨다|발표하였다|"
            "말했다|들었다|알려졌다|알려져 있다|평가된다|평가받는다|주장했다|주장한다|"
            "발표했다|분석했다|보도했다|강조했다|설명했다|볼 수 있다|할 수 있다|한다던데|"
            "생각한다|하는군|전해졌다|알고 있다|본다|봐도 된다|불린다|지적했다|"
            "할 만하다|믿는다|자랑한다)$"_s),
        QRegularExpression(
            u"(?<=[다라])고 [^,\\d]{2,30}[이가은는] (?:밝혔다|밝혔습니다|말했다|강조했다|"
            "주장했다|설명했다|발표했다|전했다|언급했다|덧붙였다)$"_s),
        QRegularExpression(u"(?<=[가-힣]) (?:상황|실정|상태|형편|모양|모양새|셈|것|추세|처지|현실)"
                           "(?:이다|다|이었다|였다|임|이며)?$"_s),
        QRegularExpression(
            u"(?<=[가-힣]) ?(?:것으로|걸로) (?:나타났다|조사됐다|조사되었다|집계됐다|집계되었다|알려졌다|보인다|평가된다|"
            "분석됐다|분석된다|전해졌다|드러났다|확인됐다|확인되었다|분석되었다|평가되었다|추정된다|알려져 있다|나왔다|"
            "기록됐다|풀이된다|파악됐다|추산된다|평가받는다|알고 있다|나타나|드러나|확인돼|집계돼|조사돼)$"_s),
        QRegularExpression(u"(?<=한|된|인) (?:바 있다|적이 있다|적 있다)$"_s),
        QRegularExpression(
            u",? ?(?:맞나요?|맞음|맞습니까|맞아요?|맞지|맞죠|그렇지|그렇죠|사실인가요?|사실이야|사실인지|정말인가요?|"
            "진짜야|진짜인가요?|정말이야|진짜임|사실임|실화|실화냐|실화임|실화인가요?|인지 궁금하다|"
            "인지 알려줘|확인해줘|확인해 줘|확인 부탁)$"_s),
        QRegularExpression(
            u"(?<=[위등개점배월로라국소업델]) ?(?:래요?|라며|라면서|라네요?|라지|라더라|라던데|랍니다|란다|"
            "라고|라는데)$"_s),
    };
    return all;
}

/// "추월할 것으로 보인다": what stands before is to come.
bool isToCome(const QString &text, qsizetype place)
{
    constexpr int kRieul = 8; // as the final consonant
    while (place > 0 && text[place - 1].isSpace())
        --place;
    return place > 0 && isHangul(text[place - 1])
        && (text[place - 1].unicode() - 0xAC00) % 28 == kRieul;
}

bool blankOne(QString &text, const QRegularExpression &frame)
{
    const auto match = frame.match(text);
    if (!match.hasMatch()
        || (match.captured().trimmed().startsWith(u'것') && isToCome(text, match.capturedStart()))
        || isOtherSource(match.captured()) || isDenial(match.captured()))
        return false;
    text.replace(match.capturedStart(), match.capturedLength(),
                 QString(match.capturedLength(), u' '));
    return true;
}

} // namespace

void blankFraming(QString &text)
{
    static const QRegularExpression stop(u"[\\s?.!]+$"_s);
    // Blanks in front and behind are no part of what is looked at; they are put back.
    constexpr int kMost = 3; // "Yes, according to X, it is true that"
    for (int i = 0; i < kMost; ++i) {
        qsizetype from = 0;
        while (from < text.size() && text[from].isSpace())
            ++from;
        const qsizetype to = std::max(
            from, stop.match(text).hasMatch() ? stop.match(text).capturedStart() : text.size());
        QString claim = text.sliced(from, to - from);
        bool found = false;
        for (const auto *frames : {&openings(), &closings()}) {
            for (const QRegularExpression &frame : *frames)
                found = blankOne(claim, frame) || found;
        }
        if (!found)
            return;
        text = QString(from, u' ') + claim + text.sliced(to);
    }
}

} // namespace podium
