// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/grammar.h"

#include "app/data/claims/sentences/budgets.h"
#include "app/data/claims/sentences/found.h"
#include "app/data/claims/sentences/frames.h"
#include "app/data/claims/sentences/resolving.h"
#include "app/data/claims/sentences/shapes.h"

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
        = u"(?<=[EC])o?M(?!s?W?(?:[ThN]|#(?![mpx%])))|(?<=[EC])o?BM(?=[Albt#]|&[EC]|s?[EC](?:t|o?BM)|s#[mpx%])|(?<=[AblZzqC][EC])o?BM?$|"
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

/// "The best model that is neither American nor Chinese": they are left out.
void leaveOutNeither(Clause &clause)
{
    if (!clause.matched(u"[Bj]"_s).hasMatch() || clause.letters().contains(u'T'))
        return;
    clause.rewrite(u"(?<=[Bj][ML]|[Bj][ML]-|[Bj][ML]--)!(?=-*C)"_s, u'O');
    clause.whileMatched(u"(?<first>C)-*s(?<second>C)-*s(?<not>!)(?=-*B)"_s,
                        [&](const QRegularExpressionMatch &match) {
                            Item out = asSort(clause.item(match.capturedStart(u"not"_s)), u'O');
                            out.tag = u"behind"_s;
                            clause.replace(match.capturedStart(), match.capturedLength(),
                                           {clause.item(match.capturedStart(u"first"_s)),
                                            clause.item(match.capturedStart(u"second"_s)), out});
                        });
}

/// "Outside the US and China, Korea is first": who is left out comes last, so that the subject is none
/// of them.
void moveLeftOut(Clause &clause)
{
    static const QString leftOut
        = u"^-*(?<out>O-*C(?:[-&]*C)*?)(?<comma>&)(?=-*[EC](?!-*(?:[&M]|C)))"_s;
    clause.whileMatched(leftOut, [&](const QRegularExpressionMatch &match) {
        const qsizetype comma = match.capturedStart(u"comma"_s);
        if (clause.item(comma).tag != "comma"_L1 || clause.item(match.capturedStart(u"out"_s)).tag == "behind"_L1)
            return false;
        std::vector<Item> out(clause.items().begin(), clause.items().begin() + comma);
        clause.erase(0, comma + 1);
        clause.replace(clause.letters().size(), 0, out);
        return true;
    });
}

/// "Got five times the score": what is got is no money.
void settleGetting(Clause &clause)
{
    const auto tells = [&clause](QStringView tag) {
        return std::ranges::any_of(clause.items(),
                                   [tag](const Item &item) { return item.tag == tag; });
    };
    const auto raised = [](const Item &item) { return item.sort == u'r' && item.tag != "get"_L1; };
    if (!clause.matched(u"#-*x|[23h]"_s).hasMatch() || clause.matched(u"[$T]"_s).hasMatch()
        || tells(u"money") || std::ranges::any_of(clause.items(), raised))
        return;
    if (tells(u"score") || clause.letters().contains(u'I'))
        clause.rewrite(u"r"_s, u'-');
}

/// What is meant by words that refuse a sentence anywhere else.
std::vector<Item> withExceptions(std::vector<Item> given)
{
    Clause clause(std::move(given));
    // "If American models are excluded": they are left out.
    clause.whileMatched(u"\\?(?=-*C(?:[-&]*C)*[-M]*O)"_s,
                        [&](const QRegularExpressionMatch &match) {
                            const bool left = clause.item(match.capturedStart()).tag == "if"_L1;
                            if (left)
                                clause.erase(match.capturedStart(), 1);
                            return left;
                        });
    // "Would be third without American models"
    clause.whileMatched(u"\\?"_s, [&](const QRegularExpressionMatch &match) {
        const bool would = clause.item(match.capturedStart()).tag == "would"_L1
            && clause.letters().contains(u'O');
        if (would)
            clause.erase(match.capturedStart(), 1);
        return would;
    });
    if (clause.matched(u"[uP]"_s).hasMatch())
        clause.whileMatched(u"\\?"_s, [&](const QRegularExpressionMatch &match) {
            const Item word = clause.item(match.capturedStart());
            if (word.tag != "larger"_L1 && word.tag != "planned"_L1)
                return false;
            clause.replace(match.capturedStart(), 1,
                           {asSort(word, word.tag == "larger"_L1 ? u'g' : u'-')});
            return true;
        });
    clause.rewrite(u"(?<=O)-*e"_s, 0); // "미국과 중국을 뺀 나머지 국가 중"
    leaveOutNeither(clause);
    moveLeftOut(clause);
    settleGetting(clause);
    // "Narrowed the gap by 3 months": by how much a gap changed is not how wide it is.
    if (std::ranges::any_of(clause.items(),
                            [](const Item &item) { return item.tag == "narrow"_L1; }))
        clause.rewrite(u"v(?=[-~<>g]*#-*[pmxY%])"_s, u'?');
    // "X holds the top two spots", "the top two are from X": its best has one rank alone.
    clause.whileMatched(u"E[-j]*T-*(?<n>#)-*(?<spots>-)-*$|T-*(?<n2>#)-*M?[-j]*(?<of>o)-*E-*$"_s,
                        [&](const QRegularExpressionMatch &match) {
                            const bool of = match.hasCaptured(u"of"_s);
                            const qsizetype at = match.capturedStart(of ? u"of"_s : u"spots"_s);
                            const Item last = clause.item(at);
                            if (!of && last.tag != "spots"_L1)
                                return false;
                            clause.replace(at, 1, {asSort(last, u'?')});
                            return true;
                        });
    // "30 trillion of the fund", "펀드 중 30조원": a part is not the whole.
    clause.rewrite(u"(?<=[$#])o(?=-*P)"_s, u'?');
    clause.whileMatched(u"(?<=P)-"_s, [&](const QRegularExpressionMatch &match) {
        const Item among = clause.item(match.capturedStart());
        if (among.tag != "among"_L1)
            return false;
        clause.replace(match.capturedStart(), 1, {asSort(among, u'?')});
        return true;
    });
    // "The top model", "the leading lab" are the best one.
    clause.whileMatched(u"B"_s, [&](const QRegularExpressionMatch &match) {
        Item best = clause.item(match.capturedStart());
        const bool model = best.tag == "model"_L1;
        if (!model && best.tag != "lab"_L1)
            return false;
        best.tag.clear();
        clause.replace(match.capturedStart(), 1, {best, asSort(best, model ? u'M' : u'L')});
        return true;
    });
    // "US labs are four times Korea's": how many they are as a multiple is no index.
    if (clause.matched(u"CL|^[^E]*CM[^E]*$"_s).hasMatch()
        && !clause.matched(u"[IAqbrupP$BT%]"_s).hasMatch())
        clause.rewrite(u"(?<=#)x|[23]"_s, u'?');
    // "5 points between X and Y"
    clause.rewrite(u"(?<=p)c(?=-*[EC]-*&-*[EC])"_s, u'd');
    // "Google's newest model, Gemini 4" is Gemini 4; "Korea's newest model" is none that is known.
    clause.whileMatched(u"-"_s, [&](const QRegularExpressionMatch &match) {
        const qsizetype at = match.capturedStart();
        if (clause.item(at).tag != "newest"_L1)
            return false;
        const bool named = clause.matched(u"\\G-+M?[-&]*E"_s, at).hasMatch()
            || QRegularExpression(u"E-*&[-CEo]*$"_s).match(clause.letters().first(at)).hasMatch();
        if (named)
            clause.erase(at, 1);
        else
            clause.replace(at, 1, {asSort(clause.item(at), u'?')});
        return true;
    });
    return clause.items();
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

/// In the order in which they stand.
Understood asTheyStand(const Dataset &dataset, const std::vector<Item> &items)
{
    if (items.empty())
        return {};
    Said said;
    Clause clause(items);
    settleShapes(dataset, clause);
    Modifiers modifiers = takeModifiers(clause, said);
    simplify(clause, modifiers);
    const Kind kind = kindOf(clause, modifiers);
    if (!kind || isWithItself(*kind))
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

Understood understood(const Dataset &dataset, const std::vector<Item> &given, bool korean)
{
    const std::vector<Item> items = withOwnBudgets(dataset, withExceptions(given));
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

} // namespace podium
