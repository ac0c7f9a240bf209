// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/comparing_shapes.h"

#include "app/data/claims/sentences/owners.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

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
    // "The ranking is led by X"
    clause.whileMatched(u"^lv(?<who>[EC])$"_s, [&](const QRegularExpressionMatch &match) {
        const Item who = clause.item(match.capturedStart(u"who"_s));
        clause.replace(0, 2, {asSort(who, u'B')});
        return true;
    });
    clause.eraseAll(u"v"_s);
}

/// "Alibaba's best model is Qwen": a statement about the lab alone.
void settleBestOfLabs(const Dataset &dataset, Clause &clause)
{
    static const QString best
        = u"^(?:(?<lab>E)o?F?BF?M?s?(?<model>E)|(?<model2>E)s?(?<lab2>E)o?F?BF?M?)(?<rest>[DSUWK]*)$"_s;
    clause.whileMatched(u"(?<=^|D|D&)(?<model>E)s?(?:BMo(?<lab>E)|(?<lab2>E)o?MK?B)(?=[DSUWK]*$)"_s,
                        [&](const QRegularExpressionMatch &match) {
                            const qsizetype at = std::max(match.capturedStart(u"lab"_s),
                                                          match.capturedStart(u"lab2"_s));
                            const Item lab = clause.item(at);
                            const Item model = clause.item(match.capturedStart());
                            if (!owns(dataset, lab, model))
                                return false;
                            clause.replace(match.capturedStart(), match.capturedLength(),
                                           {model, asSort(lab, u'k'), lab});
                            return true; // "the best model from OpenAI"
                        });
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

/// "The best is not X but Y": only one can be.
void dropDenied(Clause &clause)
{
    clause.whileMatched(
        u"(?<=B|BM|BL|R|RM|s)(?:E[so]*!(?=E)|C[so]*!(?=C))|(?<=^[EC])&?N[EC]&|NR?[#n]R?&(?=R?[#n])|(?<=[lB])&N[EC]$|^N[EC]t(?=[EC])"_s,
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

/// "beats all other open models": the best of them.
void settleAllOfRule(Clause &clause)
{
    clause.whileMatched(
        u"^(?<a>E)s?(?:[Al]j(?<f>F+)[ML]?|j(?<f2>F+)[ML]?t?A)$"_s,
        [&](const QRegularExpressionMatch &match) {
            const qsizetype rule
                = std::max(match.capturedStart(u"f"_s), match.capturedStart(u"f2"_s));
            clause.replace(0, match.capturedLength(),
                           {clause.item(0), asSort(clause.item(0), u'B'), clause.item(rule)});
        });
}

/// "No European lab beats X", "in Europe, nobody is ahead of X": Europe is not.
void settleNobody(const Dataset &dataset, Clause &clause)
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
        if (owns(dataset, place, other)) // "nobody in Europe is ahead of Mistral"
            clause.replace(0, match.capturedLength(),
                           {other, asSort(over, u'B'), asSort(over, u'W'), place});
        else
            clause.replace(0, match.capturedLength(), {place, asSort(over, u'Z'), other});
    });
}

/// "X beats every French model" is about the best of them; where X is one itself, it is that best.
void settleEvery(const Dataset &dataset, Clause &clause)
{
    static const QString every
        = u"^(?<a>E)s?(?:(?<over>[Al])j(?:[ML]o)?(?<c>C)o?[ML]?|(?=.*j)j?(?<c2>C)o?j?[ML]?[st]*(?<over2>A))$"_s;
    std::vector<Item> rules; // "every American open model"
    if (clause.letters().contains(u'j') && !clause.letters().contains(u'T')) {
        std::ranges::copy_if(clause.items(), std::back_inserter(rules),
                             [](const Item &item) { return item.sort == u'F'; });
        clause.eraseAll(u"F"_s);
    }
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
    clause.replace(clause.letters().size(), 0, rules);
}

/// "GPT-5 > Grok 4", "scores more than Solar": of indices where no money is spoken of.
void settleMore(Clause &clause)
{
    if (clause.matched(u"[ru$P]"_s).hasMatch())
        return;
    clause.rewrite(u"(?<=E|EI)gt?(?=EI?$)"_s, u'A');
    clause.rewrite(u"(?<=E|EI)<t?(?=EI?$)"_s, u'b');
    clause.rewrite(u"(?<=^C)g(?=C$)"_s, u'A'); // "US > China"
    clause.rewrite(u"R?<(?=[EC])"_s, u'b');    // "below the UAE"
}

/// "tops the ranking"
void settleTopped(Clause &clause)
{
    clause.whileMatched(u"A(?=[MLI]?F*$)"_s, [&](const QRegularExpressionMatch &match) {
        const Item top = clause.item(match.capturedStart());
        if (top.tag != "top"_L1)
            return false;
        clause.replace(match.capturedStart(), 1, {asSort(top, u'B')});
        return true;
    });
}

/// "Cohere is the only Canadian lab": there is one, and it is that.
void settleOnlyLab(Clause &clause)
{
    const auto only = clause.matched(
        u"^(?:(?<lab>E)s?(?:yR?(?<place>C)|(?<place3>C)o?y)R?(?<labs>L)|(?<place2>C)[oK]?(?:yR?(?<labs2>L)s?(?<lab2>E)|R?(?<labs3>L)s?(?<lab3>E)y))$"_s);
    if (!only.hasMatch())
        return;
    const auto part = [&](const QString &name) {
        const qsizetype first = only.capturedStart(name);
        const qsizetype second = only.capturedStart(name + u'2');
        return clause.item(first >= 0        ? first
                               : second >= 0 ? second
                                             : only.capturedStart(name + u'3'));
    };
    const Item place
        = clause.item(std::max({only.capturedStart(u"place"_s), only.capturedStart(u"place2"_s),
                                only.capturedStart(u"place3"_s)}));
    const Item labs = part(u"labs"_s);
    const Item lab = part(u"lab"_s);
    Item one = asSort(clause.item(0), u'#');
    one.number = {1, 1, WrittenNumber::Bound::Plain};
    clause.replace(0, only.capturedLength(), {one, place, labs, asSort(lab, u'k'), lab});
}

/// Between whom a gap is stands behind it. "Leads by a margin of 3 points": who is ahead is said.
void settleGaps(Clause &clause)
{
    if (clause.matched(u"[EC].*[AlbZz]"_s).hasMatch()) {
        clause.rewrite(u"d(?=[~<>g]?#)"_s, 0);
        return;
    }
    clause.whileMatched(u"^(?=[^d]*[EC]).*(?<d>d)"_s, [&](const QRegularExpressionMatch &match) {
        const qsizetype at = match.capturedStart(u"d"_s);
        const Item gap = clause.item(at);
        clause.erase(at, 1);
        clause.replace(0, 0, {gap});
        return true;
    });
}

} // namespace

void settleWhoIsNamed(const Dataset &dataset, Clause &clause)
{
    settleAgents(clause);
    dropAppositions(dataset, clause);
    settleAllOfRule(clause);
    dropOwners(dataset, clause);
    settleBestOfLabs(dataset, clause);
    settleOnlyLab(clause);
}

void settleWhoIsAhead(Clause &clause)
{
    settleMore(clause);
    settleTopped(clause);
}

void settleComparing(const Dataset &dataset, Clause &clause)
{
    if (clause.matched(u"[Bln]|#R"_s).hasMatch() && !clause.matched(u"[T>~g}<]"_s).hasMatch())
        dropDenied(clause);
    settleNobody(dataset, clause);
    clause.rewrite(u"Z(?=T#)"_s, u'N'); // "nowhere near the top 20"
    clause.rewrite(u"(?<=[^&])NR?A|AN"_s, u'Z');
    clause.rewrite(u"(?<=.)NR?b|bN"_s, u'z');
    clause.rewrite(u"b(?:It?|t)"_s, u'b');
    clause.rewrite(u"Z(?:It?|t)"_s, u'Z');
    clause.whileMatched(
        u"(?<=h|%)Z$|(?<=^E#p|^Es#p)Z$"_s, [&](const QRegularExpressionMatch &match) {
            Item less = asSort(clause.item(match.capturedStart()), u'{'); // "falls short of half"
            less.tag = u"strict"_s;
            clause.replace(match.capturedStart(), 1, {less});
        });
    const auto out = std::ranges::find(clause.items(), u'O', &Item::sort);
    if (out != clause.items().end() && out->tag != "behind"_L1)
        clause.rewrite(u"O(?=T#)"_s, u'N'); // "outside the top 30"
    settleEvery(dataset, clause);
    settlePairs(clause);
    settleGaps(clause);
}

} // namespace podium
