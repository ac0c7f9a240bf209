// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/resolving.h"

#include "app/data/claims/sentences/owners.h"
#include "app/engine/claims/judging/subjects.h"
#include "app/engine/countries/places.h"
#include "app/engine/money/funding.h"
#include "app/engine/ranking/selection.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace podium {

namespace {

/// A day means its own figures, or else the newest before; of those that are not opened unasked, too.
void setDay(const Dataset &dataset, const Modifiers &modifiers, View &view)
{
    if (!modifiers.dated)
        return;
    const Date day = *(modifiers.to ? modifiers.to : modifiers.from);
    const auto later = std::ranges::upper_bound(dataset.snapshots, day, {}, &Snapshot::date);
    const auto newest = later == dataset.snapshots.begin() ? later : std::prev(later);
    const auto usual = newestComplete(dataset, day);
    const bool own = newest != later && newest->date == day;
    const bool isUnusual
        = newest != later && usual != static_cast<std::size_t>(newest - dataset.snapshots.begin());
    if (own || isUnusual)
        view.snapshot = newest->id;
    else
        view.asOf = day;
}

/// Of a family or line that nobody measured, such as GPT-3.5, the first model there was; others stand
/// by their best.
std::string referenceModel(const Dataset &dataset, const std::string &name)
{
    if (isModel(dataset, name) || findLab(dataset, name))
        return name;
    const Model *first = nullptr;
    for (const Snapshot &day : dataset.snapshots) {
        for (const Model &model : day.models) {
            if (model.family != name && !model.family.starts_with(name + ' ')
                && !model.family.starts_with(name + '-'))
                continue;
            if (model.publishedIndex && model.publishedBasis != PublishedBasis::Estimated)
                return name;
            first = first ? first : &model;
        }
    }
    return first ? first->name : name;
}

/// Public programmes that "Korea plans ... for 2026" may mean: the whole AI budget where there is one
/// of that year, else all that are no part of another; without a year those of the amount, if any.
std::vector<std::string> programmesOf(const Dataset &dataset, const Modifiers &modifiers,
                                      const AmountClaim &claim)
{
    const bool isBoundedAbove = claim.amount.kind == Condition::Kind::AtMost
        || claim.amount.kind == Condition::Kind::Between;
    std::vector<std::string> same;
    std::vector<std::string> budgets;
    std::vector<std::string> others;
    for (const PublicProgramme &programme : dataset.ledger.programmes) {
        const auto year
            = [](Date day) { return static_cast<int>(std::chrono::year_month_day(day).year()); };
        Condition about = claim.amount;
        about.open = false; // "more than 2 billion" is told of 2 billion
        const bool meant = programme.country == modifiers.budgetOf && programme.payer != "private"
            && programme.partOf.empty() && programme.amount.value
            && (!modifiers.from || programme.lastYear.value_or(9999) >= year(*modifiers.from))
            && (!modifiers.to || programme.firstYear.value_or(0) <= year(*modifiers.to));
        if (meant && !modifiers.dated && programme.amount.currency == claim.currency
            && satisfies(about, programme.amount.value->toDouble()))
            same.push_back(programme.id);
        if (meant)
            (programme.scope.starts_with("annual_ai_budget") ? budgets : others)
                .push_back(programme.id);
    }
    if (!same.empty() && !isBoundedAbove)
        return same;
    if (budgets.empty() && isBoundedAbove)
        return {}; // of one programme it says nothing of all of them
    return budgets.empty() ? others : budgets;
}

/// The round that is named, or the newest: an amount is that of its day. False: there is none.
bool setNamedRound(const Dataset &dataset, const Modifiers &modifiers, MoneySum &sum)
{
    const auto lab = findLab(dataset, sum.labs.front());
    std::optional<Date> day;
    for (const FundingRound &round : dataset.ledger.rounds) {
        const bool named = modifiers.latest || round.name == modifiers.round
            || round.name.starts_with(modifiers.round + ' ');
        const bool within = round.announced && (!sum.from || *round.announced >= *sum.from)
            && (!sum.to || *round.announced <= *sum.to);
        if (lab && round.lab == *lab && round.counted && named && within
            && (!day || *round.announced > *day))
            day = round.announced;
    }
    sum.from = sum.to = day;
    return day.has_value();
}

/// Without a period and not in total, an amount is that of the rounds of one day that match it, if
/// there are such.
void setRound(const Dataset &dataset, AmountClaim &claim)
{
    const bool exact = claim.amount.kind == Condition::Kind::Equals
        || claim.amount.kind == Condition::Kind::About;
    if (!exact || claim.sum.from || claim.sum.to || claim.sum.labs.size() != 1)
        return;
    const auto lab = findLab(dataset, claim.sum.labs.front());
    std::optional<Date> day;
    for (const FundingRound &round : dataset.ledger.rounds) {
        const bool matches = lab && round.lab == *lab && round.counted && round.announced
            && round.amount.value && round.amount.currency == claim.currency
            && satisfies(claim.amount, round.amount.value->toDouble());
        if (matches && (!day || *round.announced > *day))
            day = round.announced;
    }
    claim.sum.from = day;
    claim.sum.to = day;
}

/// The highest index that the source published of what a name stands for on a day; 0: none.
double publishedBest(const Dataset &dataset, std::size_t day, const std::string &name)
{
    double best = 0;
    for (const std::size_t model : modelsNamed(dataset, day, name))
        best = std::max(best, dataset.snapshots[day].models[model].publishedIndex.value_or(0));
    return best;
}

/// On the newest day that has both; whom no day has is behind whom some day has.
bool isAhead(const Dataset &dataset, const std::string &one, const std::string &second)
{
    bool alone = false;
    bool other = false;
    for (std::size_t day = dataset.snapshots.size(); day-- > 0;) {
        const double a = publishedBest(dataset, day, one);
        const double b = publishedBest(dataset, day, second);
        if (a > 0 && b > 0)
            return a > b;
        alone = alone || a > 0;
        other = other || b > 0;
    }
    return alone && !other;
}

/// Two programmes are compared in the currency of the first, so that no rate comes between two of one.
void setCurrency(const Dataset &dataset, ClaimKind &kind)
{
    auto *gap = std::get_if<MoneyGapClaim>(&kind);
    if (!gap || gap->first.programme.empty())
        return;
    const auto first
        = std::ranges::find(dataset.ledger.programmes, gap->first.programme, &PublicProgramme::id);
    gap->currency = first->amount.currency;
}

/// Money is raised by labs, not by models.
bool isOfLabs(const Dataset &dataset, const ClaimKind &kind)
{
    const auto areLabs = [&dataset](const MoneySum &sum) {
        return std::ranges::all_of(sum.labs, [&dataset](const std::string &lab) {
            return findLab(dataset, lab).has_value();
        });
    };
    if (const auto *amount = std::get_if<AmountClaim>(&kind))
        return areLabs(amount->sum);
    const auto *gap = std::get_if<MoneyGapClaim>(&kind);
    return !gap || (areLabs(gap->first) && areLabs(gap->second));
}

/// The lab that raised most of the others, or all of them together. False: there is none.
bool setRivals(const Dataset &dataset, const Modifiers &modifiers, MoneyGapClaim &claim)
{
    if (claim.first.labs.size() != 1)
        return false; // those of a country have no rivals of their own kind
    const auto subject = findLab(dataset, claim.first.labs.front());
    MoneyView view;
    view.currency = claim.currency;
    view.from = claim.first.from;
    view.to = claim.first.to;
    for (const LabFunding &one : answerFunding(dataset, view).labs) {
        const Lab &lab = dataset.labs[one.lab];
        const bool meant = one.lab != subject && one.rounds > 0
            && (modifiers.within.empty() || covers(dataset, modifiers.within, lab.country));
        if (meant && (modifiers.combined || claim.second.labs.empty()))
            claim.second.labs.push_back(lab.id);
    }
    return subject && !claim.second.labs.empty() && modifiers.outside.empty();
}

bool isGroup(const Dataset &dataset, const std::string &code)
{
    const Country *place = findCountry(dataset, code);
    return place && !place->members.empty();
}

/// "The gap between": who is behind is told by the figures. A group of countries has no rank of its
/// own among them, so that it stands by its best model.
void settleSides(const Dataset &dataset, const Modifiers &modifiers, ClaimKind &kind)
{
    auto *months = std::get_if<MonthsClaim>(&kind);
    if (months && modifiers.between && isAhead(dataset, months->group, months->reference))
        std::swap(months->group, months->reference);
    if (auto *gap = std::get_if<IndexGapClaim>(&kind);
        gap && modifiers.between && isAhead(dataset, gap->second, gap->first))
        std::swap(gap->first, gap->second);
    // "Nobody in Europe is ahead of Mistral": which is one of them.
    if (const auto *gap = std::get_if<IndexGapClaim>(&kind);
        gap && gap->points.kind == Condition::Kind::AtMost && findCountry(dataset, gap->first)) {
        Item place;
        place.sort = u'C';
        place.codes = {gap->first};
        Item name;
        name.name = gap->second;
        if (gap->points.value < 0.01 && owns(dataset, place, name))
            kind = BestClaim{gap->second, {}, {gap->first}};
    }
    if (const auto *ahead = std::get_if<CountryAheadClaim>(&kind);
        ahead && (isGroup(dataset, ahead->first) || isGroup(dataset, ahead->second)))
        kind = AheadClaim{ahead->first, ahead->second};
}

} // namespace

bool resolve(const Dataset &dataset, const Modifiers &modifiers, Said &said)
{
    settleSides(dataset, modifiers, said.kind);
    setCurrency(dataset, said.kind);
    if (!isOfLabs(dataset, said.kind))
        return false;
    auto *gap = std::get_if<MoneyGapClaim>(&said.kind);
    if (gap && modifiers.ofRivals && !setRivals(dataset, modifiers, *gap))
        return false;
    if (auto *ratio = std::get_if<RatioClaim>(&said.kind))
        ratio->reference = referenceModel(dataset, ratio->reference);
    auto *amount = std::get_if<AmountClaim>(&said.kind);
    if (amount && !modifiers.budgetOf.empty()) {
        said.programmes = programmesOf(dataset, modifiers, *amount);
        if (said.programmes.empty())
            return false;
        amount->sum.programme = said.programmes.front();
    } else if (amount && (modifiers.latest || !modifiers.round.empty())) {
        if (amount->sum.labs.empty() || !setNamedRound(dataset, modifiers, amount->sum))
            return false;
    } else if (amount && !modifiers.inTotal && amount->sum.programme.empty()) {
        setRound(dataset, *amount);
    } else if (!amount && (modifiers.latest || !modifiers.round.empty()))
        return false;
    if (!modifiers.ofLab.empty()) {
        const auto lab = findLab(dataset, modifiers.ofLab);
        if (!lab)
            return false;
        said.view.labs = {dataset.labs[*lab].id};
    }
    const bool money = std::holds_alternative<AmountClaim>(said.kind)
        || std::holds_alternative<MoneyGapClaim>(said.kind);
    if (!money && (modifiers.ranged || modifiers.toCome))
        return false; // figures are those of a day
    if (!money)
        setDay(dataset, modifiers, said.view);
    if (!std::holds_alternative<BestClaim>(said.kind) && !modifiers.ofRivals) {
        said.view.exclude = modifiers.outside;
        said.view.include = modifiers.within;
    }
    return true;
}

} // namespace podium
