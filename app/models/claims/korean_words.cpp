// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/claims/korean_words.h"

#include "app/models/language/number_text.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString withoutBrackets(QString word)
{
    while (word.endsWith(u')')) {
        const qsizetype open = word.lastIndexOf(u'(');
        if (open <= 0)
            break;
        word = word.first(open).trimmed();
    }
    while (!word.isEmpty() && !word.back().isLetterOrNumber())
        word.chop(1);
    return word;
}

} // namespace

bool endsInConsonant(const QString &word)
{
    const QString spoken = withoutBrackets(word);
    if (spoken.isEmpty())
        return false;
    const QChar last = spoken.back().toUpper();
    constexpr char16_t kFirstSyllable = 0xAC00;
    constexpr char16_t kLastSyllable = 0xD7A3;
    constexpr int kFinals = 28; // syllables come in blocks of 28, the first of each without a final
    if (last.unicode() >= kFirstSyllable && last.unicode() <= kLastSyllable)
        return (last.unicode() - kFirstSyllable) % kFinals != 0;
    // 영 일 삼 육 칠 팔; 엘 엠 엔 알.
    return u"013678LMNR"_s.contains(last);
}

QString topic(const QString &word)
{
    return word + (endsInConsonant(word) ? u"은"_s : u"는"_s);
}

QString actor(const QString &word)
{
    return word + (endsInConsonant(word) ? u"이"_s : u"가"_s);
}

QString object(const QString &word)
{
    return word + (endsInConsonant(word) ? u"을"_s : u"를"_s);
}

QString koreanReason(const ToldReading &told)
{
    const Judgement &judgement = told.judgement();
    const QString whom = whomText(told, Language::Korean);
    const auto *amount = std::get_if<AmountClaim>(&told.claim.kind);
    const QString period = amount ? koreanPeriod(told, toldSum(told, *amount)) : QString();
    switch (judgement.why) {
    case NotApplicable::NotInSnapshot:
        return u"스냅샷에 %1 없다"_s.arg(actor(whom));
    case NotApplicable::NoIndex:
        return u"%1의 지수가 없다"_s.arg(whom);
    case NotApplicable::FoldedAway:
        return u"같은 연구소나 계열의 더 나은 모델이 %1 대신 집계된다"_s.arg(whom);
    case NotApplicable::LeftOut:
        return u"필터가 %1 제외한다"_s.arg(object(whom));
    case NotApplicable::NotKnownOf:
        return u"더 나은 모델이 거기에 드는지 알려져 있지 않다"_s;
    case NotApplicable::NoAmount:
        return period.isEmpty()
            ? u"원장에 환산할 수 있는 %1의 금액이 없다"_s.arg(whom)
            : u"원장에 %1 %2조달한 금액 가운데 환산할 수 있는 것이 없다"_s.arg(actor(whom), period);
    case NotApplicable::Unanswerable:
        return u"이 조건으로는 답을 구할 수 없다"_s;
    case NotApplicable::OpenBound: // whose clause tells the bound
    case NotApplicable::NoNumber:
    case NotApplicable::No:
        break;
    }
    return whom.isEmpty() ? u"해당하는 수치가 없다"_s : u"%1의 해당 수치가 없다"_s.arg(whom);
}

QString koreanIndexAsked(const Condition &points)
{
    const QString value = shortNumberText(points.value, Language::Korean);
    switch (points.kind) {
    case Condition::Kind::AtLeast:
        return (points.open ? u"지수가 %1점을 넘은"_s : u"지수가 %1점 이상인"_s).arg(value);
    case Condition::Kind::AtMost:
        return (points.open ? u"지수가 %1점 미만인"_s : u"지수가 %1점 이하인"_s).arg(value);
    case Condition::Kind::Between:
        return u"지수가 %1점에서 %2점 사이인"_s.arg(
            value, shortNumberText(points.upper, Language::Korean));
    case Condition::Kind::Equals:
    case Condition::Kind::About:
    case Condition::Kind::Not:
        break;
    }
    return u"지수가 %1점인"_s.arg(value);
}

QString koreanPeriod(const ToldReading &told, const MoneySum &sum)
{
    if (const auto whole = wholePeriod(told, sum))
        return u"%1에 "_s.arg(dateText(*sum.from, Language::Korean, *whole));
    QString out;
    if (sum.from)
        out += u"%1부터 "_s.arg(longDateText(*sum.from, Language::Korean));
    if (sum.to)
        out += u"%1까지 "_s.arg(longDateText(*sum.to, Language::Korean));
    return out;
}

} // namespace podium
