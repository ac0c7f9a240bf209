// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/modifiers.h"

#include "app/data/claims/sentences/amounts.h"

#include <QtCore/QHash>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

std::optional<CountingRule::Kind> countingRule(const QString &rule)
{
    using Kind = CountingRule::Kind;
    static const QHash<QString, Kind> kinds{{u"best"_s, Kind::Best},
                                            {u"lab-sum"_s, Kind::LabSum},
                                            {u"top-mean"_s, Kind::TopMean},
                                            {u"models-in-top"_s, Kind::Count},
                                            {u"labs-over"_s, Kind::LabsOver},
                                            {u"days-in-lead"_s, Kind::FrontierShare},
                                            {u"concentration"_s, Kind::Herfindahl}};
    const auto known = kinds.constFind(rule);
    return known == kinds.constEnd() ? std::nullopt : std::optional(*known);
}

void applyRule(const Item &item, Said &said)
{
    const QString &rule = item.tag;
    View &view = said.view;
    const auto fix = [&said](Dimension dimension) { said.fixed.insert(dimension); };
    if (rule == "all"_L1 || rule == "family"_L1 || rule == "lab"_L1) {
        view.folding = rule == "all"_L1 ? Folding::All
            : rule == "lab"_L1          ? Folding::Lab
                                        : Folding::Family;
        fix(Dimension::Folding);
    } else if (rule == "estimated"_L1 || rule == "measured"_L1) {
        view.estimated = rule == "estimated"_L1;
        fix(Dimension::Estimated);
    } else if (const auto kind = countingRule(rule)) {
        view.countingRule = {*kind, item.number.value};
        fix(Dimension::Rule);
    } else if (rule == "seats-each"_L1 || rule == "seats-split"_L1) {
        view.seats = rule == "seats-each"_L1 ? Seats::Each : Seats::Split;
        fix(Dimension::Seats);
    } else if (rule == "open"_L1 || rule == "closed"_L1) {
        view.openWeights = rule == "open"_L1;
        fix(Dimension::Selection);
    } else if (rule == "reasoning"_L1 || rule == "plain"_L1) {
        view.reasoning = rule == "reasoning"_L1;
        fix(Dimension::Selection);
    } else if (rule == "later"_L1) {
        view.laterScores = true;
        fix(Dimension::LaterScores);
    } else if (rule == "equal"_L1 || rule == "source"_L1 || rule == "category"_L1) {
        view.choice.weights = WeightRule{rule == "equal"_L1        ? WeightRule::Kind::Equal
                                             : rule == "source"_L1 ? WeightRule::Kind::Source
                                                                   : WeightRule::Kind::Category,
                                         {}};
        fix(Dimension::Weights);
    }
}

void takeRules(Clause &clause, Said &said, Modifiers &modifiers)
{
    clause.whileMatched(u"F"_s, [&](const QRegularExpressionMatch &match) {
        const Item named = clause.item(match.capturedStart());
        const QString &rule = named.tag;
        modifiers.inTotal |= rule == "total"_L1 || rule == "combined"_L1;
        modifiers.combined |= rule == "combined"_L1;
        modifiers.latest |= rule == "latest"_L1;
        modifiers.ofModels |= rule == "open"_L1 || rule == "closed"_L1 || rule == "reasoning"_L1
            || rule == "plain"_L1;
        const auto open = said.view.openWeights;
        applyRule(named, said);
        modifiers.apart |= open && open != said.view.openWeights;
        clause.erase(match.capturedStart(), 1);
    });
    modifiers.inTotal |= std::ranges::any_of(clause.items(), [](const Item &item) {
        return item.sort == u'r' && item.tag == "total"_L1;
    });
    clause.whileMatched(u"Q"_s, [&](const QRegularExpressionMatch &match) {
        modifiers.round = clause.item(match.capturedStart()).tag.toStdString();
        clause.erase(match.capturedStart(), 1);
    });
}

/// "from D to D", "D부터 D까지", "until D", "on D".
void takeDates(Clause &clause, Modifiers &modifiers)
{
    const auto date = [&clause](const QRegularExpressionMatch &match, const char *name) {
        return clause.item(match.capturedStart(QLatin1StringView(name).toString())).date;
    };
    if (const auto both = clause.matched(u"[So]?(?<a>D)S?U(?<b>D)|(?<c>D)S(?<d>D)U"_s);
        both.hasMatch()) {
        const bool prefixed = both.capturedStart(u"a"_s) >= 0;
        modifiers.from = date(both, prefixed ? "a" : "c").from;
        modifiers.to = date(both, prefixed ? "b" : "d").to;
        while (*modifiers.from > *modifiers.to) // "from August to October 2025"
            modifiers.from
                = Date(std::chrono::year_month_day(*modifiers.from) - std::chrono::years(1));
        clause.erase(both.capturedStart(), both.capturedLength());
        modifiers.ranged = true;
    } else if (const auto since = clause.matched(u"S(?<a>D)|(?<a2>D)S"_s); since.hasMatch()) {
        modifiers.from = date(since, since.capturedStart(u"a"_s) >= 0 ? "a" : "a2").from;
        clause.erase(since.capturedStart(), since.capturedLength());
        modifiers.ranged = true;
    } else if (const auto until = clause.matched(u"U(?<a>D)|(?<a2>D)U"_s); until.hasMatch()) {
        modifiers.to = date(until, until.capturedStart(u"a"_s) >= 0 ? "a" : "a2").to;
        clause.erase(until.capturedStart(), until.capturedLength());
        modifiers.ranged = true;
    } else if (const auto day = clause.matched(u"(?:[Wo]|(?<![#n])R)?(?<a>D)[WK]?"_s);
               day.hasMatch()) {
        modifiers.from = date(day, "a").from;
        modifiers.to = date(day, "a").to;
        modifiers.toCome = clause.item(day.capturedStart(u"a"_s)).tag == "to-come"_L1;
        modifiers.ranged = clause.item(day.capturedStart(u"a"_s)).tag == "period"_L1;
        clause.erase(day.capturedStart(), day.capturedLength());
    } else {
        return;
    }
    modifiers.dated = true;
}

/// Whether a place stands anywhere but in what was found.
bool namesMore(const Clause &clause, const QRegularExpressionMatch &found)
{
    const QString &letters = clause.letters();
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const bool inside = i >= found.capturedStart() && i < found.capturedEnd();
        if (!inside && QStringView(u"EC").contains(letters[i]))
            return true;
    }
    return false;
}

void takePlaces(Clause &clause, Modifiers &modifiers)
{
    // "non-US, non-Chinese"
    // Korean says who is left out first, and may name the subject next: "미국을 빼면 한국이 1위다".
    static const QString korean = u"(?<k>C(?:&*C)*)M?o?O[GLM]?[WK]?(?<e>)"_s;
    static const QString english
        = u"(?<k>C(?:&*C)*)M?o?O(?!C)G?[WK]?|O(?<e>C(?:&*O?C)*)(?:M(?=&?[ECN]))?"_s;
    const auto out = std::ranges::find(clause.items(), u'O', &Item::sort);
    const bool behind = out != clause.items().end() && out->tag == "behind"_L1;
    if (const auto match = clause.matched(behind ? korean : english); match.hasMatch()) {
        const QString name = match.capturedStart(u"k"_s) >= 0 ? u"k"_s : u"e"_s;
        modifiers.outside = clause.codes(match.capturedStart(name), match.capturedLength(name));
        clause.erase(match.capturedStart(), match.capturedLength());
    }
    // "the most intelligent one of Europe", "the best Korean model"
    static const QString within
        = u"W(?<e>C(?:&C)*)$|(?<=B|BM|BL|gr|grL)W(?<j>C)(?=s?E)|(?<=B|BM)o(?<o>C)|(?<=B)(?<b>C)(?=[ML]|$)|(?<k>C(?:&C)*)K|^W(?<h>C)&?(?=y?C?[EC])|"
          u"(?<![AbqlZz]E)(?<=E|Es|^C|^Cs)(?<c>C)M?(?=o?(?:n?B|[#n]R|R[#n]))|^(?<d>C)o?(?=(?:B|gr)[MLG]?s?E)|^(?<g>C)[ML]K?&?(?=Es?(?:B|#R|n)|(?:#R|n|B)s?E)|(?<=EN)(?<l>C)o?(?=B)|^(?<i>C)o?(?=(?:#R|n)[MLG]?s?E)|^(?<m>C)o?(?=(?:#R|n)[MLG]?s?C)"_s;
    const auto match = clause.matched(within);
    if (!match.hasMatch() || !namesMore(clause, match))
        return;
    // "Asia's second is Korea": one of the group.
    if (const qsizetype group = match.capturedStart(u"m"_s);
        group >= 0 && !isRegion(clause.item(group).name))
        return;
    for (const QString &name : {u"e"_s, u"o"_s, u"b"_s, u"k"_s, u"c"_s, u"d"_s, u"g"_s, u"h"_s,
                                u"i"_s, u"j"_s, u"l"_s, u"m"_s}) {
        if (match.capturedStart(name) >= 0)
            modifiers.within = clause.codes(match.capturedStart(name), match.capturedLength(name));
    }
    clause.erase(match.capturedStart(), match.capturedLength());
}

/// Whether it is said how many of the top are of some places: "three of the top 22 are not American",
/// "no Korean model is in the top 10". Places in it are no filters.
bool countsPlaces(const Clause &clause)
{
    const QString &letters = clause.letters();
    const bool top = clause.matched(u"T#"_s).hasMatch();
    const bool counted = clause.matched(u"[NyjhH!]|#.*#"_s).hasMatch();
    const bool ofOne
        = clause.matched(u"^Es?[WyT]"_s).hasMatch(); // "X is one of three of the top 22"
    return top && counted && (ofOne || !letters.contains(u'E')) && letters.contains(u'C')
        && !clause.matched(u"^C+NW?T#R?$|^[Wo]*T#M?[WoKs]*O"_s).hasMatch();
}

/// "within 3 points of": what is left says so by its own letter.
void takeNearness(Clause &clause)
{
    if (const auto match = clause.matched(u"W(?=[#n][p%])|(?<=[#n][p%])(?:K|W)(?![D#])"_s);
        match.hasMatch()) {
        Item near = clause.item(match.capturedStart());
        near.sort = u'i';
        clause.replace(match.capturedStart(), 1, {near});
    }
}

} // namespace

Modifiers takeModifiers(Clause &clause, Said &said)
{
    Modifiers modifiers;
    spellOutNumbers(clause);
    takeRules(clause, said, modifiers);
    takeNearness(clause);
    takeAmounts(clause);
    takeDates(clause, modifiers);
    modifiers.countsPlaces = countsPlaces(clause);
    if (modifiers.countsPlaces)
        return modifiers;
    modifiers.between = clause.letters().startsWith(u'd');
    const bool lists = clause.matched(u"^W?T|^#[MBL]|^[#~>]?#L"_s).hasMatch();
    if (!lists || clause.matched(u"^T#M?W?O(C(?:&?C)*)"_s).hasMatch())
        takePlaces(clause, modifiers);
    return modifiers;
}

} // namespace podium
