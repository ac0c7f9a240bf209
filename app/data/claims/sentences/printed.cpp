// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/printed.h"

#include "app/data/claims/sentences/framing.h"
#include "app/data/claims/words/lexer.h"

#include <QtCore/QRegularExpression>

#include <array>
#include <vector>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool blank(QString &text, const QRegularExpression &pattern, QChar by = u' ')
{
    bool found = false;
    for (auto match = pattern.match(text); match.hasMatch(); match = pattern.match(text)) {
        const qsizetype length = match.capturedLength();
        text.replace(match.capturedStart(), length, QString(length, by));
        found = true;
    }
    return found;
}

/// What follows a claim: the nearest reading that says otherwise, and how many say what.
const std::vector<QRegularExpression> &tails()
{
    static const std::vector<QRegularExpression> all{
        QRegularExpression(u"; .* It held in [\\d,]+ of [\\d,]+ readings.*$"_s),
        QRegularExpression(u"; the claim held in none of [\\d,]+ readings\\b.*$"_s),
        QRegularExpression(u", and so in all [\\d,]+ readings\\b.*$"_s),
        QRegularExpression(u" The error of scores leaves .* open\\.?$"_s),
        QRegularExpression(u", which does not decide it\\.?$"_s),
        QRegularExpression(u"(?<=[.)다]) 이것만으로는 .*$"_s),
        QRegularExpression(u", but its only source is the statement's own\\.?$"_s),
        QRegularExpression(u"(?<=[.)다]) 그러나 .*$"_s),
        QRegularExpression(u"(?<=[.)다]) 해석 [\\d,]+가지.*$"_s),
        QRegularExpression(u"(?<=[.)다]) 이 진술은 해석 .*$"_s),
        QRegularExpression(u"(?<=[.)다]) 점수 오차 때문에 .*$"_s),
    };
    return all;
}

const std::vector<QRegularExpression> &asides()
{
    static const std::vector<QRegularExpression> all{
        QRegularExpression(u"^This cannot be checked: |^확인할 수 없다: "_s),
        QRegularExpression(u"^\\s*[Aa]s far as known, |(?<![(])알려진 바로는 (?!최)"_s),
        QRegularExpression(u" \\((?:estimated at |추정 )?\\d{1,3}(?:\\.\\d+)?\\)"_s),
        QRegularExpression(
            u" \\((?:at least |at most |by what is known )?[A-Z]{3} [\\d.,]+(?: [A-Za-z]+)?\\)"_s),
        QRegularExpression(
            u" \\((?:최소 |최대 |알려진 바로는 )?(?:[\\d,.]+[조억만]? ?)+(?:원|달러|유로|엔|위안|파운드)\\)"_s),
        QRegularExpression(u" \\(\\d+(?:\\w\\w)? against \\d+(?:\\w\\w)?\\)"_s),
        QRegularExpression(u" \\(\\d+개 대 \\d+개\\)"_s),
        QRegularExpression(u"(?<=countries) \\([^)]*\\)|\\([^)]* 순\\)"_s),
        QRegularExpression(
            u" (?:of|among|out of) [\\d,]+ countries|(?<=\\d(?:st|nd|rd|th)) of [\\d,]*\\d"_s),
        QRegularExpression(u"[\\d,]+개국? ?중 (?=[\\d,]+위)"_s),
        QRegularExpression(u", not (?:\\d+(?:st|nd|rd|th)|[A-Z]{3} [\\d.,]+(?: [a-z]+)?)"_s),
        QRegularExpression(u" was [\\d.]+\\K, not [\\d.]*\\d(?= on |[.;]|$)"_s),
        QRegularExpression(u"[\\d,.]+(?:위가|점이) 아니라 "_s),
        QRegularExpression(u"[\\d,.]+[조억만]? ?(?:원이|달러가|유로가) 아니라 "_s),
        QRegularExpression(u" by what is known(?= \\d)|알려진 바로는 (?=\\d)"_s),
        QRegularExpression(u" by the row \"[^\"]*\"|‘[^’]*’ 행으로 (?=원장)"_s),
        QRegularExpression(u"\\d+위로 \\d+위인 "_s),
        // What an amount is in another currency.
        QRegularExpression(
            u" ?\\((?:about|around|roughly|approximately|some|ca\\.|약|or) [^()]{2,30}\\)"_s),
        // Over how long money is spent.
        QRegularExpression(u"(?:illion|bn|tn)\\b.*\\K (?:over|within) (?:the (?:next|coming) )?"
                           "(?:\\d+|two|three|four|five|six|seven|eight|ten) years"_s),
        QRegularExpression(u"(?:향후 )?\\d+년(?:간|에 걸쳐) ?(?=.*(?:억|조))"_s),
        QRegularExpression(u"\\.+$"_s),
    };
    return all;
}

/// Polite and asking ends of Korean sentences as plain ones, at the same places.
void makePlain(QString &text)
{
    struct End {
        QStringView polite;
        QStringView plain;
    };
    constexpr std::array kEnds{
        End{u"입니까", u"이다"}, End{u"입니다", u"이다"}, End{u"습니까", u"다"},
        End{u"습니다", u"다"},   End{u"인가요", u"이다"}, End{u"인가", u"이다"},
        End{u"일까요", u"이다"}, End{u"일까", u"이다"},   End{u"했나", u"했다"},
        End{u"하나요", u"한다"}, End{u"한가요", u"하다"}, End{u"이에요", u"이다"},
        End{u"예요", u"다"},     End{u"했어요", u"했다"}, End{u"있나", u"있다"},
        End{u"나요", u"다"}};
    // "Isn't X ahead of Y?", "3위 아닌가요?": who asks so says that it is.
    static const QRegularExpression doubted(
        u"^(?:is|are|was|were|do|does|did|has|have)\\Kn't(?= .*\\?)|"
        "(?<=[가-힣])(?:[이가]| 거| 것)? ?아(?:닌가요?|닌지요?|니야|니에요|니냐|니죠|닙니까|님)(?=\\?+$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = doubted.match(text.trimmed()); match.hasMatch()) {
        const qsizetype from = text.indexOf(match.captured());
        const bool korean = isHangul(match.captured().back());
        text.replace(from, match.capturedLength(),
                     (korean ? u"이다"_s : QString()).leftJustified(match.capturedLength()));
    }
    static const QRegularExpression stop(u"[?.!\\s]*$"_s);
    const qsizetype end = stop.match(text).capturedStart();
    constexpr char16_t kPolite = 17; // the final consonant of 합, of 한 it is 4
    constexpr char16_t kPlain = 4;
    const QStringView said = QStringView(text).first(end);
    const QChar verb = said.size() > 2 ? said[said.size() - 3] : QChar();
    if ((said.endsWith(u"니다") || said.endsWith(u"니까")) && isHangul(verb) && verb != u'입'
        && verb != u'습' && (verb.unicode() - 0xAC00) % 28 == kPolite) {
        const QString plain = QChar(verb.unicode() - kPolite + kPlain) + u"다"_s;
        text.replace(end - 3, text.size() - end + 3, plain.leftJustified(text.size() - end + 3));
        return;
    }
    for (const End &known : kEnds) {
        if (!QStringView(text).first(end).endsWith(known.polite))
            continue;
        const qsizetype start = end - known.polite.size();
        text.replace(start, text.size() - start,
                     known.plain.toString().leftJustified(text.size() - start));
        return;
    }
}

/// Wide digits and letters, odd blanks and apostrophes as everybody types them, at the same places.
QString asTyped(QString text)
{
    constexpr char16_t kWide = 0xFEE0; // between the wide form and the usual one
    static const QRegularExpression quoted(u"(?<=\\w)[’‘`´](?=\\w)"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    for (QChar &letter : text) {
        if (letter >= QChar(0xFF01) && letter <= QChar(0xFF5E))
            letter = QChar(static_cast<char16_t>(letter.unicode() - kWide));
        else if (letter.isSpace())
            letter = u' ';
        else if (letter == u'…')
            letter = u',';
        else if (letter == u'ㆍ' || letter == u'・' || letter == u'‧')
            letter = u'·';
    }
    static const QRegularExpression joined(
        u"(?<=\\d|illion)-(?=illion|million|billion|trillion|dollar|euro|won\\b|yen\\b|yuan\\b|pound|"
        "point|month|year)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.replace(quoted, u"'"_s).replace(joined, u" "_s); // "a 500-billion-dollar project"
}

} // namespace

PlainSentence plainSentence(const QString &sentence)
{
    static const QRegularExpression version(u" \\(v\\d[\\d.]*\\)"_s);
    PlainSentence plain{asTyped(sentence), false};
    for (const QRegularExpression &tail : tails())
        (void)blank(plain.text, tail);
    plain.printed = blank(plain.text, version);
    for (const QRegularExpression &aside : asides())
        (void)blank(plain.text, aside);
    // Who is quoted: '과기정통부 장관 "한국 AI 세계 6위"'.
    static const QRegularExpression speaker(
        u"^[^\"“”\\d]{2,30}?[,:]? ?(?=[\"“][^\"“”]{8,}[\"”]$)"_s);
    if (const auto said = speaker.match(plain.text);
        said.hasMatch() && !said.captured().contains(u"지수"_s))
        plain.text.replace(0, said.capturedLength(), QString(said.capturedLength(), u' '));
    // A particle behind a quotation belongs to it still.
    static const QRegularExpression quotes(u"[\"‘’“”「」『』《》]"_s);
    (void)blank(plain.text, quotes, QChar::ByteOrderMark);
    makePlain(plain.text);
    blankFraming(plain.text);
    makePlain(plain.text);
    return plain;
}

} // namespace podium
