// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/grammar.h"

#include "app/data/claims/sentences/modifiers.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHalf = 0.5;

/// Numbers without "about" or "at least" are met when they round to what is written.
Condition conditionOf(const WrittenNumber &number)
{
    switch (number.bound) {
    case WrittenNumber::Bound::About:
        return {Condition::Kind::About, number.value, 0, Condition::kUsualShare};
    case WrittenNumber::Bound::AtLeast:
        return {Condition::Kind::AtLeast, number.value, 0, 0};
    case WrittenNumber::Bound::AtMost:
        return {Condition::Kind::AtMost, number.value, 0, 0};
    case WrittenNumber::Bound::Plain:
        break;
    }
    return {Condition::Kind::Equals, number.value, 0, kHalf * number.step};
}

/// Ranks and counts are exact.
Condition countOf(const WrittenNumber &number)
{
    Condition condition = conditionOf(number);
    if (number.bound == WrittenNumber::Bound::Plain)
        condition.tolerance = 0;
    return condition;
}

/// A clause with one pattern found in it.
struct Found {
    const Clause &clause;
    QRegularExpressionMatch match;
    Modifiers &modifiers;

    [[nodiscard]] bool has(const QString &name) const { return match.capturedStart(name) >= 0; }
    [[nodiscard]] const Item &item(const QString &name) const
    {
        return clause.item(match.capturedStart(name));
    }
    [[nodiscard]] std::string name(const QString &name) const { return item(name).name; }
    [[nodiscard]] bool isPlace(const QString &name) const { return item(name).sort == u'C'; }
    [[nodiscard]] WrittenNumber number() const { return item(u"n"_s).number; }
};

using Kind = std::optional<ClaimKind>;
using Read = Kind (*)(const Found &found);

struct Pattern {
    const char16_t *pattern;
    Read read;
};

Kind rankOf(const std::string &subject, bool place, const Condition &rank)
{
    if (place)
        return CountryRankClaim{subject, rank};
    return RankClaim{subject, rank};
}

Kind readBest(const Found &found)
{
    if (found.isPlace(u"a"_s))
        return CountryRankClaim{found.name(u"a"_s), {Condition::Kind::Equals, 1, 0, 0}};
    return BestClaim{found.name(u"a"_s), found.modifiers.outside, found.modifiers.within};
}

Kind readRank(const Found &found)
{
    const WrittenNumber number = found.number();
    const bool first = number.value == 1 && number.bound == WrittenNumber::Bound::Plain;
    if (first && !found.isPlace(u"a"_s))
        return readBest(found);
    return rankOf(found.name(u"a"_s), found.isPlace(u"a"_s), countOf(number));
}

Kind readTop(const Found &found)
{
    return rankOf(found.name(u"a"_s), found.isPlace(u"a"_s),
                  {Condition::Kind::AtMost, found.number().value, 0, 0});
}

Kind readAhead(const Found &found)
{
    const bool places = found.isPlace(u"a"_s) && found.isPlace(u"b"_s);
    if (places)
        return CountryAheadClaim{found.name(u"a"_s), found.name(u"b"_s)};
    return AheadClaim{found.name(u"a"_s), found.name(u"b"_s)};
}

/// "No country but the US and China is ahead of Korea": it is the first of the others.
Kind readNobodyElse(const Found &found)
{
    if (found.has(u"list"_s))
        found.modifiers.outside = found.clause.codes(found.match.capturedStart(u"list"_s),
                                                     found.match.capturedLength(u"list"_s));
    return readBest(found);
}

Kind readRatio(const Found &found)
{
    return RatioClaim{found.name(u"a"_s), found.name(u"b"_s), conditionOf(found.number())};
}

Kind readGap(const Found &found)
{
    return IndexGapClaim{found.name(u"a"_s), found.name(u"b"_s), conditionOf(found.number())};
}

/// Not ahead: at most level.
Kind readNotAhead(const Found &found)
{
    if (found.isPlace(u"a"_s) || found.isPlace(u"b"_s))
        return std::nullopt;
    constexpr double kTie = 0.005;
    return IndexGapClaim{
        found.name(u"a"_s), found.name(u"b"_s), {Condition::Kind::AtMost, kTie, 0, 0}};
}

Kind readMonths(const Found &found)
{
    return MonthsClaim{found.name(u"a"_s), found.name(u"b"_s), conditionOf(found.number())};
}

std::vector<CountryPart> partsOf(const Found &found, const QString &name)
{
    std::vector<CountryPart> parts;
    const qsizetype start = found.match.capturedStart(name);
    WrittenNumber number;
    std::vector<std::string> codes;
    bool counted = false;
    bool placed = false;
    for (qsizetype i = start; i < start + found.match.capturedLength(name); ++i) {
        const Item &item = found.clause.item(i);
        if (item.sort == u'#') {
            number = item.number;
            counted = true;
        } else if (item.sort == u'C' || item.sort == u'e') {
            codes = item.codes;
            placed = true;
        }
        if (!counted || !placed)
            continue;
        parts.push_back({codes, countOf(number)});
        counted = placed = false;
    }
    return parts;
}

Kind readTopCount(const Found &found)
{
    return TopCountClaim{static_cast<int>(found.item(u"top"_s).number.value),
                         partsOf(found, u"list"_s)};
}

/// "at least ten companies in the US and in China, a few elsewhere": the number holds for each.
std::vector<CountryPart> sharedParts(const Found &found)
{
    std::vector<CountryPart> parts;
    const qsizetype start = found.match.capturedStart(u"list"_s);
    for (qsizetype i = start; i < start + found.match.capturedLength(u"list"_s); ++i) {
        if (found.clause.item(i).sort == u'C')
            parts.push_back({found.clause.item(i).codes, countOf(found.number())});
    }
    if (found.has(u"rest"_s))
        parts.push_back({{}, countOf(found.item(u"rest"_s).number)});
    return parts;
}

Kind readLabs(const Found &found)
{
    return LabCountClaim{sharedParts(found)};
}

Kind readLabParts(const Found &found)
{
    return LabCountClaim{partsOf(found, u"list"_s)};
}

Kind readEvaluations(const Found &found)
{
    return EvaluationCountClaim{countOf(found.number())};
}

MoneySum sumOf(const Found &found, const QString &name)
{
    return {{}, {found.name(name)}, found.modifiers.from, found.modifiers.to};
}

Kind readAmount(const Found &found)
{
    const Item &amount = found.item(u"n"_s);
    MoneySum sum;
    if (found.item(u"a"_s).sort == u'P')
        sum.programme = found.name(u"a"_s);
    else
        sum = sumOf(found, u"a"_s);
    return AmountClaim{std::move(sum), amount.tag.toStdString(), conditionOf(amount.number)};
}

Kind readMoneyRatio(const Found &found)
{
    return MoneyGapClaim{sumOf(found, u"a"_s), sumOf(found, u"b"_s), true, "USD",
                         conditionOf(found.number())};
}

Kind readMoneyGap(const Found &found)
{
    return MoneyGapClaim{sumOf(found, u"a"_s), sumOf(found, u"b"_s), false,
                         found.item(u"n"_s).tag.toStdString(),
                         conditionOf(found.item(u"n"_s).number)};
}

/// Over what is left of a sentence without rules, days and places. English puts what is compared
/// behind its verb, Korean before it.
constexpr auto kPatterns = std::to_array<Pattern>({
    {u"^(?<a>[EP])r?(?<n>¥)r?$", readAmount},
    {u"^(?<n>¥)o?(?<a>P)$", readAmount},
    {u"^(?<a>E)r(?<n>#)x(?<b>E)r?$", readMoneyRatio},
    {u"^(?<a>E)(?<b>E)(?<n>#)xr$", readMoneyRatio},
    {u"^(?<a>E)r(?<n>¥)gt?(?<b>E)$", readMoneyGap},
    {u"^I?(?<a>E)I?(?<n>#)xI?(?<b>E)$", readRatio},
    {u"^I?(?<a>E)I?(?<b>E)I?(?<n>#)x$", readRatio},
    {u"^(?<a>[EC])[Al](?<b>[EC])(?<n>#)p$", readGap},
    {u"^(?<a>[EC])(?<n>#)p[Al](?<b>[EC])$", readGap},
    {u"^(?<b>[EC])(?<n>#)pb(?<a>[EC])$", readGap},
    {u"^(?<b>[EC])b(?<a>[EC])(?<n>#)p$", readGap},
    {u"^(?<a>[EC])(?<b>[EC])t(?<n>#)p[Al]$", readGap},
    {u"^(?<b>[EC])(?<a>[EC])t(?<n>#)pb$", readGap},
    {u"^(?<a>[EC])(?<n>#)mb(?<b>[EC])$", readMonths},
    {u"^(?<a>[EC])b(?<b>[EC])(?<n>#)m$", readMonths},
    {u"^(?<b>[EC])(?<n>#)m[Al](?<a>[EC])$", readMonths},
    {u"^(?<b>[EC])[Al](?<a>[EC])(?<n>#)m$", readMonths},
    {u"^(?<a>[EC])(?<b>[EC])t(?<n>#)mb$", readMonths},
    {u"^(?<b>[EC])(?<a>[EC])t(?<n>#)m[Al]$", readMonths},
    {u"^T(?<top>#)M?(?<list>(?:#M?C|#e|C#|e#|CM#|CM?#)+)M?$", readTopCount},
    {u"^(?<top>#)BM(?<list>(?:#C|#e)+)$", readTopCount},
    {u"^(?<list>#M?C|C#)M?T(?<top>#)M?$", readTopCount},
    {u"^(?<n>#)L(?<list>C(?:&?C)*)(?:&?(?<rest>#)e)?$", readLabs},
    {u"^(?<list>C(?:&?C)*)(?<n>#)L$", readLabs},
    {u"^(?<list>C(?:&?C)*)L(?<n>#)$", readLabs},
    {u"^(?<list>C(?:&?C)*)(?<n>#)&?e(?<rest>#)L$", readLabs},
    {u"^(?:#L|L#)(?<list>(?:#C|C#)+(?:#e|e#)?)$", readLabParts},
    {u"^I?(?<n>#)V$", readEvaluations},
    {u"^I?V(?<n>#)$", readEvaluations},
    {u"^NGO?t?(?<list>C(?:&C)*)[Al](?<a>[EC])$", readNobodyElse},
    {u"^NeGt?(?<list>C(?:&C)*)[Al](?<a>[EC])$", readNobodyElse},
    {u"^N[MG][Al](?<a>[EC])$", readNobodyElse},
    {u"^(?<a>[EC])Z(?<b>[EC])$", readNotAhead},
    {u"^(?<a>[EC])(?<b>[EC])tZ$", readNotAhead},
    {u"^(?<a>[EC])[Al](?<b>[EC])$", readAhead},
    {u"^(?<b>[EC])b(?<a>[EC])$", readAhead},
    {u"^(?<a>[EC])(?<b>[EC])t?A$", readAhead},
    {u"^(?<b>[EC])(?<a>[EC])tb$", readAhead},
    {u"^(?<b>[EC])t(?<a>[EC])A$", readAhead},
    {u"^A(?<b>[EC])(?<a>[EC])$", readAhead},
    {u"^(?<a>[EC])R?T(?<n>#)R?$", readTop},
    {u"^(?<a>[EC])R?(?<n>[#n])R$", readRank},
    {u"^(?<a>[EC])R(?<n>[#n])$", readRank},
    {u"^(?<a>[EC])(?<n>n)[BRMG]*$", readRank},
    {u"^(?<a>[EC])I?B[ML]?I?$", readBest},
    {u"^I?BM?I?(?<a>[EC])$", readBest},
    {u"^(?<a>[EC])l$", readBest},
    {u"^BM(?<a>[EC])$", readBest},
});

/// What says nothing for the kind of claim: "Mistral's model" is Mistral, "Korea's best model" Korea.
void simplify(Clause &clause)
{
    const QString owned = u"(?<=[EC])o?M(?=[^#T]|$)|(?<=C)o?BM(?=[Albt#])"_s;
    if (!clause.letters().startsWith(u'B')) {
        if (const auto match = clause.matched(owned); match.hasMatch())
            clause.erase(match.capturedStart(), match.capturedLength());
    }
    const bool lists = clause.matched(u"^(?:[C][&C]*#|#L|L#)"_s).hasMatch();
    clause.eraseAll(lists ? u"soW-"_s : u"soW&-"_s);
}

Kind kindOf(const Clause &clause, Modifiers &modifiers)
{
    for (const Pattern &known : kPatterns) {
        const auto match = clause.matched(QString::fromUtf16(known.pattern));
        if (!match.hasMatch())
            continue;
        if (auto kind = known.read({clause, match, modifiers}))
            return kind;
    }
    return std::nullopt;
}

/// A day with figures of its own means these; any other the newest before.
void setDay(const Dataset &dataset, const Modifiers &modifiers, View &view)
{
    if (!modifiers.dated)
        return;
    const auto day = modifiers.to ? modifiers.to : modifiers.from;
    const auto snapshot = std::ranges::find(dataset.snapshots, *day, &Snapshot::date);
    if (snapshot != dataset.snapshots.end())
        view.snapshot = snapshot->id;
    else
        view.asOf = day;
}

/// A ratio is to one model: of a family or line, the first there was.
std::string referenceModel(const Dataset &dataset, const std::string &name)
{
    const auto isModel = [&name](const Snapshot &day) { return findModel(day, name).has_value(); };
    if (std::ranges::any_of(dataset.snapshots, isModel))
        return name;
    for (const Snapshot &day : dataset.snapshots) {
        for (const Model &model : day.models) {
            if (model.family == name || model.family.starts_with(name + ' ')
                || model.family.starts_with(name + '-'))
                return model.name;
        }
    }
    return name;
}

/// The first part that could not be used.
Item obstacle(const std::vector<Item> &items, const Clause &clause)
{
    for (const Item &item : clause.items()) {
        if (QStringView(u"EC#sno&").contains(QChar(item.sort)))
            continue;
        return item;
    }
    return clause.items().empty() ? items.back() : clause.items().back();
}

} // namespace

Understood understood(const Dataset &dataset, std::vector<Item> items)
{
    if (items.empty())
        return {};
    Said said;
    Clause clause(items);
    Modifiers modifiers = takeModifiers(clause, said);
    simplify(clause);
    const Kind kind = kindOf(clause, modifiers);
    if (!kind)
        return {{}, obstacle(items, clause)};
    said.kind = *kind;
    if (auto *ratio = std::get_if<RatioClaim>(&said.kind))
        ratio->reference = referenceModel(dataset, ratio->reference);
    const bool money = std::holds_alternative<AmountClaim>(said.kind)
        || std::holds_alternative<MoneyGapClaim>(said.kind);
    if (!money)
        setDay(dataset, modifiers, said.view);
    if (!std::holds_alternative<BestClaim>(said.kind)) {
        said.view.exclude = modifiers.outside;
        said.view.include = modifiers.within;
    }
    return {std::move(said), {}};
}

} // namespace podium
