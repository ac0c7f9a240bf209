// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/count_gaps.h"

#include "app/data/claims/sentences/amounts.h"
#include "app/data/claims/sentences/found.h"
#include "app/data/claims/sentences/lab_parts.h"
#include "app/data/claims/sentences/resolving.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Takes the first match away; what was taken, none where there is none.
std::vector<Item> taken(Clause &clause, const QString &pattern)
{
    const auto match = clause.matched(pattern);
    if (!match.hasMatch())
        return {};
    const auto from = clause.items().begin() + match.capturedStart();
    std::vector<Item> parts(from, from + match.capturedLength());
    clause.erase(match.capturedStart(), match.capturedLength());
    return parts;
}

bool tells(const std::vector<Item> &items, QStringView tag)
{
    return std::ranges::any_of(items, [tag](const Item &item) { return item.tag == tag; });
}

std::vector<std::string> codesIn(const std::vector<Item> &items)
{
    std::vector<std::string> codes;
    for (const Item &item : items)
        codes.insert(codes.end(), item.codes.begin(), item.codes.end());
    return codes;
}

/// The first N among which is counted; 0: something else is said of a number.
int topIn(Clause &clause)
{
    const std::vector<Item> parts = taken(clause, u"W?(?:T#R?T?|#R?T)"_s);
    for (const Item &item : parts) {
        if (item.sort == u'#' && item.number.bound == WrittenNumber::Bound::Plain)
            return static_cast<int>(item.number.value);
    }
    return 0;
}

/// By how much or how many times it is more; what the letters that are left say.
std::optional<Condition> gapIn(Clause &clause, bool &ratio)
{
    using Kind = Condition::Kind;
    const QString said
        = QString(clause.letters()).remove(u't').remove(u'j').remove(u'G').remove(u'e');
    const bool most = tells(clause.items(), u"most");
    const bool denied = said.contains(u'N');
    const QString words = QString(said).remove(u'N');
    const auto number = std::ranges::find_if(
        clause.items(), [](const Item &item) { return item.sort == u'#' || item.sort == u'h'; });
    if (words == "g"_L1 && (!most || !denied))
        return denied ? Condition{Kind::AtMost, 0, 0, 0} : Condition{Kind::AtLeast, 0, 0, 0, true};
    if (words == "<"_L1)
        return denied ? Condition{Kind::AtLeast, 0, 0, 0} : Condition{Kind::AtMost, 0, 0, 0, true};
    if (words == "q"_L1 || words == "qg"_L1)
        return denied ? Condition{Kind::AtMost, 0, 0, 0, true} : Condition{Kind::Equals, 0, 0, 0};
    if (denied || number == clause.items().end() || most)
        return std::nullopt;
    if (words == "#g"_L1)
        return countOf(number->number);
    if (words == "#<"_L1)
        return changed(countOf(number->number), -1);
    static const QStringList ratios{u"#x"_s, u"h"_s, u"hq"_s, u"#xg"_s};
    ratio = ratios.contains(words);
    if (!ratio)
        return std::nullopt;
    Condition times = conditionOf(number->number);
    if (number->sort == u'h') {
        constexpr double kTenth = 0.1;
        times.value = shareOf(*number);
        if (times.kind == Kind::Equals)
            times.tolerance = kTenth * times.value;
    }
    return times;
}

/// Which of two countries is the other one: behind "than" and "as" in English, before a particle in
/// Korean. False where neither tells.
bool tellOther(const Clause &clause, std::vector<Item> &names, bool korean)
{
    const QString &letters = clause.letters();
    if (korean) {
        const auto other = clause.matched(u"C(?:t|q|o(?=#x|h))"_s);
        if (!other.hasMatch())
            return clause.matched(u"^C&?C[o&]?q$"_s).hasMatch();
        if (clause.item(other.capturedStart()).start == names.front().start)
            std::ranges::reverse(names);
        return true;
    }
    if (clause.matched(u"^C&Cq$"_s).hasMatch())
        return true; // "France and Canada have the same number of labs"
    const auto second = letters.indexOf(u'C', letters.indexOf(u'C') + 1);
    const bool than = letters.count(u't') == 1 && second > 0 && letters[second - 1] == u't';
    return than || (!letters.contains(u't') && clause.matched(u"[qxh].*C$"_s).hasMatch());
}

/// "Korea and France together have fewer than China": two that stand on one side are counted together.
bool joinSide(Clause &clause)
{
    auto both = clause.matched(u"C&C"_s);
    if (!both.hasMatch())
        both = clause.matched(u"(?<!C)CC(?!C)"_s); // "한국·프랑스"
    if (clause.letters().count(u'C') != 3 || !both.hasMatch())
        return false;
    Item side = clause.item(both.capturedStart());
    const Item &other = clause.item(both.capturedEnd() - 1);
    side.codes.insert(side.codes.end(), other.codes.begin(), other.codes.end());
    clause.replace(both.capturedStart(), both.capturedLength(), {side});
    return true;
}

} // namespace

std::optional<Said> comparedCounts(const Dataset &dataset, const std::vector<Item> &items,
                                   bool korean)
{
    Clause clause(items);
    if (clause.letters().contains(u'M'))
        nameLabParts(dataset, clause);
    static const QString counted = u"(?=.*C)(?=.*[ML])(?=.*[g<q2xhN])"_s;
    if (!clause.matched(counted).hasMatch() || clause.matched(u"[EPpm$ru%?;IBAlkc!]"_s).hasMatch())
        return std::nullopt;
    const bool counts = tells(items, u"count") || tells(items, u"many");
    Said said;
    CountGapClaim claim;
    clause.eraseAll(u"-ws"_s);
    clause.rewrite(u"(?<=t)j(?=C)"_s, 0); // "than all of Europe"
    const bool joined = tells(items, u"combined") && joinSide(clause);
    // "Any country but the US", "after the US and China"
    static const QString but = u"(?:(?<=[Ge])t|O|b)C(?:&?C)*$"_s;
    claim.outside = codesIn(taken(clause, korean ? u"C(?:&?C)*M?O"_s : but));
    claim.top = topIn(clause);
    Modifiers modifiers = takeModifiers(clause, said);
    claim.ofLabs = std::ranges::any_of(clause.items(), isLabPart);
    const bool labs = clause.letters().contains(u'L') && !claim.ofLabs; // "than any other lab"
    const bool models = clause.letters().contains(u'M');
    claim.ofModels = models && !*claim.top && (claim.ofLabs || counts || tells(items, u"ranked"));
    if ((labs && models) || (!labs && !*claim.top && !claim.ofModels))
        return std::nullopt;
    clause.eraseAll(u"MLW"_s);
    modifiers.combined = modifiers.combined && !joined;
    std::vector<Item> names;
    std::ranges::copy_if(clause.items(), std::back_inserter(names),
                         [](const Item &item) { return item.sort == u'C'; });
    if (std::ranges::any_of(names, isLabPart) != std::ranges::all_of(names, isLabPart))
        return std::nullopt;
    const bool others = clause.matched(u"j?G|e|N|jL"_s).hasMatch() || tells(items, u"most");
    if (names.size() > 2 || names.empty() || (names.size() == 2) == others
        || (names.size() == 2 && !tellOther(clause, names, korean)))
        return std::nullopt;
    const bool nobody = clause.matched(u"N(?:G|e)|GN"_s).hasMatch();
    clause.eraseAll(clause.matched(u"^C&C|^CC&"_s).hasMatch() ? u"CoR&"_s : u"CoR"_s);
    bool ratio = false;
    auto gap = gapIn(clause, ratio);
    if (!gap || (ratio && !counts && !clause.letters().contains(u'g')))
        return std::nullopt;
    if (nobody && gap->kind == Condition::Kind::AtMost) // "no country has more than the US"
        gap = changed(*gap, -1);
    claim.ratio = ratio;
    claim.gap = *gap;
    claim.first = names.front().codes;
    if (names.size() == 2)
        claim.second = names.back().codes;
    claim.combined = modifiers.combined;
    if (*claim.top && labs) {
        said.view.folding = Folding::Lab;
        said.fixed.insert(Dimension::Folding);
    }
    if (!*claim.top)
        claim.top.reset();
    said.kind = std::move(claim);
    return resolve(dataset, modifiers, said) ? std::optional(std::move(said)) : std::nullopt;
}

} // namespace podium
