// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/shapes.h"

#include "app/data/claims/sentences/comparing_shapes.h"
#include "app/data/claims/sentences/counting_shapes.h"
#include "app/data/claims/sentences/owners.h"

#include <algorithm>
#include <array>
#include <span>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// What becomes one part of another sort; sort 0: nothing.
struct Rewriting {
    const char16_t *pattern;
    char16_t sort = 0;
};

/// What is said twice, or together says something else.
constexpr auto kTwice = std::to_array<Rewriting>({
    {u"NN", u'N'},
    {u"q(?=Z)", u't'}, // "만큼 좋지 않다"
    {u"qA", u'q'},
});

constexpr auto kJoints = std::to_array<Rewriting>({
    {u"LoM|(?<!#C)LM", u'M'},             // "models of companies"
    {u"(?<![D#])U(?=[~<>gy]*[$]?[#nh])"}, // "narrowed to three points"
    {u"(?<![#n])R(?=[AbJ][EC])"},         // "rank behind"
    {u"(?<=^E)o?M(?=s?(?:N?T#|OT#|#X))"}, // "Amazon's models are not in the top 20"
    {u"W(?=N)|(?<=[Abt])W(?=C$)"},        // "in no country", "better than in Korea"
    {u"j(?=#R)"},                         // "전체 2위"
    {u"y(?=F|n|#R|R#)"},                  // "only sixth"
    {u"^A&?(?=[EC]&[EC])", u'?'},         // "ahead of X and Y": nobody is said to be
    {u"(?<=^E)oL(?=[RAbqlZn#])"},         // "LG's lab"
    {u"Ae$", u'B'},                       // "ahead of everyone else"
    {u"(?<=J)[AB]$"},                     // "다음으로 높다"
});

void rewriteAll(std::span<const Rewriting> rewritings, Clause &clause)
{
    for (const Rewriting &each : rewritings)
        clause.rewrite(QString::fromUtf16(each.pattern), each.sort);
}

/// "OpenAI's funds are 40 times Mistral's" is about money raised, although no word says so.
void settleMoney(Clause &clause)
{
    clause.whileMatched(u"B"_s, [&](const QRegularExpressionMatch &match) {
        Item most = asSort(clause.item(match.capturedStart()), u'g');
        if (most.tag != "funded"_L1)
            return false;
        most.tag = u"most"_s; // "the best-funded lab"
        clause.replace(match.capturedStart(), 1, {most, asSort(most, u'r')});
        return true;
    });
    if (clause.matched(u"[ru$P]"_s).hasMatch()
        || std::ranges::any_of(clause.items(),
                               [](const Item &item) { return item.tag == "most"_L1; }))
        return; // who has the most money did not raise it
    const auto isMoney = [](const Item &item) { return item.tag == "money"_L1; };
    const auto told = std::ranges::find_if(clause.items(), isMoney);
    if (told == clause.items().end())
        return;
    const Item word = asSort(*told, u'r');
    if (told->sort == u'-')
        clause.replace(told - clause.items().begin(), 1, {word});
    else if (const auto name = clause.matched(u"^[^E]*E"_s); name.hasMatch())
        clause.replace(name.capturedEnd(), 0, {word});
}

/// "A Korean model ranks 66th" is about some model, of which no claim is made.
void settleSome(Clause &clause)
{
    const auto some = clause.matched(
        u"^-*?(?<article>-)(?:C[ML]|[ML]oC(?:[-W]*(?=T))?)(?=[-W]*(?:R|n|#R|(?<=oC|oC-|oC-W|oC-W-)T|[AblZz]|#))"_s);
    if (some.hasMatch() && clause.item(some.capturedStart(u"article"_s)).tag == "a"_L1)
        clause.replace(0, some.capturedStart(u"article"_s) + 1,
                       {asSort(clause.item(some.capturedStart(u"article"_s)), u'?')});
}

/// "유럽을 이끄는 것은 미스트랄이다", "한국보다 앞선 나라는 일본이다": who acts stands last.
void settleRelative(Clause &clause)
{
    clause.whileMatched(
        u"^(?<other>[EC])(?<joint>[-t])-*(?<verb>[Al])(?:[-GML]*s|[-GML]+)-*(?<who>[EC])-*$"_s,
        [&](const QRegularExpressionMatch &match) {
            const Item joint = clause.item(match.capturedStart(u"joint"_s));
            if (joint.sort != u't' && joint.tag != "object"_L1)
                return false;
            clause.replace(0, match.capturedLength(),
                           {clause.item(match.capturedStart(u"who"_s)),
                            clause.item(match.capturedStart(u"verb"_s)),
                            clause.item(match.capturedStart(u"other"_s))});
            return true;
        });
}

/// "국내 기업 가운데 LG가 1위다": among whom a lab or model is looked at.
void keepAmong(Clause &clause)
{
    if (clause.matched(u"T"_s).hasMatch() || !clause.letters().contains(u'E'))
        return;
    clause.whileMatched(u"(?<=C)[MLG]-"_s, [&](const QRegularExpressionMatch &match) {
        const Item among = clause.item(match.capturedEnd() - 1);
        if (among.tag != "among"_L1)
            return false;
        clause.replace(match.capturedStart(), match.capturedLength(), {asSort(among, u'K')});
        return true;
    });
}

/// "Is worth more than" is about a value, which nothing here tells; "3위에서 밀려났다" about a rank
/// that was left.
void markUnsaid(Clause &clause)
{
    clause.rewrite(u"(?<=[^T]#R)K(?=-*(?:b|$|#R(?!-*c)))"_s, u'?');
    // "One of the best" is not the best.
    clause.whileMatched(u"[W-](?=-*B)|-$"_s, [&](const QRegularExpressionMatch &match) {
        Item one = clause.item(match.capturedStart());
        const bool isOne = one.tag == "one-of"_L1 || one.tag == "one"_L1;
        if (!isOne || clause.matched(u"T#|#T|#B|B#"_s).hasMatch()
            || !clause.letters().contains(u'B'))
            return false;
        clause.replace(match.capturedStart(), 1, {asSort(one, u'?')});
        return true;
    });
    // "Fell three points", "climbed two ranks": by how much something moved is no index and no rank.
    clause.whileMatched(u"-(?=[-~<>gW]*#-*[pxm%R](?!-*[ZbA])|[^-]*[-o]*[#n].*U-*[#n])"_s,
                        [&](const QRegularExpressionMatch &match) {
                            const Item moved = clause.item(match.capturedStart());
                            if (moved.tag != "move"_L1)
                                return false;
                            clause.replace(match.capturedStart(), 1, {asSort(moved, u'?')});
                            return true;
                        });
    const auto worth = std::ranges::find(clause.items(), u"amount"_s, &Item::tag);
    if (worth != clause.items().end() && !clause.letters().contains(u'$'))
        clause.replace(worth - clause.items().begin(), 1, {asSort(*worth, u'?')});
}

} // namespace

void settleGovernment(Clause &clause)
{
    if (clause.matched(u"[CPE]"_s).hasMatch() || !clause.letters().contains(u'u'))
        return;
    const auto word = std::ranges::find_if(
        clause.items(), [](const Item &item) { return item.tag == "government"_L1; });
    if (word == clause.items().end())
        return;
    Item korea = asSort(*word, u'C');
    korea.name = "KR";
    korea.codes = {korea.name};
    const auto at = word - clause.items().begin();
    clause.replace(at, word->sort == u'u' ? 0 : 1, {korea});
}

void settleShapes(const Dataset &dataset, Clause &clause)
{
    markUnsaid(clause);
    keepAmong(clause);
    settleGovernment(clause);
    settleMoney(clause);
    settleSome(clause);
    settleRelative(clause);
    dropMakers(dataset, clause);
    clause.eraseAll(u"-w"_s);
    rewriteAll(kTwice, clause);
    settleWhoIsNamed(dataset, clause);
    rewriteAll(kJoints, clause);
    settleWhoIsAhead(clause);
    // "raised $20bn, more than X": what is compared is another claim.
    clause.rewrite(u"(?<!T#)(?<!T#M)&(?=[gAblJ<])"_s, u';');
    settleCounting(clause);
    settleComparing(dataset, clause);
}

} // namespace podium
