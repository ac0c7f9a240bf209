// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/claims/told_reading.h"

#include "app/engine/countries/places.h"
#include "app/engine/ranking/selection.h"
#include "app/models/language/number_text.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

template <typename... Kinds>
bool isAny(const ClaimKind &kind)
{
    return (std::holds_alternative<Kinds>(kind) || ...);
}

bool isOfMoney(const ClaimKind &kind)
{
    return isAny<AmountClaim, MoneyGapClaim>(kind);
}

bool isUsual(const View &view, Dimension dimension)
{
    switch (dimension) {
    case Dimension::Selection:
        return !view.openWeights && !view.reasoning && !view.releasedFrom;
    case Dimension::Estimated:
        return !view.estimated;
    case Dimension::LaterScores:
        return !view.laterScores;
    case Dimension::Seats:
        return view.seats == Seats::Source;
    case Dimension::Weights:
        return !view.choice.weights || view.choice.weights->kind == WeightRule::Kind::Source;
    default:
        return true;
    }
}

const Snapshot *snapshotOf(const ToldReading &told)
{
    const auto &snapshots = told.dataset.snapshots;
    const View &view = told.reading().view;
    if (const auto named = findSnapshot(told.dataset, view.snapshot))
        return &snapshots[*named];
    const auto newest = newestComplete(told.dataset, view.asOf);
    return newest ? &snapshots[*newest] : nullptr;
}

} // namespace

std::vector<Dimension> toldDimensions(const ToldReading &told)
{
    const ClaimKind &kind = told.claim.kind;
    std::vector<Dimension> out;
    if (isOfMoney(kind))
        return out; // its clause names the row
    out.push_back(Dimension::Snapshot);
    if (dependsOnFolding(kind))
        out.push_back(Dimension::Folding);
    if (isAny<CountryRankClaim, CountryAheadClaim>(kind))
        out.push_back(Dimension::Rule);
    for (const Dimension dimension :
         {Dimension::Selection, Dimension::Estimated, Dimension::LaterScores, Dimension::Seats,
          Dimension::Weights}) {
        if (!isUsual(told.reading().view, dimension))
            out.push_back(dimension);
    }
    return out;
}

std::vector<Dimension> differences(const ToldReading &a, const ToldReading &b)
{
    const auto &axes = a.result.list.axes;
    std::vector<Dimension> out;
    for (std::size_t axis = 0; axis < axes.size(); ++axis) {
        const bool named = axes[axis].dimension == Dimension::Programme; // by its clause
        if (!named && a.reading().choices[axis] != b.reading().choices[axis])
            out.push_back(axes[axis].dimension);
    }
    return out;
}

std::vector<Dimension> variedDimensions(const ToldReading &told)
{
    std::vector<Dimension> out;
    for (const GridAxis &axis : told.result.list.axes) {
        if (axis.size > 1 || axis.dimension == Dimension::Snapshot)
            out.push_back(axis.dimension);
    }
    return out;
}

std::optional<Date> dayOf(const ToldReading &told)
{
    const Snapshot *snapshot = isOfMoney(told.claim.kind) ? nullptr : snapshotOf(told);
    return snapshot ? std::optional(snapshot->date) : std::nullopt;
}

QString versionOf(const ToldReading &told)
{
    const View &view = told.reading().view;
    const Snapshot *snapshot = isOfMoney(told.claim.kind) ? nullptr : snapshotOf(told);
    if (!snapshot)
        return {};
    return toQString(view.method.empty() ? told.dataset.methods[snapshot->method].id : view.method);
}

double boundedTimes(const ToldReading &told)
{
    const double digit = lastDigitOf(told.number());
    switch (told.bound()) {
    case Bound::AtLeast:
        return digit * std::floor(told.number() / digit);
    case Bound::AtMost:
        return digit * std::ceil(told.number() / digit);
    case Bound::Exact:
    case Bound::Unsure:
        break;
    }
    return told.number();
}

QString programmeName(const Dataset &dataset, const std::string &id, Language language)
{
    const auto found = std::ranges::find(dataset.ledger.programmes, id, &PublicProgramme::id);
    if (found == dataset.ledger.programmes.end())
        return toQString(id);
    const bool korean = language == Language::Korean && !found->nameKo.empty();
    return toQString(korean ? found->nameKo : found->nameEn);
}

QStringList labNames(const Dataset &dataset, const std::vector<std::string> &labs,
                     Language language)
{
    QStringList names;
    for (const std::string &id : labs) {
        const auto lab = findLab(dataset, id);
        names << (lab ? labName(dataset.labs[*lab], language) : toQString(id));
    }
    return names;
}

QString whomText(const ToldReading &told, Language language)
{
    const QString whom = toQString(told.judgement().whom);
    QStringList names; // of labs, or of one programme
    for (const QString &id : whom.split(u", "_s)) {
        const std::string one = id.toStdString();
        names << (findLab(told.dataset, one) || findCountry(told.dataset, one)
                      ? groupName(told, one, language)
                      : programmeName(told.dataset, one, language));
    }
    return names.join(u", "_s);
}

QString nameOf(const ToldReading &told, const MoneySum &sum, Language language)
{
    if (!sum.programme.empty())
        return programmeName(told.dataset, sum.programme, language);
    const QString separator = u", "_s;
    const bool korean = language == Language::Korean;
    const QString places = placeNames(told.dataset, sum.countries, language).join(separator);
    if (sum.investment)
        return (korean ? u"%1의 민간 AI 투자"_s : u"private investment in AI in %1"_s).arg(places);
    if (sum.countries == std::vector{std::string(kWorld)})
        return korean ? u"모든 연구소"_s : u"all labs"_s;
    if (!sum.outside.empty())
        return (korean ? u"%2 외 %1 연구소들"_s : u"the labs of %1 outside %2"_s)
            .arg(places, placeNames(told.dataset, sum.outside, language).join(separator));
    if (!sum.countries.empty())
        return (korean ? u"%1 연구소들"_s : u"the labs of %1"_s).arg(places);
    return labNames(told.dataset, sum.labs, language).join(separator);
}

QStringList placeNames(const Dataset &dataset, const std::vector<std::string> &places,
                       Language language)
{
    QStringList names;
    for (const std::string &place : places)
        names << countryInSentence(dataset, place, language);
    return names;
}

QStringList partNames(const Dataset &dataset, const CountPart &part, Language language)
{
    return placeNames(dataset, part.countries, language) + labNames(dataset, part.labs, language);
}

MoneySum toldSum(const ToldReading &told, const AmountClaim &claim)
{
    MoneySum sum = claim.sum;
    if (!told.reading().programme.empty())
        sum.programme = told.reading().programme;
    return sum;
}

namespace {

/// How exactly the ledger knows the one day of a sum.
DatePrecision precisionOf(const ToldReading &told, const MoneySum &sum)
{
    DatePrecision least = DatePrecision::Day;
    for (const FundingRound &round : told.dataset.ledger.rounds) {
        const bool named = std::ranges::any_of(sum.labs, [&](const std::string &lab) {
            return findLab(told.dataset, lab) == round.lab;
        });
        if (named && round.counted && round.announced == sum.from)
            least = std::max(least, round.precision);
    }
    return least;
}

} // namespace

std::optional<DatePrecision> wholePeriod(const ToldReading &told, const MoneySum &sum)
{
    using namespace std::chrono;
    if (!sum.from || !sum.to)
        return std::nullopt;
    if (sum.from == sum.to)
        return precisionOf(told, sum);
    const year_month_day first(*sum.from);
    const year_month_day last(*sum.to);
    if (first.year() != last.year() || first.day() != day(1)
        || *sum.to != Date{last.year() / last.month() / std::chrono::last})
        return std::nullopt;
    if (first.month() == last.month())
        return DatePrecision::Month;
    return first.month() == January && last.month() == December ? std::optional(DatePrecision::Year)
                                                                : std::nullopt;
}

QString amountText(double amount, const std::string &currency, Language language)
{
    return moneyText(Decimal::whole(std::llround(amount)), currency, language);
}

QString groupName(const ToldReading &told, const std::string &group, Language language)
{
    if (findCountry(told.dataset, group))
        return countryInSentence(told.dataset, group, language);
    const auto lab = findLab(told.dataset, group);
    return lab ? labName(told.dataset.labs[*lab], language) : toQString(group);
}

ToldWhere whereOf(const ToldReading &told, Language language)
{
    constexpr std::size_t kTooMany = 5;
    const Claim &claim = told.claim;
    const auto *best = std::get_if<BestClaim>(&claim.kind);
    const auto &outside = best && !best->outside.empty() ? best->outside : claim.view.exclude;
    const auto &within = best && !best->within.empty() ? best->within : claim.view.include;
    ToldWhere where{placeNames(told.dataset, outside, language), {}, {}};
    if (within.size() <= kTooMany)
        where.within = placeNames(told.dataset, within, language);
    if (claim.view.labs.size() <= kTooMany)
        where.labs = labNames(told.dataset, claim.view.labs, language);
    return where;
}

} // namespace podium
