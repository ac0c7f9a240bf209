// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/budgets.h"

#include "app/data/claims/sentences/amounts.h"
#include "app/data/claims/sentences/found.h"
#include "app/data/claims/words/dates.h"

#include <algorithm>
#include <chrono>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// A budget that is called by its year says whose money it is and of which year.
void spellOutBudgets(Clause &clause)
{
    clause.whileMatched(u"P"_s, [&](const QRegularExpressionMatch &match) {
        const Item budget = clause.item(match.capturedStart());
        if (budget.date.from == Date{})
            return false;
        clause.replace(match.capturedStart(), 1, {asSort(budget, u'D'), asSort(budget, u'u')});
        return true;
    });
}

/// The public budget for AI of a country and a year, if the ledger has one and no other.
const PublicProgramme *budgetOf(const Dataset &dataset, const Item &place, const WrittenDate &when)
{
    const auto year
        = [](Date day) { return static_cast<int>(std::chrono::year_month_day(day).year()); };
    const PublicProgramme *found = nullptr;
    for (const PublicProgramme &programme : dataset.ledger.programmes) {
        const bool meant = programme.country == place.name && programme.partOf.empty()
            && programme.payer != "private" && programme.amount.value
            && programme.scope.starts_with("annual_ai_budget") && programme.firstYear
            && *programme.firstYear == year(when.from) && *programme.firstYear == year(when.to);
        if (meant && found)
            return nullptr;
        if (meant)
            found = &programme;
    }
    return found;
}

int yearIn(const Item &when)
{
    return static_cast<int>(std::chrono::year_month_day(when.date.from).year());
}

/// The sentence is understood, and the ledger does not decide it.
Said undecided(const QString &english, const QString &korean)
{
    return {UncheckedClaim{english.toStdString(), korean.toStdString()}, {}, {}, {}};
}

/// Why budgets of these places and years, one of which is said twice or once for both, do not compare.
std::optional<Said> whyNot(const Dataset &dataset, const std::vector<Item> &places,
                           const std::vector<Item> &years)
{
    const Country *const first = findCountry(dataset, places.front().name);
    const Country *const second = findCountry(dataset, places.back().name);
    if (!first || !second)
        return std::nullopt;
    const auto english
        = [](const Country *country) { return QString::fromStdString(country->nameEn); };
    const auto korean
        = [](const Country *country) { return QString::fromStdString(country->nameKo); };
    if (years.empty())
        return undecided(u"the ledger has no year with an AI budget of both %1 and %2"_s.arg(
                             english(first), english(second)),
                         u"장부에 %1, %2 두 곳의 AI 예산이 다 있는 해가 없다"_s.arg(
                             korean(first), korean(second)));
    for (const bool late : {false, true}) {
        const Item &place = late ? places.back() : places.front();
        const Item &when = late ? years.back() : years.front();
        if (budgetOf(dataset, place, when.date))
            continue;
        const Country *const country = late ? second : first;
        return undecided(u"the ledger has no single AI budget of %1 for %2"_s.arg(english(country))
                             .arg(yearIn(when)),
                         u"장부의 %1 %2년 AI 예산은 없거나 둘 이상이다"_s.arg(korean(country))
                             .arg(yearIn(when)));
    }
    return undecided(
        u"the AI budgets of %1 (%2) and %3 (%4) are not defined alike"_s.arg(english(first))
            .arg(yearIn(years.front()))
            .arg(english(second))
            .arg(yearIn(years.back())),
        u"%1(%2년)과 %3(%4년)의 AI 예산은 범위가 서로 다르다"_s.arg(korean(first))
            .arg(yearIn(years.front()))
            .arg(korean(second))
            .arg(yearIn(years.back())));
}

/// The newest year of which the ledger has a budget of both.
std::optional<Item> newestYear(const Dataset &dataset, const Item &one, const Item &other)
{
    int newest = 0;
    for (const PublicProgramme &programme : dataset.ledger.programmes) {
        const int year = programme.firstYear.value_or(0);
        const WrittenDate whole = yearOf(std::chrono::year(year));
        if (year > newest && budgetOf(dataset, one, whole) && budgetOf(dataset, other, whole))
            newest = year;
    }
    return newest > 0 ? std::optional(dateItem(0, 0, yearOf(std::chrono::year(newest))))
                      : std::nullopt;
}

/// The same of another year.
Item yearsFrom(Item when, int years)
{
    for (Date *day : {&when.date.from, &when.date.to})
        *day = Date(std::chrono::year_month_day(*day) + std::chrono::years(years));
    when.tag.clear();
    return when;
}

/// Which multiple of the second the first is; nothing where no pattern fits.
std::optional<Condition> multipleIn(const Clause &clause)
{
    static const QString number = u"^[CDu]*(?<n>#)x[CDutgAU]*$|^[CDut]*(?<n2>#)xg?$"_s;
    if (const auto match = clause.matched(number); match.hasMatch())
        return conditionOf(
            clause.item(std::max(match.capturedStart(u"n"_s), match.capturedStart(u"n2"_s)))
                .number);
    static const QString share = u"^[CDu]*(?<n>h)[CDu]*$"_s;
    if (const auto match = clause.matched(share); match.hasMatch()) {
        constexpr double kTenth = 0.1;
        Condition part = conditionOf(clause.item(match.capturedStart(u"n"_s)).number);
        part.value = shareOf(clause.item(match.capturedStart(u"n"_s)));
        part.tolerance = kTenth * part.value;
        return part;
    }
    static const QString more = u"^[CDu]*(?:[gA]|>(?=[CD]))t?[CDu]*$|^[CDu]*t[CDu]*[gA]u*$"_s;
    if (clause.matched(more).hasMatch())
        return Condition{Condition::Kind::AtLeast, 1, 0, 0, !clause.letters().contains(u'>')};
    static const QString less = u"^[CDu]*[<b]t?[CDu]*$|^[CDu]*t[CDu]*[<b]u*$"_s;
    if (clause.matched(less).hasMatch())
        return Condition{Condition::Kind::AtMost, 1, 0, 0, true};
    return std::nullopt;
}

} // namespace

std::optional<Said> comparedBudgets(const Dataset &dataset, const std::vector<Item> &items,
                                    bool korean)
{
    Clause clause(items);
    if (korean && !clause.matched(u"[CE]"_s).hasMatch()) {
        Item korea = clause.item(0); // "내년 AI 예산은 올해의 두 배다": one's own
        korea.sort = u'C';
        korea.name = "KR";
        clause.replace(0, 0, {korea});
    }
    clause.eraseAll(u"-wsoRW"_s);
    spellOutBudgets(clause);
    spellOutNumbers(clause);
    clause.rewrite(u"S(?=DUD)"_s, 0); // "between 2025 and 2026"
    clause.rewrite(u"(?<=D)K(?=D)"_s, u'U');
    clause.rewrite(u"(?<=D)#$"_s, 0); // "the 2025 one"
    // "Tripled from 2025 to 2026", "2025년에서 2026년 세 배로": the later comes first.
    const bool grown = clause.matched(u"DUD|#x?UD"_s).hasMatch();
    clause.eraseAll(u"U"_s);
    takeAmounts(clause);
    const auto all = [&clause](char16_t sort) {
        std::vector<Item> found;
        std::ranges::copy_if(clause.items(), std::back_inserter(found),
                             [sort](const Item &item) { return item.sort == sort; });
        return found;
    };
    std::vector<Item> places = all(u'C');
    std::vector<Item> years = all(u'D');
    if (places.size() == 1 && years.size() == 1 && years.front().tag == "last-year"_L1)
        years.insert(years.begin(), yearsFrom(years.front(), 1)); // "is three times last year's"
    for (std::size_t at = 0; years.size() == 2 && at < 2; ++at) {
        if (years[at].tag == "year-before"_L1)
            years[at] = yearsFrom(years[1 - at], -1);
    }
    const bool hasGrown
        = std::ranges::any_of(items, [](const Item &item) { return item.tag == "grown"_L1; });
    if (places.size() == 1 && years.size() == 1 && hasGrown)
        years.push_back(yearsFrom(years.front(), -1)); // "tripled its budget for 2026"
    if (places.size() == 2 && years.empty()) {
        if (const auto newest = newestYear(dataset, places.front(), places.back()))
            years.push_back(*newest);
    }
    const auto multiple = multipleIn(clause);
    if (!multiple || all(u'u').empty() || places.empty() || places.size() > 2 || years.size() > 2)
        return std::nullopt;
    const bool called = std::ranges::any_of(all(u'u'), [](const Item &item) {
        return item.tag == "budget"_L1 || item.tag == "government"_L1;
    }); // other money may be meant
    if (places.size() == 2 && years.empty())
        return called ? whyNot(dataset, places, years) : std::nullopt;
    if (years.empty() || (places.size() == 1) == (years.size() == 1))
        return std::nullopt;
    if (grown
        || (korean && clause.matched(u"^C?uD"_s).hasMatch() && years.size() == 2
            && clause.matched(u"Dt"_s).hasMatch() && !clause.matched(u"D.*Dt"_s).hasMatch()))
        std::ranges::reverse(years);
    if (korean && clause.matched(u"^[^C]*C[Du]*t.*C"_s).hasMatch())
        std::ranges::reverse(places); // "대만보다 한국이 많다"
    const PublicProgramme *first = budgetOf(dataset, places.front(), years.front().date);
    const PublicProgramme *second = budgetOf(dataset, places.back(), years.back().date);
    if (!first || !second || first->scope != second->scope)
        return called ? whyNot(dataset, places, years) : std::nullopt;
    if (first == second)
        return std::nullopt;
    return Said{
        MoneyGapClaim{{first->id, {}, {}, {}}, {second->id, {}, {}, {}}, true, {}, *multiple},
        {},
        {},
        {}};
}

} // namespace podium
