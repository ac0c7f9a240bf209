// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/owners.h"

#include "app/engine/claims/judging/subjects.h"
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

} // namespace

bool owns(const Dataset &dataset, const Item &owner, const Item &owned)
{
    const auto lab = labOf(dataset, owned.name);
    if (!lab)
        return false;
    if (owner.sort == u'C')
        return covers(dataset, owner.codes, dataset.labs[*lab].country);
    return findLab(dataset, owner.name) == lab && owner.name != owned.name;
}

namespace {

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

} // namespace

void dropOwners(const Dataset &dataset, Clause &clause)
{
    static const QString before
        = u"(?<![BW]|[EC]&)(?<owner>E|(?<!o)C|C(?=o))(?<more>o?[ML]?)(?<owned>E)"_s;
    static const QString behind = u"(?<owned>E)(?<more>o)(?<owner>C)(?=s?[RnAbl#T]|$)"_s;
    for (const QString &pattern : {before, behind}) {
        clause.whileMatched(pattern, [&](const QRegularExpressionMatch &match) {
            const qsizetype at = match.capturedStart();
            if (at > 0 && clause.item(at - 1).sort == u'O'
                && clause.item(at - 1).tag != "behind"_L1)
                return false; // "outside Korea"
            Item owned = clause.item(match.capturedStart(u"owned"_s));
            const Item owner = clause.item(match.capturedStart(u"owner"_s));
            const bool called
                = match.captured(u"more"_s).contains(u'L') // "중국의 대표 기업 딥시크"
                || (match.captured(u"more"_s) == "oM"_L1 && owner.sort == u'E');
            if ((called || areTogether(clause, match)) && owns(dataset, owner, owned)) {
                clause.replace(match.capturedStart(), match.capturedLength(), {owned});
                return true;
            }
            return false;
        });
    }
}

void dropOwnersBehind(const Dataset &dataset, Clause &clause)
{
    clause.whileMatched(u"(?<owned>E)o(?<owner>E)"_s, [&](const QRegularExpressionMatch &match) {
        const Item owned = clause.item(match.capturedStart());
        if (!owns(dataset, clause.item(match.capturedEnd() - 1), owned))
            return false;
        clause.replace(match.capturedStart(), match.capturedLength(), {owned});
        return true;
    });
}

void dropMakers(const Dataset &dataset, Clause &clause)
{
    // English names the maker behind "by", Korean what the sentence is about behind the verb.
    static const QString makers
        = u"(?<owned>E)&?-+v-*(?<owner>[EC])&?|(?<first>[EC])s?-+(?<second>E)"_s;
    clause.whileMatched(makers, [&](const QRegularExpressionMatch &match) {
        bool made = false;
        for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at)
            made = made || clause.item(at).tag == "maker"_L1;
        const bool english = match.hasCaptured(u"owned"_s);
        const Item one = clause.item(match.capturedStart(english ? u"owner"_s : u"first"_s));
        const Item other = clause.item(match.capturedStart(english ? u"owned"_s : u"second"_s));
        if (!made || !(owns(dataset, one, other) || (!english && owns(dataset, other, one))))
            return false;
        clause.replace(match.capturedStart(), match.capturedLength(), {other});
        return true;
    });
    // "Anthropic, the maker of Claude, raised ..."
    clause.whileMatched(u"(?<lab>[EC])&-*(?<of>-)(?<model>E)&"_s,
                        [&](const QRegularExpressionMatch &match) {
                            const Item lab = clause.item(match.capturedStart(u"lab"_s));
                            const Item model = clause.item(match.capturedStart(u"model"_s));
                            if (clause.item(match.capturedStart(u"of"_s)).tag != "maker-of"_L1
                                || !owns(dataset, lab, model))
                                return false;
                            clause.replace(match.capturedStart(), match.capturedLength(), {lab});
                            return true;
                        });
}

void dropAppositions(const Dataset &dataset, Clause &clause)
{
    clause.whileMatched(u"(?<owner>[EC])o?[ML]&(?<name>E)&"_s,
                        [&](const QRegularExpressionMatch &match) {
                            const Item name = clause.item(match.capturedStart(u"name"_s));
                            if (!owns(dataset, clause.item(match.capturedStart(u"owner"_s)), name))
                                return false;
                            clause.replace(match.capturedStart(), match.capturedLength(), {name});
                            return true; // "Upstage's newest model, Solar Pro 4,"
                        });
    static const QString apposition = u"(?<name>E)&(?<owner>[EC])o?(?<what>[ML]?)&"_s;
    clause.whileMatched(apposition, [&](const QRegularExpressionMatch &match) {
        const Item name = clause.item(match.capturedStart(u"name"_s));
        if (!owns(dataset, clause.item(match.capturedStart(u"owner"_s)), name))
            return false;
        clause.replace(match.capturedStart(), match.capturedLength(), {name});
        return true;
    });
}

} // namespace podium
