// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/claims/english_words.h"
#include "app/models/claims/told_reading.h"
#include "app/models/language/number_text.h"

#include <algorithm>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kEnglish = Language::English;

QString withIndex(const Witness &witness)
{
    const QString index = indexText(witness.index, kEnglish);
    return toQString(witness.name)
        + (witness.estimated ? u" (estimated at %1)"_s : u" (%1)"_s).arg(index);
}

/// " outside the United States and China"
QString where(const ToldReading &told)
{
    const ToldWhere names = whereOf(told, kEnglish);
    QString out;
    if (!names.outside.isEmpty())
        out += u" outside "_s + englishList(names.outside);
    if (!names.within.isEmpty())
        out += u" in "_s + englishList(names.within);
    if (!names.labs.isEmpty())
        out += u" among models of "_s + englishList(names.labs);
    return out;
}

QString clause(const ToldReading &told, const RankClaim &claim)
{
    const Judgement &found = told.judgement();
    QString out = u"%1 ranked %2 of %3%4"_s.arg(withIndex(*found.subject),
                                                englishOrdinal(found.subject->rank),
                                                countText(found.shown, kEnglish), where(told));
    if (!told.holds() && claim.rank.kind == Condition::Kind::Equals)
        out += u", not %1"_s.arg(englishOrdinal(static_cast<int>(claim.rank.value)));
    return out;
}

QString placesText(double places)
{
    const auto number = std::llround(std::abs(places));
    return (places < 0 ? u"%1 %2 behind"_s : u"%1 %2 ahead of"_s)
        .arg(countText(number, kEnglish), number == 1 ? u"place"_s : u"places"_s);
}

QString clause(const ToldReading &told, const RankGapClaim &)
{
    const Judgement &found = told.judgement();
    return u"%1 ranked %2 %3%4"_s.arg(withIndex(*found.subject), placesText(told.number()),
                                      withIndex(*found.other), where(told));
}

QString clause(const ToldReading &told, const BestClaim &)
{
    const Judgement &found = told.judgement();
    if (!told.holds())
        return found.subject || !found.whom.empty()
            ? u"%1 led%2"_s.arg(withIndex(*found.other), where(told))
            : u"%1, a better model of the same lab or family, stood in its place%2"_s.arg(
                withIndex(*found.other), where(told));
    return u"%1 was the best model%2"_s.arg(withIndex(*found.subject), where(told));
}

QString clause(const ToldReading &told, const AheadClaim &)
{
    const Judgement &found = told.judgement();
    return (told.holds() ? u"%1 was ahead of %2"_s : u"%1 was not ahead of %2"_s)
        .arg(withIndex(*found.subject), withIndex(*found.other));
}

QString clause(const ToldReading &told, const IndexClaim &claim)
{
    const Judgement &found = told.judgement();
    QString out = u"the index of %1 was %2"_s.arg(toQString(found.subject->name),
                                                  indexText(told.number(), kEnglish));
    if (found.subject->estimated)
        out += u" by the source's estimate"_s;
    if (!told.holds() && claim.points.kind == Condition::Kind::Equals)
        out += u", not %1"_s.arg(shortNumberText(claim.points.value, kEnglish));
    return out;
}

QString clause(const ToldReading &told, const RatioClaim &)
{
    const Judgement &found = told.judgement();
    return u"the index of %1 was %2 times that of %3"_s.arg(
        withIndex(*found.subject), timesText(told.number(), kEnglish), withIndex(*found.other));
}

QString clause(const ToldReading &told, const IndexGapClaim &)
{
    const Judgement &found = told.judgement();
    const QString points = indexText(std::abs(told.number()), kEnglish);
    return (told.number() < 0 ? u"%1 was %3 points behind %2"_s : u"%1 led %2 by %3 points"_s)
        .arg(withIndex(*found.subject), withIndex(*found.other), points);
}

QString bounded(Bound bound, const QString &text)
{
    switch (bound) {
    case Bound::Exact:
        break;
    case Bound::AtLeast:
        return u"at least %1"_s.arg(text);
    case Bound::AtMost:
        return u"at most %1"_s.arg(text);
    case Bound::Unsure:
        return u"by what is known %1"_s.arg(text);
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
    const QString months = boundedDistance(told, indexText(std::abs(told.number()), kEnglish));
    return (told.number() < 0 ? u"%1 was %3 months ahead of %2"_s : u"%1 was %3 months behind %2"_s)
        .arg(groupName(told, claim.group, kEnglish), groupName(told, claim.reference, kEnglish),
             months);
}

/// "all other countries": of those that no part names.
QString restText(const std::vector<CountPart> &parts)
{
    const bool ofLabs
        = std::ranges::any_of(parts, [](const CountPart &part) { return !part.labs.empty(); });
    return (parts.size() > 1 ? u"all other "_s : u"all "_s) + (ofLabs ? u"labs"_s : u"countries"_s);
}

QString partsText(const ToldReading &told, const std::vector<CountPart> &parts)
{
    QStringList items;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QString number = countText(std::llround(told.number(i)), kEnglish);
        const QStringList names = partNames(told.dataset, parts[i], kEnglish);
        items << (i == 0 ? u"%1 came from %2"_s : u"%1 from %2"_s)
                     .arg(number, names.isEmpty() ? restText(parts) : englishList(names));
    }
    return englishList(items);
}

QString clause(const ToldReading &told, const TopCountClaim &claim)
{
    return u"of the top %1 models%2, %3"_s.arg(countText(told.judgement().shown, kEnglish),
                                               where(told), partsText(told, claim.parts));
}

QString clause(const ToldReading &told, const LabCountClaim &claim)
{
    QString out = u"of %1 labs with a ranked model%2, %3"_s.arg(
        countText(told.judgement().shown, kEnglish), where(told), partsText(told, claim.parts));
    if (!claim.lab.empty())
        out += (told.judgement().subject ? u", %1 among them"_s : u", %1 not among them"_s)
                   .arg(groupName(told, claim.lab, kEnglish));
    return out;
}

/// "3 labs", "no country"
QString countedThings(Counted counted, qint64 number)
{
    const bool one = number < 2;
    const QString things = counted == Counted::Models ? (one ? u"model"_s : u"models"_s)
        : counted == Counted::Labs                    ? (one ? u"lab"_s : u"labs"_s)
                                                      : (one ? u"country"_s : u"countries"_s);
    return (number == 0 ? u"no"_s : countText(number, kEnglish)) + u' ' + things;
}

/// "with an index above 40 points", "in the ranking"
QString rankedWhere(const IndexCountClaim &claim, const QString &verb, qint64 number = 0)
{
    if (!claim.points && claim.counted == Counted::Models)
        return verb == "with"_L1 ? u"in the ranking"_s
            : number < 2         ? u"was in the ranking"_s
                                 : u"were in the ranking"_s;
    const QString what = claim.points ? englishIndexAsked(*claim.points) : u"a ranked model"_s;
    return verb + u' '
        + (claim.counted == Counted::Models || !claim.points ? what : u"a model with "_s + what);
}

QString clause(const ToldReading &told, const IndexCountClaim &claim)
{
    if (claim.parts.size() > 1)
        return u"of the %1%2 %3, %4"_s.arg(claim.counted == Counted::Models     ? u"models"_s
                                               : claim.counted == Counted::Labs ? u"labs"_s
                                                                                : u"countries"_s,
                                           where(told), rankedWhere(claim, u"with"_s),
                                           partsText(told, claim.parts));
    const QString names = englishList(partNames(told.dataset, claim.parts.front(), kEnglish));
    const QString of = names.isEmpty()        ? QString()
        : claim.counted == Counted::Countries ? u" in "_s + names
                                              : u" from "_s + names;
    const qint64 number = std::llround(told.number());
    return u"%1%2%3 %4"_s.arg(countedThings(claim.counted, number), of, where(told),
                              rankedWhere(claim, u"had"_s, number));
}

/// "South Korea and France together"
QString takenTogether(const QStringList &names)
{
    return englishList(names) + (names.size() > 1 ? u" together"_s : QString());
}

QString clause(const ToldReading &told, const CountGapClaim &claim)
{
    const Judgement &found = told.judgement();
    const auto names = [&](const std::vector<std::string> &group) {
        return claim.ofLabs ? labNames(told.dataset, group, kEnglish)
                            : placeNames(told.dataset, group, kEnglish);
    };
    const QString one = claim.top || claim.ofModels ? u"model"_s : u"lab"_s;
    const QString things = !claim.ratio && std::abs(told.number()) == 1 ? one : one + u's';
    const QString what = claim.top
        ? things + u" in the top "_s + countText(found.shown, kEnglish) + where(told)
        : things + (claim.ofModels ? u" in the ranking"_s : u" with a ranked model"_s)
            + where(told);
    const auto count = [&told](std::size_t at) {
        return countText(std::llround(std::abs(told.number(at))), kEnglish);
    };
    const QString others = claim.combined
        ? (claim.ofLabs ? u"all other labs combined"_s : u"all other countries combined"_s)
        : claim.second.empty() ? names(found.leaders).join(u", "_s)
                               : takenTogether(names(claim.second));
    const QString more = claim.ratio ? u"%1 times as many"_s.arg(timesText(told.number(), kEnglish))
        : told.number() == 0         ? u"as many"_s
                             : (told.number() < 0 ? u"%1 fewer"_s : u"%1 more"_s).arg(count(0));
    return u"%1 had %2 %3 %4 %5 (%6 against %7)"_s.arg(
        takenTogether(names(claim.first)), more, what,
        claim.ratio || told.number() == 0 ? u"as"_s : u"than"_s, others, count(1), count(2));
}

QString clause(const ToldReading &told, const CountryRankClaim &claim)
{
    const Judgement &found = told.judgement();
    QString out = u"%1 ranked %2 of %3 countries%4"_s.arg(
        groupName(told, claim.country, kEnglish), englishOrdinal(found.subject->rank),
        countText(found.shown, kEnglish), where(told));
    if (!told.holds() && !found.leaders.empty())
        out += u" (%1)"_s.arg(placeNames(told.dataset, found.leaders, kEnglish).join(u", "_s));
    return out;
}

QString clause(const ToldReading &told, const CountryAheadClaim &claim)
{
    if (claim.places)
        return u"%1 ranked %2 %3%4 (%5 against %6)"_s.arg(
            groupName(told, claim.first, kEnglish), placesText(told.number(1) - told.number(0)),
            groupName(told, claim.second, kEnglish), where(told),
            englishOrdinal(static_cast<int>(told.number(0))),
            englishOrdinal(static_cast<int>(told.number(1))));
    return (told.holds() ? u"%1 ranked ahead of %2%3 (%4 against %5)"_s
                         : u"%1 did not rank ahead of %2%3 (%4 against %5)"_s)
        .arg(groupName(told, claim.first, kEnglish), groupName(told, claim.second, kEnglish),
             where(told), englishOrdinal(static_cast<int>(told.number(0))),
             englishOrdinal(static_cast<int>(told.number(1))));
}

QString clause(const ToldReading &told, const AmountClaim &claim)
{
    const MoneySum sum = toldSum(told, claim);
    const QString amount
        = bounded(told.bound(), amountText(told.number(), claim.currency, kEnglish));
    QString out = sum.investment
        ? u"%1 was %2%3"_s.arg(nameOf(told, sum, kEnglish), amount, englishPeriod(told, sum))
        : sum.programme.empty()
        ? u"%1 raised %2%3"_s.arg(nameOf(told, sum, kEnglish), amount, englishPeriod(told, sum))
        : u"the ledger has %2 for \"%1\""_s.arg(nameOf(told, sum, kEnglish), amount);
    if (told.fails() && claim.amount.kind == Condition::Kind::Equals)
        out += u", not %1"_s.arg(amountText(claim.amount.value, claim.currency, kEnglish));
    return out;
}

QString clause(const ToldReading &told, const MoneyGapClaim &claim)
{
    const QString first = u"%1 (%2)"_s.arg(
        nameOf(told, claim.first, kEnglish),
        bounded(told.bound(1), amountText(told.number(1), claim.currency, kEnglish)));
    const QString second = u"%1 (%2)"_s.arg(
        nameOf(told, claim.second, kEnglish),
        bounded(told.bound(2), amountText(told.number(2), claim.currency, kEnglish)));
    if (claim.ratio && !claim.first.programme.empty())
        return u"the ledger has %1 times as much for \"%2\" (%3) as for \"%4\" (%5)"_s.arg(
            timesText(told.number(), kEnglish), nameOf(told, claim.first, kEnglish),
            amountText(told.number(1), claim.currency, kEnglish),
            nameOf(told, claim.second, kEnglish),
            amountText(told.number(2), claim.currency, kEnglish));
    if (claim.first.investment)
        return (claim.ratio ? u"%1 was %2 times %3%4"_s : u"%1 was %2 above %3%4"_s)
            .arg(first,
                 claim.ratio ? timesText(told.number(), kEnglish)
                             : amountText(told.number(), claim.currency, kEnglish),
                 second, englishPeriod(told, claim.first));
    if (claim.ratio)
        return u"%1 raised %2 times what %3 raised%4"_s.arg(
            first, bounded(told.bound(), timesText(boundedTimes(told), kEnglish)), second,
            englishPeriod(told, claim.first));
    return u"%1 raised %2 %3 than %4%5"_s.arg(
        first, boundedDistance(told, amountText(std::abs(told.number()), claim.currency, kEnglish)),
        told.number() < 0 ? u"less"_s : u"more"_s, second, englishPeriod(told, claim.first));
}

QString clause(const ToldReading &told, const EvaluationCountClaim &)
{
    return u"the index rested on %1 evaluations"_s.arg(
        countText(std::llround(told.number()), kEnglish));
}

QString clause(const ToldReading &, const UncheckedClaim &)
{
    return {};
}

} // namespace

QString englishClause(const ToldReading &told)
{
    const Judgement &judgement = told.judgement();
    if (judgement.outcome == Outcome::NotApplicable && judgement.why != NotApplicable::OpenBound)
        return englishReason(told);
    return (judgement.asFarAsKnown ? u"as far as known, "_s : QString())
        + std::visit([&told](const auto &claim) { return clause(told, claim); }, told.claim.kind);
}

} // namespace podium
