// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/lab_parts.h"

#include "app/engine/ranking/selection.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

void nameLabParts(const Dataset &dataset, Clause &clause)
{
    const bool areLabs = std::ranges::all_of(clause.items(), [&](const Item &item) {
        return item.sort != u'E' || findLab(dataset, item.name);
    });
    if (!areLabs)
        return;
    clause.whileMatched(u"E"_s, [&](const QRegularExpressionMatch &match) {
        Item lab = asSort(clause.item(match.capturedStart()), u'C');
        lab.tag = u"lab"_s;
        lab.codes = {lab.name};
        clause.replace(match.capturedStart(), 1, {lab});
    });
}

bool isLabPart(const Item &item)
{
    return item.sort == u'C' && item.tag == "lab"_L1;
}

void addNamed(CountPart &part, const Item &item)
{
    auto &names = isLabPart(item) ? part.labs : part.countries;
    names.insert(names.end(), item.codes.begin(), item.codes.end());
}

} // namespace podium
