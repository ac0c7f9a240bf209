// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/grammar.h"

#include "app/data/claims/sentences/budgets.h"
#include "app/data/claims/sentences/count_gaps.h"
#include "app/data/claims/sentences/exceptions.h"
#include "app/data/claims/sentences/found.h"
#include "app/data/claims/sentences/frames.h"
#include "app/data/claims/sentences/index_counts.h"
#include "app/data/claims/sentences/lab_parts.h"
#include "app/data/claims/sentences/resolving.h"
#include "app/data/claims/sentences/shapes.h"
#include "app/engine/ranking/selection.h"

#include <algorithm>
#include <span>
#include <variant>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Kind = std::optional<ClaimKind>;

/// What says nothing for the kind of claim: "Mistral's model" is Mistral, "Korea's best model" Korea.
void simplify(Clause &clause, const Modifiers &modifiers)
{
    const QString owned
        = u"(?<=[EC])o?M(?!s?W?(?:[ThN]|#(?![mpx%])))|(?<=[EC])o?BM(?=[AlbtJφ#]|&[EC]|s?[EC](?:t|o?BM)|s#[mpx%])|(?<=[AblZzqCJ][EC])o?BM?$|"
          u"(?<=C)L(?=s?[AblqtZzC]|#[mpx%])|(?<=[AblqtZz]C)L$"_s;
    if (!clause.letters().startsWith(u'B')) {
        clause.whileMatched(owned, [&](const QRegularExpressionMatch &match) {
            clause.erase(match.capturedStart(), match.capturedLength());
        });
    }
    if (modifiers.countsPlaces) {
        clause.whileMatched(u"(?<![^T]#)(?<!^#)G"_s, [&](const QRegularExpressionMatch &match) {
            clause.erase(match.capturedStart(), 1);
        });
        if (!clause.letters().contains(u'E'))
            clause.eraseAll(u"l"_s); // "dominates with 13 of the top 22"
    }
    // "Korea's best model ranks 7th" is about models.
    if (const auto match = clause.matched(u"^[EC]o?B[ML]s?(?=R|n|#[RX]|T|OT|NW?T)"_s);
        match.hasMatch()) {
        Item best = clause.item(0);
        best.sort = u'E';
        clause.replace(0, match.capturedLength(), {best});
    }
    const bool lists = clause.matched(u"^(?:[C][&C]*#(?![mpx%])|#L|L#)"_s).hasMatch();
    clause.eraseAll(lists ? u"soWK-"_s : u"soWK&-"_s);
    if (!clause.matched(u"[p%]i|i#[p%]"_s).hasMatch())
        clause.eraseAll(u"i"_s);
    // "only" and "all" say something of places, of who alone is ahead and of all of the top.
    clause.whileMatched(u"[yj](?=#)|(?<=[^T]#)[yj]"_s, [&](const QRegularExpressionMatch &match) {
        clause.erase(match.capturedStart(), 1);
    });
    static const QString telling
        = u"C.*[yj]|[yj].*C|T#.*j.*E|j.*T#.*E|^yE+[Al]E$|^E+yEt?[Al]$|^Et?A[ML]?E+y$|^E(?:by|yb)E+$|j[ML]?O"_s;
    if (!clause.matched(telling).hasMatch())
        clause.eraseAll(u"yj"_s);
}

/// "한미" are two countries; where one is meant, they are none.
bool isPair(const Clause &clause, const QRegularExpressionMatch &match)
{
    return std::ranges::any_of(QStringList{u"a"_s, u"b"_s}, [&](const QString &name) {
        const qsizetype at = match.capturedStart(name);
        return at >= 0 && clause.item(at).sort == u'C' && clause.item(at).codes.size() > 1;
    });
}

Kind kindOf(std::span<const Pattern> patterns, const Clause &clause, Modifiers &modifiers)
{
    for (const Pattern &known : patterns) {
        const auto match = clause.matched(QString::fromUtf16(known.pattern));
        if (!match.hasMatch() || isPair(clause, match))
            continue;
        if (auto kind = known.read({clause, match, modifiers}))
            return kind;
    }
    return std::nullopt;
}

/// Nothing is ahead of itself: such a sentence says something else.
bool isWithItself(const ClaimKind &kind)
{
    return std::visit(
        [](const auto &claim) {
            if constexpr (requires { claim.first == claim.second; })
                return claim.first == claim.second;
            else
                return false;
        },
        kind);
}

Kind kindOf(const Clause &clause, Modifiers &modifiers)
{
    for (const auto patterns :
         {moneyPatterns(), countPatterns(), ratioPatterns(), gapPatterns(), modelPatterns()}) {
        if (auto kind = kindOf(patterns, clause, modifiers))
            return kind;
    }
    return std::nullopt;
}

/// The first part that could not be used.
Item obstacle(const std::vector<Item> &items, const Clause &clause)
{
    const auto unsaid = std::ranges::find(items, u'?', &Item::sort);
    if (unsaid != items.end())
        return *unsaid;
    for (const Item &item : clause.items()) {
        if (QStringView(u"EC#sno&").contains(QChar(item.sort)))
            continue;
        return item;
    }
    return clause.items().empty() ? items.back() : clause.items().back();
}

/// "대만의 2026년 AI 예산": a budget called so belongs to whom the sentence names, not to whose it is in
/// the ledger; a programme that is called by a name of its own is nobody else's.
std::vector<Item> withOwnBudgets(const Dataset &dataset, std::vector<Item> items)
{
    const auto programme = std::ranges::find(items, u'P', &Item::sort);
    const auto place = std::ranges::find(items, u'C', &Item::sort);
    if (programme == items.end() || place == items.end())
        return items;
    const auto known
        = std::ranges::find(dataset.ledger.programmes, programme->name, &PublicProgramme::id);
    if (known == dataset.ledger.programmes.end() || known->country == place->name)
        return items;
    const bool ofYear = programme->date.from != Date{};
    const Item budget = asSort(*programme, ofYear ? u'u' : u'?');
    *programme = ofYear ? asSort(*programme, u'D') : budget;
    if (ofYear)
        items.insert(programme + 1, budget);
    return items;
}

/// "Mistral is sixth by its best model": of labs, each counts by that.
void settleBestOfLab(Said &said)
{
    const bool ranked = std::holds_alternative<RankClaim>(said.kind)
        || std::holds_alternative<BestClaim>(said.kind);
    if (!ranked || said.view.countingRule.kind != CountingRule::Kind::Best
        || said.fixed.erase(Dimension::Rule) == 0)
        return;
    said.view.folding = Folding::Lab;
    said.fixed.insert(Dimension::Folding);
}

/// "Anthropic holds eight of the top ten places": of labs, as of countries.
void settleLabsInTop(const Dataset &dataset, Clause &clause)
{
    Clause said = clause;
    said.eraseAll(u"-w"_s);
    if (said.matched(u"T#"_s).hasMatch() && said.matched(u"[jhHy]|#.*#"_s).hasMatch()
        && !said.matched(u"^Es?(?:[Wy]|T#(?![^#EC]*#$))"_s).hasMatch())
        nameLabParts(dataset, clause);
}

/// "Third among labs": each counts once.
void settleRankAmongLabs(const Dataset &dataset, const std::vector<Item> &items, Said &said)
{
    const auto *rank = std::get_if<RankClaim>(&said.kind);
    // "The startup Upstage is 50th" is not about labs.
    const bool called = Clause(items).matched(u"L(?:&-*)?E&|LE|E&-*C?-*L&"_s).hasMatch();
    if (rank && findLab(dataset, rank->subject) && !called
        && std::ranges::find(items, u'L', &Item::sort) != items.end()
        && said.fixed.insert(Dimension::Folding).second)
        said.view.folding = Folding::Lab;
}

/// In the order in which they stand.
Understood asTheyStand(const Dataset &dataset, const std::vector<Item> &items)
{
    const auto before = std::ranges::find(items, u"year-before"_s, &Item::tag);
    if (items.empty() || before != items.end())
        return {{}, items.empty() ? std::nullopt : std::optional(*before)};
    Said said;
    Clause clause(items);
    settleLabsInTop(dataset, clause);
    settleShapes(dataset, clause);
    settleLabsInTop(dataset, clause);
    Modifiers modifiers = takeModifiers(clause, said);
    simplify(clause, modifiers);
    const Kind kind = kindOf(clause, modifiers);
    if (!kind || isWithItself(*kind) || modifiers.apart)
        return {{}, obstacle(items, clause)};
    said.kind = *kind;
    settleBestOfLab(said);
    if (!resolve(dataset, modifiers, said)) {
        const auto round = std::ranges::find(items, u'Q', &Item::sort);
        return {{}, round != items.end() ? *round : obstacle(items, clause)};
    }
    return {std::move(said), {}};
}

} // namespace

namespace {

Understood understoodSomehow(const Dataset &dataset, const std::vector<Item> &given, bool korean)
{
    if (auto counts = comparedCounts(dataset, given, korean))
        return {std::move(counts), {}};
    const std::vector<Item> items = withOwnBudgets(dataset, withExceptions(given));
    if (auto counts = countedByIndex(dataset, given))
        return {std::move(counts), {}};
    Understood strict = asTheyStand(dataset, items);
    if (strict.said || items.empty())
        return strict;
    if (auto budgets = comparedBudgets(dataset, withExceptions(given), korean);
        budgets && resolve(dataset, {}, *budgets))
        return {std::move(budgets), {}};
    const auto slots = slotsOf(dataset, items, korean);
    const auto ordered = slots ? inOrder(*slots) : std::nullopt;
    if (!ordered)
        return strict;
    Understood again = asTheyStand(dataset, *ordered);
    return again.said ? again : strict;
}

} // namespace

Understood understood(const Dataset &dataset, const std::vector<Item> &given, bool korean)
{
    Understood found = understoodSomehow(dataset, given, korean);
    if (found.said)
        settleRankAmongLabs(dataset, given, *found.said);
    return found;
}

} // namespace podium
