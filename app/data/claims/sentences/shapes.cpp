// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/shapes.h"

#include "app/data/claims/sentences/owners.h"

#include <algorithm>
#include <optional>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

Item asSort(Item item, char16_t sort)
{
    item.sort = sort;
    return item;
}

/// What was found becomes one part of another sort, behind one of `before` if that is given.
void rewrite(Clause &clause, const QString &pattern, char16_t sort, char16_t before = 0)
{
    clause.whileMatched(pattern, [&](const QRegularExpressionMatch &match) {
        const Item found = clause.item(match.capturedStart());
        std::vector<Item> by{asSort(found, sort)};
        if (before)
            by.insert(by.begin(), asSort(found, before));
        clause.replace(match.capturedStart(), match.capturedLength(), by);
    });
}

/// "OpenAI's funds are 40 times Mistral's" is about money raised, although no word says so.
void settleMoney(Clause &clause)
{
    if (clause.matched(u"[ru$P]"_s).hasMatch())
        return;
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

/// "정부는 ...": the government of Korea, where no other country is named.
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
    clause.replace(word - clause.items().begin(), 1, {korea});
}

/// "A Korean model ranks 66th" is about some model, of which no claim is made.
void settleSome(Clause &clause)
{
    const auto some = clause.matched(u"^-*?(?<article>-)C[ML](?=-*(?:R|n|#R|W?T|[AblZz]|#))"_s);
    if (some.hasMatch() && clause.item(some.capturedStart(u"article"_s)).tag == "a"_L1)
        clause.replace(0, some.capturedStart(u"article"_s) + 1,
                       {asSort(clause.item(some.capturedStart(u"article"_s)), u'?')});
}

/// "The leading Chinese model is behind the leading American model": by their best they stand anyway.
void settleBestOfBoth(Clause &clause)
{
    static const QString best = u"B(?:C[ML]?|[ML]?oC)"_s;
    if (!clause.matched(u"^(?:I?o?)"_s + best + u"[^EC]*[AblqtxZ].*"_s + best + u"I?$"_s)
             .hasMatch())
        return;
    clause.whileMatched(best, [&](const QRegularExpressionMatch &match) {
        const qsizetype place = match.capturedStart() + match.captured().indexOf(u'C');
        clause.replace(match.capturedStart(), match.capturedLength(), {clause.item(place)});
    });
}

/// "X is beaten by Y", "Europe is led by X": who does it stands behind "by".
void settleAgents(Clause &clause)
{
    clause.whileMatched(u"[Ab]v(?=[EC])"_s, [&](const QRegularExpressionMatch &match) {
        const Item verb = clause.item(match.capturedStart());
        clause.replace(match.capturedStart(), match.capturedLength(),
                       {asSort(verb, verb.sort == u'A' ? u'b' : u'A')});
    });
    clause.whileMatched(u"^(?<led>[EC])l(?=v(?<leads>E)$)"_s,
                        [&](const QRegularExpressionMatch &match) {
                            const Item led = clause.item(match.capturedStart(u"led"_s));
                            const Item leads = clause.item(match.capturedStart(u"leads"_s));
                            clause.replace(0, clause.letters().size(),
                                           {leads, clause.item(match.capturedEnd() - 1), led});
                            return true;
                        });
    clause.eraseAll(u"v"_s);
}

/// "Alibaba's best model is Qwen": a statement about the lab alone.
void settleBestOfLabs(const Dataset &dataset, Clause &clause)
{
    static const QString best
        = u"^(?:(?<lab>E)o?F?BF?Ms?(?<model>E)|(?<model2>E)s?(?<lab2>E)o?F?BF?M)(?<rest>[DSUWK]*)$"_s;
    clause.whileMatched(best, [&](const QRegularExpressionMatch &match) {
        const QString which = match.hasCaptured(u"lab"_s) ? u""_s : u"2"_s;
        const Item lab = clause.item(match.capturedStart(u"lab"_s + which));
        const Item model = clause.item(match.capturedStart(u"model"_s + which));
        if (!owns(dataset, lab, model))
            return false;
        std::vector<Item> said{model, asSort(lab, u'k'), lab};
        for (qsizetype at = 0; at < match.capturedEnd(); ++at) {
            if (QStringView(u"FDSUWK").contains(QChar(clause.item(at).sort)))
                said.push_back(clause.item(at));
        }
        clause.replace(0, match.capturedEnd(), said);
        return true;
    });
}

/// "10대", "3강", "the ten best models": the top so many.
void settleTops(Clause &clause)
{
    const auto swap = [&clause](const QRegularExpressionMatch &match) {
        const qsizetype at = match.capturedStart();
        clause.replace(at, 2, {asSort(clause.item(at + 1), u'T'), clause.item(at)});
        return true;
    };
    rewrite(clause, u"#T(?<=T#T)"_s, u'#');
    clause.whileMatched(u"(?<!T)#T(?!#)"_s, swap);
    clause.whileMatched(u"(?<!T)#T(?=#)"_s, [&](const QRegularExpressionMatch &match) {
        return clause.item(match.capturedStart() + 1).tag == "behind"_L1 && swap(match);
    });
    clause.whileMatched(u"(?<![RT])#B(?=[MF])"_s, swap);
}

/// "Seven of the top ten are American, three Chinese": the top comes first; "only three countries".
void settleLists(Clause &clause)
{
    clause.whileMatched(
        u"^(?<n>#M?)o?(?<top>T#)M?(?=C(?:&*#M?C)+)"_s, [&](const QRegularExpressionMatch &match) {
            const qsizetype top = match.capturedStart(u"top"_s);
            clause.replace(0, match.capturedLength(),
                           {clause.item(top), clause.item(top + 1), clause.item(0)});
        });
    clause.whileMatched(u"(?<=y)#G"_s, [&](const QRegularExpressionMatch &match) {
        clause.erase(match.capturedStart(), 2);
    });
}

/// "미국 모델은 상위 22개 중 13개이고 중국 모델은 6개다": the top stands behind the first part.
void settleTopBehind(Clause &clause)
{
    clause.whileMatched(u"^(?<c>CM?)s?(?<top>T#)M?(?<n>#)(?=(?:M?&*CM?s?#)+$)"_s,
                        [&](const QRegularExpressionMatch &match) {
                            const qsizetype top = match.capturedStart(u"top"_s);
                            clause.replace(0, match.capturedLength(),
                                           {clause.item(top), clause.item(top + 1), clause.item(0),
                                            clause.item(match.capturedStart(u"n"_s))});
                        });
}

/// "three in four of the top 20": a share. "Just one of the top 20": a number.
void settleShares(Clause &clause)
{
    clause.whileMatched(u"^y?(?<w>W)(?=o?T#)"_s, [&](const QRegularExpressionMatch &match) {
        Item one = clause.item(match.capturedStart(u"w"_s));
        if (one.tag != u"one"_s)
            return false;
        one.sort = u'#';
        one.number = {1, 1, WrittenNumber::Bound::Plain};
        clause.replace(0, match.capturedLength(), {one});
        return true;
    });
    clause.whileMatched(u"(?:(?<n>#)W|W)(?<of>#)(?=o?T)"_s,
                        [&](const QRegularExpressionMatch &match) {
                            Item share = clause.item(match.capturedStart(u"of"_s));
                            const double of = share.number.value;
                            const double n = match.hasCaptured(u"n"_s)
                                ? clause.item(match.capturedStart(u"n"_s)).number.value
                                : 1;
                            if (of <= 0 || n > of)
                                return false;
                            share.sort = u'h';
                            share.number = {n / of, 0, WrittenNumber::Bound::Plain};
                            clause.replace(match.capturedStart(), match.capturedLength(), {share});
                            return true;
                        });
}

/// "The best is not X but Y": only one can be.
void dropDenied(Clause &clause)
{
    clause.whileMatched(u"(?<=B|BM|BL|R|RM|s)E[so]*(?<not>!)(?=E)"_s,
                        [&](const QRegularExpressionMatch &match) {
                            clause.erase(match.capturedStart(), match.capturedLength());
                        });
}

/// "한미 격차": two countries in one word.
void settlePairs(Clause &clause)
{
    clause.whileMatched(u"^(?<pair>C)[os]?(?=d|.*d)(?!.*[EC])"_s,
                        [&](const QRegularExpressionMatch &match) {
                            const Item pair = clause.item(0);
                            if (pair.codes.size() != 2)
                                return false;
                            Item first = pair;
                            first.codes.pop_back();
                            Item second = pair;
                            second.codes.erase(second.codes.begin());
                            second.name = second.codes.front();
                            clause.replace(0, match.capturedLength(), {first, second});
                            return true;
                        });
}

/// "No European lab beats X", "in Europe, nobody is ahead of X": Europe is not.
void settleNobody(Clause &clause)
{
    static const QString nobody
        = u"^(?:N(?<c>C)[MLG]?(?<over>A)(?<b>[EC])|W(?<c2>C)&?N[MLG]?(?<over2>A)"
          "(?<b2>[EC])|(?<c3>C)s?(?<b3>[EC])t?(?<over3>A)[MLG]s?N)$"_s;
    clause.whileMatched(nobody, [&](const QRegularExpressionMatch &match) {
        const QString which = match.hasCaptured(u"c"_s) ? u""_s
            : match.hasCaptured(u"c2"_s)                ? u"2"_s
                                                        : u"3"_s;
        const Item place = clause.item(match.capturedStart(u"c"_s + which));
        const Item over = clause.item(match.capturedStart(u"over"_s + which));
        const Item other = clause.item(match.capturedStart(u"b"_s + which));
        clause.replace(0, match.capturedLength(), {place, asSort(over, u'Z'), other});
    });
}

/// "X beats every French model" is about the best of them; where X is one itself, it is that best.
void settleEvery(const Dataset &dataset, Clause &clause)
{
    static const QString every
        = u"^(?<a>E)s?(?:(?<over>[Al])j(?<c>C)o?[ML]?|(?=.*j)j?(?<c2>C)o?j?[ML]?[st]*(?<over2>A))$"_s;
    clause.whileMatched(every, [&](const QRegularExpressionMatch &match) {
        const bool korean = match.hasCaptured(u"c2"_s);
        const Item subject = clause.item(match.capturedStart(u"a"_s));
        const Item place = clause.item(match.capturedStart(korean ? u"c2"_s : u"c"_s));
        const Item over = clause.item(match.capturedStart(korean ? u"over2"_s : u"over"_s));
        if (owns(dataset, place, subject))
            clause.replace(0, match.capturedLength(),
                           {subject, asSort(over, u'B'), asSort(over, u'W'), place});
        else
            clause.replace(0, match.capturedLength(), {subject, over, place});
        return true;
    });
}

} // namespace

void settleShapes(const Dataset &dataset, Clause &clause)
{
    settleMoney(clause);
    settleGovernment(clause);
    settleSome(clause);
    dropMakers(dataset, clause);
    clause.eraseAll(u"-w"_s);
    settleBestOfBoth(clause);
    settleAgents(clause);
    dropAppositions(dataset, clause);
    rewrite(clause, u"RR"_s, u'R');
    rewrite(clause, u"rr"_s, u'r');
    rewrite(clause, u"bb"_s, u'b');
    rewrite(clause, u"qI"_s, u'q');
    rewrite(clause, u"NN"_s, u'N');
    clause.whileMatched(u"^Mo(?=C)"_s, [&](const QRegularExpressionMatch &match) {
        clause.erase(0, match.capturedLength()); // "models from Europe"
    });
    dropOwners(dataset, clause);
    settleBestOfLabs(dataset, clause);
    clause.whileMatched(u"(?<=^[EC])s?&(?![EC])"_s, [&](const QRegularExpressionMatch &match) {
        clause.erase(match.capturedStart(), match.capturedLength()); // "Korea, third in the world"
    });
    rewrite(clause, u"Lo?M"_s, u'M'); // "models of companies"
    clause.whileMatched(
        u"(?<=[#n]R|n)o[GML](?!s?[AbBlT#])"_s, [&](const QRegularExpressionMatch &match) {
            clause.erase(match.capturedStart(), match.capturedLength()); // "세계 3위의 AI 강국"
        });
    clause.whileMatched(
        u"(?<![D#])U(?=[~<>gy]*[$]?[#nh])|(?<![#n])R(?=[AbJ][EC])|y(?=F|n|#R|R#)|(?<=BC)#(?=s?E)"_s,
        [&](const QRegularExpressionMatch &match) {
            // "narrowed to three points", "rank behind"
            clause.erase(match.capturedStart(), 1);
        });
    clause.whileMatched(u"(?<=t)Is?(?=[~<>gy]*#|[AbZ])|(?<=^E)s?&(?=Co?F?B)"_s,
                        [&](const QRegularExpressionMatch &match) {
                            // "보다 지수가 높다", "Mistral, Europe's best lab"
                            clause.erase(match.capturedStart(), match.capturedLength());
                        });
    // "GPT-5 > Grok 4", "scores more than Solar": of indices where no money is spoken of.
    if (!clause.matched(u"[ru$P]"_s).hasMatch()) {
        rewrite(clause, u"(?<=E|EI)gt?(?=EI?$)"_s, u'A');
        rewrite(clause, u"(?<=E|EI)<t?(?=EI?$)"_s, u'b');
    }
    rewrite(clause, u"b(?=h)"_s, u'<');
    rewrite(clause, u"(?<=r)A(?=[$]#|#[$])"_s, u'>');
    rewrite(clause, u"<(?=D)"_s, u'U');
    // "세 번째로 뛰어난 나라", "보다 GPT-5와 비교하면": a rank, and what is compared comes second.
    clause.whileMatched(u"(?<=#R|n)A(?=[GML])"_s, [&](const QRegularExpressionMatch &match) {
        clause.erase(match.capturedStart(), 1);
    });
    clause.whileMatched(u"^t(?<than>[EC])&?(?=(?<subject>[EC])s?)"_s,
                        [&](const QRegularExpressionMatch &match) {
                            const Item than = clause.item(match.capturedStart(u"than"_s));
                            const Item subject = clause.item(match.capturedStart(u"subject"_s));
                            const Item word = clause.item(0);
                            clause.replace(0, match.capturedLength() + 1, {subject, than, word});
                        });
    // "raised $20bn, more than X": what is compared is another claim.
    rewrite(clause, u"&(?=[gAblJ<])"_s, u';');
    clause.whileMatched(u"A(?=[ML]?F*$)"_s, [&](const QRegularExpressionMatch &match) {
        const Item top = clause.item(match.capturedStart());
        if (top.tag != "top"_L1)
            return false;
        clause.replace(match.capturedStart(), 1, {asSort(top, u'B')}); // "tops the ranking"
        return true;
    });
    settleTops(clause);
    rewrite(clause, u"T(?!#)"_s, u'B'); // "the top Chinese lab"
    settleShares(clause);
    settleLists(clause);
    settleTopBehind(clause);
    if (clause.matched(u"B|#R|n"_s).hasMatch())
        dropDenied(clause);
    settleNobody(clause);
    rewrite(clause, u"(?<=[^&])NR?A|AN"_s, u'Z');
    rewrite(clause, u"(?<=.)NR?b|bN"_s, u'z');
    rewrite(clause, u"A(?:It?|t|o)"_s, u'A');
    rewrite(clause, u"b(?:It?|t)"_s, u'b');
    rewrite(clause, u"Z(?:It?|t)"_s, u'Z');
    rewrite(clause, u"(?<=h|%)Z$|(?<=^E#p)Z$"_s, u'{'); // "not even half of it"
    rewrite(clause, u"(?<=[EI])b(?=#p?I?$)"_s, u'<');
    rewrite(clause, u"(?<=[EI])A(?=#p?I?$)"_s, u'>');
    rewrite(clause, u"OT(?=#)"_s, u'T', u'N');
    // "lags 8 points behind"
    clause.whileMatched(u"b(?=[~<>g]?#[pmY]b)"_s, [&](const QRegularExpressionMatch &match) {
        clause.erase(match.capturedStart(), 1);
    });
    settleEvery(dataset, clause);
    settlePairs(clause);
    // "leads by a margin of 3 points": who is ahead is said.
    if (clause.matched(u"[EC].*[AlbZz]"_s).hasMatch()) {
        clause.whileMatched(u"d(?=[~<>g]?#)"_s, [&](const QRegularExpressionMatch &match) {
            clause.erase(match.capturedStart(), 1);
        });
        return;
    }
    // Between whom a gap is stands behind it.
    clause.whileMatched(u"^(?=[^d]*[EC]).*(?<d>d)"_s, [&](const QRegularExpressionMatch &match) {
        const qsizetype at = match.capturedStart(u"d"_s);
        const Item gap = clause.item(at);
        clause.erase(at, 1);
        clause.replace(0, 0, {gap});
        return true;
    });
}

} // namespace podium
