// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/exceptions.h"

#include "app/data/claims/sentences/classes.h"
#include "app/data/claims/sentences/clause.h"
#include "app/data/claims/sentences/leads.h"
#include "app/data/claims/sentences/refusals.h"

#include <algorithm>
#include <array>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

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
        if (clause.item(comma).tag != "comma"_L1
            || clause.item(match.capturedStart(u"out"_s)).tag == "behind"_L1)
            return false;
        std::vector<Item> out(clause.items().begin(), clause.items().begin() + comma);
        clause.erase(0, comma + 1);
        clause.replace(clause.letters().size(), 0, out);
        return true;
    });
}

/// "The best model outside the US is Chinese": who it is stands behind who is left out.
void moveWhoItIs(Clause &clause)
{
    static const QString said = u"^-*B-*[MLG]-*(?<out>O-*C(?:-*&-*C)*)-+(?<who>C)-*$"_s;
    clause.whileMatched(said, [&](const QRegularExpressionMatch &match) {
        const Item who = clause.item(match.capturedStart(u"who"_s));
        clause.erase(match.capturedStart(u"who"_s), 1);
        clause.replace(match.capturedStart(u"out"_s), 0, {who});
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

/// A word told by its tag becomes one of another sort, or of sort 0 nothing, where the sentence is such.
struct TaggedWord {
    const char16_t *sentence;
    const char16_t *word;
    const char16_t *tag;
    char16_t sort;
};

constexpr auto kTaggedWords = std::to_array<TaggedWord>({
    {u"O", u"\\?(?=-*C(?:[-&]*C)*[-M]*O)", u"if", 0}, // "if American models are excluded"
    {u"O", u"\\?", u"would", 0},                      // "would be third without them"
    {u"[uP]", u"\\?", u"larger", u'g'},
    {u"[uP]", u"\\?", u"smaller", u'<'},
    {u"^-*f", u"f", u"few", u'?'},               // "few models beat X"
    {u"^[^r]*$", u"-(?=-*[g<])", u"made", u'?'}, // "makes more money than" did not raise it
    {u"m", u"\\?", u"fast", u'A'},
    {u"^[^EL]*C[^EL]*$", u"r", u"invest", u'u'},
    {u"[$]", u"\\?(?=-*[$#])", u"larger", u'g'},
    {u"[$]", u"\\?(?=-*[$#])", u"smaller", u'<'},
    {u"[uP]", u"\\?", u"planned", u'-'},
    {u"#R|n", u"[-ML]", u"count",
     u'?'}, // "연구소 수 기준 3위": by another rule than countries are ranked
    {u"[q2x3h]", u"[-ML]", u"count", u'?'},      // how many there are is no index
    {u"^[^ML]*$", u"[2xq]", u"many", u'?'},      // "twice as many as China"
    {u"[Ab]", u"y(?=-*[Ab]-*[EC])", u"just", 0}, // "just passed France"
    {u"^-?Co?B-*[ML]?-*$", u"B", u"", u'?'},     // "Korea's best model" says nothing
    {u"A", u"A(?=-*[EC])", u"above", u'J'},
    {u"b", u"b(?=-*[EC])", u"below", u'J'},
    {u"N|Z|z", u"(?<=N)-|-(?=-*[Ab]-*N)|-(?=-*$)", u"degree", u'?'}, // "not far behind" is behind
    {u"N", u"(?<=N)[Ab]|(?<=N-)[Ab]", u"degree", u'?'},
    {u"-", u"-(?=E)", u"on", u'?'}, // "third on LMArena"
    // "€109 bn of private investment" are announced.
    {u"[$]", u"(?<=[#$]o)r|(?<=[#$]o-)r|(?<=[#$]-o)r", u"investment", u'?'},
    {u"P", u"(?<=P)-", u"among", u'?'},     // "펀드 중 30조원": a part is not the whole
    {u"^[^mY6]*$", u"-", u"average", u'?'}, // what models have on average
    // "X holds the top two spots": its best has one rank alone.
    {u"E[-j]*T-*#-+$", u"-(?=-*$)", u"spots", u'?'},
});

/// What only its place tells from what it is elsewhere.
struct PlacedWord {
    const char16_t *word;
    char16_t sort;
};

constexpr auto kPlacedWords = std::to_array<PlacedWord>({
    {u"(?<=O)-*e", 0},            // "미국과 중국을 뺀 나머지 국가 중"
    {u"(?<=[$#])o(?=-*P)", u'?'}, // "30 trillion of the fund"
    // "Third in Asia" says of nobody that he is.
    {u"(?<=^#R|^#R-|^n|^-n|^nR|^n-|^B|^-B)W(?=-*C-*$)", u'?'},
    {u"(?<![#$pm])(?<![#$pm]-)~(?=-*r)", u'?'},      // "close to raising"
    {u"(?<=^|^-|^--)B(?=-*C-*[MLF]-*$)", u'?'},      // "is the best Chinese model": who?
    {u"(?<=p)c(?=-*[EC]-*&-*[EC])", u'd'},           // "5 points between X and Y"
    {u"N(?=-*y-*(?:#|n|R))", u'?'},                  // "not only third"
    {u"(?<=φ)R", u'A'},                              // "두 계단 위다"
    {u"(?<=[EC]-|[EC]--|[EC]---)o(?=-*T-*#)", u'N'}, // "is now out of the top 5"
    {u"R(?=-*φ)", 0},                                // "ranked three places behind"
});

/// "Within a point of": one.
void settleOnePoint(Clause &clause)
{
    clause.whileMatched(u"(?<=W)-(?=[pm%])"_s, [&](const QRegularExpressionMatch &match) {
        Item one = clause.item(match.capturedStart());
        if (one.tag != "a"_L1)
            return false;
        one.sort = u'#';
        one.number = {1, 1, WrittenNumber::Bound::Plain};
        clause.replace(match.capturedStart(), 1, {one});
        return true;
    });
}

void settleWords(Clause &clause)
{
    for (const TaggedWord &each : kTaggedWords) {
        if (!clause.matched(QString::fromUtf16(each.sentence)).hasMatch())
            continue;
        clause.whileMatched(QString::fromUtf16(each.word),
                            [&](const QRegularExpressionMatch &match) {
                                const Item word = clause.item(match.capturedStart());
                                if (word.tag != QStringView(each.tag))
                                    return false;
                                clause.replace(match.capturedStart(), 1,
                                               each.sort ? std::vector{asSort(word, each.sort)}
                                                         : std::vector<Item>());
                                return true;
                            });
    }
    for (const PlacedWord &each : kPlacedWords)
        clause.rewrite(QString::fromUtf16(each.word), each.sort);
}

/// "두 달밖에 뒤지지 않는다" is no more than that, "between 2023 and 2025" from the one to the other.
void settleBounds(Clause &clause)
{
    clause.whileMatched(u"y[-s]*[Ab]-*(?<not>N)"_s, [&](const QRegularExpressionMatch &match) {
        const bool but = clause.item(match.capturedStart()).tag == "but"_L1;
        if (but)
            clause.erase(match.capturedStart(u"not"_s), 1);
        return but;
    });
    // "반년도 뒤지지 않는다" is not even that.
    clause.whileMatched(u"(?<=[6mpxY])(?<even>s)(?=[-]*[Ab]-*(?<not>N))"_s,
                        [&](const QRegularExpressionMatch &match) {
                            Item less = asSort(clause.item(match.capturedStart()), u'{');
                            if (less.tag != "even"_L1)
                                return false;
                            less.tag = u"strict"_s;
                            clause.erase(match.capturedStart(u"not"_s), 1);
                            clause.replace(match.capturedStart(), 1, {less});
                            return true;
                        });
    clause.whileMatched(u"(?<since>c)-*D(?<until>&)D"_s, [&](const QRegularExpressionMatch &match) {
        const qsizetype since = match.capturedStart(u"since"_s);
        const qsizetype until = match.capturedStart(u"until"_s);
        clause.replace(since, 1, {asSort(clause.item(since), u'S')});
        clause.replace(until, 1, {asSort(clause.item(until), u'U')});
    });
}

/// "The top three are American" is about models.
void settleTopOnes(Clause &clause)
{
    clause.whileMatched(u"T-*#(?<are>-+)C-*$"_s, [&](const QRegularExpressionMatch &match) {
        const qsizetype are = match.capturedStart(u"are"_s);
        const Item &place = clause.item(match.capturedStart() + match.captured().indexOf(u'C'));
        if (clause.item(are).tag != "plural"_L1 || place.tag != "adjective"_L1)
            return false;
        clause.replace(are, 1, {asSort(clause.item(are), u'M')});
        return true;
    });
}

/// "The best open model scores 45": points.
void settleScore(Clause &clause)
{
    clause.whileMatched(u"-(?=[-~<>gyA]*#-*$)"_s, [&](const QRegularExpressionMatch &match) {
        const Item &score = clause.item(match.capturedStart());
        if (score.tag != "score"_L1)
            return false;
        clause.replace(clause.letters().lastIndexOf(u'#') + 1, 0, {asSort(score, u'p')});
        return true;
    });
}

/// "미국 바로 다음은 중국이다": who is spoken of stands last.
void settleNext(Clause &clause)
{
    clause.whileMatched(u"(?<![EC][-&]|[EC]-&|[EC]&-)(?<other>[EC])-*J-*s-*(?<who>[EC])"_s,
                        [&](const QRegularExpressionMatch &match) {
                            const Item next = clause.item(match.capturedStart()
                                                          + match.captured().indexOf(u'J'));
                            clause.replace(match.capturedStart(), match.capturedLength(),
                                           {clause.item(match.capturedEnd() - 1), next,
                                            clause.item(match.capturedStart(u"other"_s))});
                        });
}

/// "The top model", "the leading lab" and "the best one outside" are the best one.
void settleBestOnes(Clause &clause)
{
    clause.whileMatched(u"(?<=B)#(?=-*[OoW])"_s, [&](const QRegularExpressionMatch &match) {
        if (clause.item(match.capturedStart()).number.value != 1)
            return false;
        clause.erase(match.capturedStart(), 1);
        return true;
    });
    clause.whileMatched(u"B"_s, [&](const QRegularExpressionMatch &match) {
        Item best = clause.item(match.capturedStart());
        const bool model = best.tag == "model"_L1;
        if (!model && best.tag != "lab"_L1)
            return false;
        best.tag.clear();
        clause.replace(match.capturedStart(), 1, {best, asSort(best, model ? u'M' : u'L')});
        return true;
    });
}

/// "Google's newest model, Gemini 4" is Gemini 4; "Korea's newest model" is none that is known.
void settleNewest(Clause &clause)
{
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
}

} // namespace

std::vector<Item> withExceptions(std::vector<Item> given)
{
    Clause clause(std::move(given));
    settleOnePoint(clause);
    settleWords(clause);
    settleBounds(clause);
    leaveOutNeither(clause);
    moveLeftOut(clause);
    settleGetting(clause);
    refuseUnsaid(clause);
    settleTopOnes(clause);
    settleBestOnes(clause);
    moveWhoItIs(clause);
    settleNext(clause);
    settleScore(clause);
    settleClasses(clause);
    settleLeads(clause);
    settleNewest(clause);
    return clause.items();
}

} // namespace podium
