// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/shapes.h"

#include "app/engine/countries/places.h"

#include <algorithm>
#include <optional>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool isOf(const Model &model, const std::string &name)
{
    const std::string &family = model.family;
    return model.name == name || family == name || family.starts_with(name + ' ')
        || family.starts_with(name + '-');
}

/// The lab of a model, a family or a line of families; a lab's own.
std::optional<std::size_t> labOf(const Dataset &dataset, const std::string &name)
{
    for (const Snapshot &day : dataset.snapshots) {
        const auto model = std::ranges::find_if(
            day.models, [&name](const Model &each) { return each.lab && isOf(each, name); });
        if (model != day.models.end())
            return model->lab;
    }
    return findLab(dataset, name);
}

/// Whether a lab or a country is where something is from.
bool owns(const Dataset &dataset, const Item &owner, const Item &owned)
{
    const auto lab = labOf(dataset, owned.name);
    if (!lab)
        return false;
    if (owner.sort == u'C')
        return covers(dataset, owner.codes, dataset.labs[*lab].country);
    return findLab(dataset, owner.name) == lab && owner.name != owned.name;
}

/// Whether parts follow one another with nothing but a blank between.
bool areTogether(const Clause &clause, const QRegularExpressionMatch &match)
{
    for (qsizetype at = match.capturedStart() + 1; at < match.capturedEnd(); ++at) {
        const Item &before = clause.item(at - 1);
        if (clause.item(at).start - before.start - before.length > 1)
            return false;
    }
    return true;
}

/// "LG's EXAONE", "the French model Magistral": who owns it adds nothing, if it is true.
void dropOwners(const Dataset &dataset, Clause &clause)
{
    static const QString before
        = u"(?<![BWO&])(?<owner>E|(?<!o)C|C(?=o))(?<more>o?[ML]?)(?<owned>E)"_s;
    static const QString behind = u"(?<owned>E)(?<more>o)(?<owner>C)(?=s?[RnAbl#T])"_s;
    for (const QString &pattern : {before, behind}) {
        clause.whileMatched(pattern, [&](const QRegularExpressionMatch &match) {
            Item owned = clause.item(match.capturedStart(u"owned"_s));
            const Item owner = clause.item(match.capturedStart(u"owner"_s));
            if (areTogether(clause, match) && owns(dataset, owner, owned)) {
                clause.replace(match.capturedStart(), match.capturedLength(), {owned});
                return true;
            }
            return false;
        });
    }
}

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
    clause.eraseAll(u"-w"_s);
    rewrite(clause, u"RR"_s, u'R');
    rewrite(clause, u"rr"_s, u'r');
    rewrite(clause, u"NN"_s, u'N');
    clause.whileMatched(u"^Mo(?=C)"_s, [&](const QRegularExpressionMatch &match) {
        clause.erase(0, match.capturedLength()); // "models from Europe"
    });
    dropOwners(dataset, clause);
    clause.whileMatched(u"(?<=^[EC])s?&(?![EC])"_s, [&](const QRegularExpressionMatch &match) {
        clause.erase(match.capturedStart(), match.capturedLength()); // "Korea, third in the world"
    });
    // "raised $20bn, more than X": what is compared is another claim.
    rewrite(clause, u"&(?=[gAblJ<])"_s, u';');
    settleTops(clause);
    rewrite(clause, u"T(?!#)"_s, u'B'); // "the top Chinese lab"
    settleShares(clause);
    settleLists(clause);
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
