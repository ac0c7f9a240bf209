// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/refusals.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

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

/// "Narrowed the gap by 3 months": by how much a gap changed is not how wide it is. "The top two are
/// from X": its best has one rank alone. "US labs are four times Korea's": how many they are as a
/// multiple is no index.
void refuseOtherNumbers(Clause &clause)
{
    if (std::ranges::any_of(clause.items(),
                            [](const Item &item) { return item.tag == "narrow"_L1; }))
        clause.rewrite(u"v(?=[-~<>g]*#-*[pmxY%])"_s, u'?');
    // "격차가 3점 줄었다"
    clause.whileMatched(u"[pmY%$](?=-)"_s, [&](const QRegularExpressionMatch &match) {
        if (clause.item(match.capturedEnd()).tag != "narrow"_L1)
            return false;
        const Item by = clause.item(match.capturedEnd());
        clause.replace(match.capturedEnd(), 1, {asSort(by, u'?')});
        return true;
    });
    if (clause.matched(u"T-*#-*M?[-j]*o-*E-*$"_s).hasMatch()
        && !clause.matched(u"[hH]|#[^T]*T"_s).hasMatch())
        clause.rewrite(u"o(?=-*E-*$)"_s, u'?');
    if (clause.matched(u"CL|^[^E]*(?:CM|Cs[^EC]*[ML]s|L.*C)[^E]*$"_s).hasMatch()
        && !clause.matched(u"[IAqbrupP$BT%]"_s).hasMatch())
        clause.rewrite(u"(?<=#)x|[23]"_s, u'?');
}

/// "Is X or Y better?", "X and Y are ahead": nobody is named that they are held against.
void refuseUncompared(Clause &clause)
{
    const auto match = clause.matched(u"^[-s]*[EC](?<or>&)[EC][-s]*[Ag]-*$"_s);
    // "솔라 프로 4, 엑사원 4.0 꺾고": behind a comma stands whom the first one beats.
    if (match.hasMatch() && clause.item(match.capturedStart(u"or"_s)).length > 1)
        clause.rewrite(u"[Ag](?=-*$)"_s, u'?');
}

/// "The best models are American": of how many it is said nobody knows.
void refuseBestOfMany(Clause &clause)
{
    static const QString many
        = u"(?<![#n])(?<![#n]-)[BT](?!-*#)(?:-*[FCwW])*-*(?<many>[ML]|(?<=-)(?=[^-]))(?!-*o-*C-*&-*C)"_s;
    clause.whileMatched(many, [&](const QRegularExpressionMatch &match) {
        const qsizetype at = std::min(match.capturedStart(u"many"_s), match.capturedEnd() - 1);
        const bool some = std::ranges::any_of(clause.items(), [](const Item &item) {
            return item.tag == "one-of"_L1 || item.tag == "one"_L1; // refused there
        });
        if (some || clause.item(at).tag != "plural"_L1)
            return false;
        clause.replace(match.capturedStart(), 1,
                       {asSort(clause.item(match.capturedStart()), u'?')});
        return true;
    });
}

} // namespace

void refuseUnsaid(Clause &clause)
{
    refuseTopics(clause);
    refuseOtherNumbers(clause);
    refuseUncompared(clause);
    refuseBestOfMany(clause);
}

} // namespace podium
