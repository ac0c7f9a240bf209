// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/claims/korean_words.h"
#include "app/models/claims/told_reading.h"
#include "app/models/language/number_text.h"

#include <algorithm>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kKorean = Language::Korean;

QString withIndex(const Witness &witness)
{
    const QString index = indexText(witness.index, kKorean);
    return toQString(witness.name) + (witness.estimated ? u" (추정 %1)"_s : u" (%1)"_s).arg(index);
}

/// "미국·중국을 제외하면 "
QString where(const ToldReading &told)
{
    ToldWhere names = whereOf(told, kKorean);
    names.within.replaceInStrings(u"Europe"_s, u"유럽"_s);
    QString out;
    if (!names.outside.isEmpty())
        out += object(names.outside.join(u"·"_s)) + u" 제외하면 "_s;
    if (!names.within.isEmpty())
        out += names.within.join(u"·"_s) + u"에서 "_s;
    if (!names.labs.isEmpty())
        out += names.labs.join(u"·"_s) + u" 모델 중 "_s;
    return out;
}

/// "캐나다보다 3계단 위였다"
QString placesText(const QString &other, double places)
{
    return (places < 0 ? u"%1보다 %2계단 아래였다"_s : u"%1보다 %2계단 위였다"_s)
        .arg(other, countText(std::llround(std::abs(places)), kKorean));
}

QString clause(const ToldReading &told, const RankClaim &claim)
{
    const Judgement &found = told.judgement();
    const bool tellWanted = !told.holds() && claim.rank.kind == Condition::Kind::Equals;
    const QString rank = u"%1개 중 %2위"_s.arg(countText(found.shown, kKorean),
                                               countText(found.subject->rank, kKorean));
    return where(told) + topic(withIndex(*found.subject)) + u' '
        + (tellWanted ? u"%1위가 아니라 %2였다"_s.arg(
               countText(static_cast<qint64>(claim.rank.value), kKorean), rank)
                      : rank + u"였다"_s);
}

QString clause(const ToldReading &told, const RankGapClaim &)
{
    const Judgement &found = told.judgement();
    return where(told) + topic(withIndex(*found.subject)) + u' '
        + placesText(withIndex(*found.other), told.number());
}

QString clause(const ToldReading &told, const BestClaim &)
{
    const Judgement &found = told.judgement();
    if (!told.holds())
        return found.subject || !found.whom.empty()
            ? where(told) + actor(withIndex(*found.other)) + u" 1위였다"_s
            : where(told) + u"같은 연구소나 계열의 더 나은 모델이 대신 집계되고 "_s
                + actor(withIndex(*found.other)) + u" 1위였다"_s;
    return where(told) + actor(withIndex(*found.subject)) + u" 1위였다"_s;
}

QString clause(const ToldReading &told, const AheadClaim &)
{
    const Judgement &found = told.judgement();
    return topic(withIndex(*found.subject)) + u' ' + withIndex(*found.other)
        + (told.holds() ? u"보다 앞섰다"_s : u"보다 앞서지 않았다"_s);
}

QString clause(const ToldReading &told, const IndexClaim &claim)
{
    const Judgement &found = told.judgement();
    const QString index
        = (found.subject->estimated ? u"추정 "_s : QString()) + indexText(told.number(), kKorean);
    return u"%1의 지수는 %2이었다"_s.arg(
        toQString(found.subject->name),
        !told.holds() && claim.points.kind == Condition::Kind::Equals
            ? u"%1점이 아니라 %2점"_s.arg(shortNumberText(claim.points.value, kKorean), index)
            : index + u"점"_s);
}

QString clause(const ToldReading &told, const RatioClaim &)
{
    const Judgement &found = told.judgement();
    return u"%1의 지수는 %2의 %3배였다"_s.arg(withIndex(*found.subject), withIndex(*found.other),
                                              timesText(told.number(), kKorean));
}

QString clause(const ToldReading &told, const IndexGapClaim &)
{
    const Judgement &found = told.judgement();
    return u"%1 %2보다 %3점 %4"_s.arg(topic(withIndex(*found.subject)), withIndex(*found.other),
                                      indexText(std::abs(told.number()), kKorean),
                                      told.number() < 0 ? u"뒤졌다"_s : u"앞섰다"_s);
}

QString bounded(Bound bound, const QString &text)
{
    switch (bound) {
    case Bound::Exact:
        break;
    case Bound::AtLeast:
        return u"최소 %1"_s.arg(text);
    case Bound::AtMost:
        return u"최대 %1"_s.arg(text);
    case Bound::Unsure:
        return u"알려진 바로는 %1"_s.arg(text);
    }
    return text;
}

/// Of a distance that is told without its sign.
QString boundedDistance(const ToldReading &told, const QString &text)
{
    return bounded(told.number() < 0 ? reversed(told.bound()) : told.bound(), text);
}

QString clause(const ToldReading &told, const MonthsClaim &claim)
{
    return u"%1 %2보다 %3개월 %4"_s.arg(
        topic(groupName(told, claim.group, kKorean)), groupName(told, claim.reference, kKorean),
        boundedDistance(told, indexText(std::abs(told.number()), kKorean)),
        told.number() < 0 ? u"앞섰다"_s : u"뒤졌다"_s);
}

/// "나머지 국가": of those that no part names.
QString restText(const std::vector<CountPart> &parts)
{
    const bool ofLabs
        = std::ranges::any_of(parts, [](const CountPart &part) { return !part.labs.empty(); });
    return (parts.size() > 1 ? u"나머지 "_s : u"모든 "_s) + (ofLabs ? u"연구소"_s : u"국가"_s);
}

QString partsText(const ToldReading &told, const std::vector<CountPart> &parts)
{
    QStringList items;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QStringList names = partNames(told.dataset, parts[i], kKorean);
        items << u"%1 %2개"_s.arg(names.isEmpty() ? restText(parts) : names.join(u"·"_s),
                                  countText(std::llround(told.number(i)), kKorean));
    }
    return items.join(u", "_s);
}

QString clause(const ToldReading &told, const TopCountClaim &claim)
{
    return u"%1상위 %2개 모델 중 %3였다"_s.arg(
        where(told), countText(told.judgement().shown, kKorean), partsText(told, claim.parts));
}

QString clause(const ToldReading &told, const LabCountClaim &claim)
{
    const QString counted = u"%1순위에 든 모델이 있는 연구소 %2개 중 %3였"_s.arg(
        where(told), countText(told.judgement().shown, kKorean), partsText(told, claim.parts));
    if (claim.lab.empty())
        return counted + u'다';
    const QString lab = labNames(told.dataset, {claim.lab}, kKorean).join(u", "_s);
    return counted
        + (told.judgement().subject ? u"고 "_s + actor(lab) + u" 그중 하나였다"_s
                                    : u"고 그중 "_s + topic(lab) + u" 없었다"_s);
}

QString clause(const ToldReading &told, const IndexCountClaim &claim)
{
    const bool models = claim.counted == Counted::Models;
    const QString asked = where(told)
        + (claim.points ? koreanIndexAsked(*claim.points) + (models ? u" "_s : u" 모델이 있는 "_s)
               : models ? u"순위에 든 "_s
                        : u"순위에 든 모델이 있는 "_s);
    const QString counted = models       ? u"모델"_s
        : claim.counted == Counted::Labs ? u"연구소"_s
                                         : u"나라"_s;
    if (claim.parts.size() > 1)
        return asked + topic(counted) + u' ' + partsText(told, claim.parts) + u"였다"_s;
    const QString names = partNames(told.dataset, claim.parts.front(), kKorean).join(u"·"_s);
    const QString things = topic(names.isEmpty() ? counted : names + u' ' + counted);
    const qint64 number = std::llround(told.number());
    return asked + things
        + (number == 0 ? u" 없었다"_s : u" %1개였다"_s.arg(countText(number, kKorean)));
}

/// "한국·프랑스를 합친 것"
QString takenTogetherInKorean(const QStringList &names)
{
    const QString all = names.join(u"·"_s);
    return names.size() > 1 ? object(all) + u" 합친 것"_s : all;
}

QString clause(const ToldReading &told, const CountGapClaim &claim)
{
    const Judgement &found = told.judgement();
    const auto names = [&](const std::vector<std::string> &group) {
        return claim.ofLabs ? labNames(told.dataset, group, kKorean)
                            : placeNames(told.dataset, group, kKorean);
    };
    const QString things = claim.top ? u"상위 %1개 안"_s.arg(countText(found.shown, kKorean))
        : claim.ofModels             ? u"순위에 든 모델"_s
                                     : u"순위에 든 모델이 있는 연구소"_s;
    const QString what = claim.ratio ? things + (claim.top ? u"의 모델 수가"_s : u" 수가"_s)
        : claim.top                  ? things + u"에 모델이"_s
                                     : actor(things);
    const auto count = [&told](std::size_t at) {
        return countText(std::llround(std::abs(told.number(at))), kKorean);
    };
    const QString others = claim.combined
        ? (claim.ofLabs ? u"다른 모든 연구소를 합친 것"_s : u"다른 모든 나라를 합친 것"_s)
        : claim.second.empty() ? names(found.leaders).join(u"·"_s)
                               : takenTogetherInKorean(names(claim.second));
    const QStringList first = names(claim.first);
    const QString who
        = first.size() > 1 ? object(first.join(u"·"_s)) + u" 합치면"_s : topic(first.join(u"·"_s));
    const double gap = told.number();
    const QString more = claim.ratio ? u"%1의 %2배였다"_s.arg(others, timesText(gap, kKorean))
        : gap == 0
        ? u"%1만큼 많았다"_s.arg(others)
        : (gap < 0 ? u"%1보다 %2개 적었다"_s : u"%1보다 %2개 많았다"_s).arg(others, count(0));
    return u"%1%2 %3 %4 (%5개 대 %6개)"_s.arg(where(told), who, what, more, count(1), count(2));
}

QString clause(const ToldReading &told, const CountryRankClaim &claim)
{
    const Judgement &found = told.judgement();
    QString out = u"%1%2 %3개국 중 %4위였다"_s.arg(
        where(told), topic(groupName(told, claim.country, kKorean)),
        countText(found.shown, kKorean), countText(found.subject->rank, kKorean));
    if (!told.holds() && !found.leaders.empty())
        out += u"(%1 순)"_s.arg(placeNames(told.dataset, found.leaders, kKorean).join(u", "_s));
    return out;
}

QString clause(const ToldReading &told, const CountryAheadClaim &claim)
{
    if (claim.places)
        return u"%1%2 %3위로 %4위인 %5"_s.arg(
            where(told), topic(groupName(told, claim.first, kKorean)),
            countText(std::llround(told.number(0)), kKorean),
            countText(std::llround(told.number(1)), kKorean),
            placesText(groupName(told, claim.second, kKorean), told.number(1) - told.number(0)));
    return u"%1%2 %3위로 %4위인 %5보다 %6"_s.arg(
        where(told), topic(groupName(told, claim.first, kKorean)),
        countText(std::llround(told.number(0)), kKorean),
        countText(std::llround(told.number(1)), kKorean), groupName(told, claim.second, kKorean),
        told.holds() ? u"앞섰다"_s : u"앞서지 않았다"_s);
}

QString clause(const ToldReading &told, const AmountClaim &claim)
{
    const MoneySum sum = toldSum(told, claim);
    QString amount = bounded(told.bound(), amountText(told.number(), claim.currency, kKorean));
    if (told.fails() && claim.amount.kind == Condition::Kind::Equals)
        amount = u"%1 아니라 %2"_s.arg(
            actor(amountText(claim.amount.value, claim.currency, kKorean)), amount);
    if (sum.investment)
        return u"%1 %2%3였다"_s.arg(topic(nameOf(told, sum, kKorean)), koreanPeriod(told, sum),
                                    amount);
    return sum.programme.empty()
        ? u"%1 %2%3 조달했다"_s.arg(topic(nameOf(told, sum, kKorean)), koreanPeriod(told, sum),
                                    object(amount))
        : u"원장의 ‘%1’ 금액은 %2이다"_s.arg(nameOf(told, sum, kKorean), amount);
}

QString clause(const ToldReading &told, const MoneyGapClaim &claim)
{
    const QString first = u"%1 (%2)"_s.arg(
        nameOf(told, claim.first, kKorean),
        bounded(told.bound(1), amountText(told.number(1), claim.currency, kKorean)));
    const QString second = u"%1 (%2)"_s.arg(
        nameOf(told, claim.second, kKorean),
        bounded(told.bound(2), amountText(told.number(2), claim.currency, kKorean)));
    if (claim.ratio && !claim.first.programme.empty())
        return u"원장의 ‘%1’ 금액 (%2)은 ‘%3’ 금액 (%4)의 %5배이다"_s.arg(
            nameOf(told, claim.first, kKorean), amountText(told.number(1), claim.currency, kKorean),
            nameOf(told, claim.second, kKorean),
            amountText(told.number(2), claim.currency, kKorean), timesText(told.number(), kKorean));
    if (claim.first.investment)
        return (claim.ratio ? u"%1 %2%3의 %4배였다"_s : u"%1 %2%3보다 %4 많았다"_s)
            .arg(topic(first), koreanPeriod(told, claim.first), second,
                 claim.ratio ? timesText(told.number(), kKorean)
                             : amountText(told.number(), claim.currency, kKorean));
    if (claim.ratio)
        return u"%1 %2%3의 %4배를 조달했다"_s.arg(
            topic(first), koreanPeriod(told, claim.first), second,
            bounded(told.bound(), timesText(boundedTimes(told), kKorean)));
    return u"%1 %2%3보다 %4 %5 조달했다"_s.arg(
        topic(first), koreanPeriod(told, claim.first), second,
        boundedDistance(told, amountText(std::abs(told.number()), claim.currency, kKorean)),
        told.number() < 0 ? u"적게"_s : u"많이"_s);
}

QString clause(const ToldReading &told, const EvaluationCountClaim &)
{
    return u"지수는 평가 %1개로 이루어졌다"_s.arg(countText(std::llround(told.number()), kKorean));
}

QString clause(const ToldReading &, const UncheckedClaim &)
{
    return {};
}

} // namespace

QString koreanClause(const ToldReading &told)
{
    const Judgement &judgement = told.judgement();
    if (judgement.outcome == Outcome::NotApplicable && judgement.why != NotApplicable::OpenBound)
        return koreanReason(told);
    return (judgement.asFarAsKnown ? u"알려진 바로는 "_s : QString())
        + std::visit([&told](const auto &claim) { return clause(told, claim); }, told.claim.kind);
}

} // namespace podium
