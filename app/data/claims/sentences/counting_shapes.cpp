// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/counting_shapes.h"

#include <algorithm>
#include <optional>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// "10대", "3강", "the ten best models": the top so many.
void settleTops(Clause &clause)
{
    const auto swap = [&clause](const QRegularExpressionMatch &match) {
        const qsizetype at = match.capturedStart();
        Item top = asSort(clause.item(at + 1), u'T');
        top.tag.clear(); // it stands in front now
        clause.replace(at, 2, {top, clause.item(at)});
        return true;
    };
    clause.rewrite(u"#T(?<=T#T)"_s, u'#');
    clause.whileMatched(u"#R"_s, [&](const QRegularExpressionMatch &match) {
        Item ranks = clause.item(match.capturedStart()); // "1~3위"
        if (ranks.number.bound != WrittenNumber::Bound::Between || ranks.number.value != 1)
            return false;
        ranks.number = {ranks.number.upper, 1, WrittenNumber::Bound::Plain};
        clause.replace(match.capturedStart(), 2, {asSort(ranks, u'T'), ranks});
        return true;
    });
    clause.whileMatched(u"(?<!T)#Ri"_s, [&](const QRegularExpressionMatch &match) {
        const qsizetype at = match.capturedStart(); // "40위 이내"
        clause.replace(at, 3, {asSort(clause.item(at + 1), u'T'), clause.item(at)});
    });
    clause.rewrite(u"B(?=#(?:[ML]|W?D|$))"_s, u'T'); // "the best 22 models"
    if (!clause.letters().contains(u'E'))
        clause.whileMatched(u"(?<!#)BM#(?![pmxI%R])"_s, [&](const QRegularExpressionMatch &match) {
            const qsizetype at = match.capturedStart(); // "세계 최고 모델 10개"
            clause.replace(
                at, 3, {asSort(clause.item(at), u'T'), clause.item(at + 2), clause.item(at + 1)});
        });
    clause.rewrite(u"l(?=#M)"_s, u'T'); // "선두 22개 모델"
    clause.whileMatched(u"(?<![RT])#G"_s, [&](const QRegularExpressionMatch &match) {
        return clause.item(match.capturedEnd() - 1).tag == "leaders"_L1 && swap(match);
    });
    clause.whileMatched(u"(?<!T)#T(?!#)"_s, swap);
    clause.whileMatched(u"(?<!T)#T(?=#)"_s, [&](const QRegularExpressionMatch &match) {
        return clause.item(match.capturedStart() + 1).tag == "behind"_L1 && swap(match);
    });
    clause.whileMatched(u"(?<![RT])#B(?=[MFL])"_s, swap);
}

/// "Seven of the top ten labs are American", "no lab in the top 20": each lab counts once. "US labs hold
/// seven of the top ten places" counts places.
void settleTopLabs(Clause &clause)
{
    // "Only two labs are ahead of Google"
    const bool ahead = clause.matched(u"^y?#L[Al]E$|^Et?ALs?#y?$"_s).hasMatch();
    if (!ahead && (clause.letters().contains(u'E') || !clause.letters().contains(u'C')))
        return;
    static const QString counted
        = u"(?<=#)L(?=[Al])|(?<=A)L(?=s?#)|T#L|N[^TM]*L(?=.*T#)|T#R?Ls?N|(?<!T)#C?L(?=.*T#)|T#R?CLs?#|(?<=C)L(?=#[^o]*T#)|(?<=^C)L(?=T#.*[#h])"_s;
    clause.whileMatched(counted, [&](const QRegularExpressionMatch &match) {
        const qsizetype labs = match.capturedStart() + match.capturedView().indexOf(u'L');
        Item once = asSort(clause.item(labs), u'F');
        once.tag = u"lab"_s;
        clause.replace(labs, 1, {asSort(once, u'M')});
        clause.replace(clause.letters().size(), 0, {once});
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

} // namespace

void settleCounting(Clause &clause)
{
    settleTops(clause);
    clause.rewrite(u"T(?!#)"_s, u'B'); // "the top Chinese lab"
    settleTopLabs(clause);
    settleShares(clause);
    clause.rewrite(u"(?<=y)#G(?![AlW])"_s, 0); // "only three countries"
}

} // namespace podium
