// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/exceptions.h"

#include "app/data/claims/sentences/clause.h"

#include <algorithm>
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

/// "Korea's AI market is third", "오픈AI는 점유율 1위다": what a place or lab has is no rank of its models.
void refuseTopics(Clause &clause)
{
    if (clause.matched(u"[uP$rT]"_s).hasMatch())
        return;
    clause.whileMatched(u"-"_s, [&](const QRegularExpressionMatch &match) {
        const qsizetype at = match.capturedStart();
        const Item word = clause.item(at);
        static const QRegularExpression owned(u"[EC][o-]*$"_s);
        const bool owns = owned.match(clause.letters().first(at)).hasMatch()
            || clause.matched(u"\\G-o-*[EC]"_s, at).hasMatch();
        const bool topic = word.tag == "topic"_L1 || word.tag == "government"_L1;
        if (word.tag != "share"_L1 && (!topic || !owns))
            return false;
        clause.replace(at, 1, {asSort(word, u'?')});
        return true;
    });
}

} // namespace

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
    clause.rewrite(u"(?<=^C|^-C|^Co|^-Co)B(?=-*[ML]?-*$)"_s,
                   u'?'); // "Korea's best model" says nothing
    clause.whileMatched(u"c-*D&D"_s, [&](const QRegularExpressionMatch &match) {
        const qsizetype end = match.capturedEnd(); // "between 2023 and 2025"
        clause.replace(end - 2, 1, {asSort(clause.item(end - 2), u'U')});
        clause.replace(match.capturedStart(), 1,
                       {asSort(clause.item(match.capturedStart()), u'S')});
    });
    leaveOutNeither(clause);
    moveLeftOut(clause);
    refuseTopics(clause);
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

} // namespace podium
