// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/comparison/comparison.h"

#include "app/engine/ranking/answering.h"

#include <algorithm>

namespace podium {

Result<Answered<Comparison>> comparison(const Dataset &dataset, const View &view)
{
    auto shown = answer(dataset, view, RankSets::LeftOut);
    if (!shown)
        return tl::unexpected(shown.error());
    const std::vector<std::string> items = comparedItems(dataset, *shown);
    if (items.size() < 2)
        return failure(Error::Kind::Empty,
                       Error::tr("There are no two to compare under these filters."));
    auto sides = sideBySide(dataset, *shown);
    if (!sides)
        return tl::unexpected(sides.error());
    std::vector<Result<PairComparison>> pairs;
    for (std::size_t i = 1; i < items.size(); ++i)
        pairs.push_back(compareSides(dataset, shown->view, items.front(), items[i]));
    const auto listed = [&items](const std::string &item) {
        return std::ranges::find(items, item) != items.end();
    };
    const Comparing &asked = view.comparing;
    const bool named = listed(asked.from) && listed(asked.to) && asked.from != asked.to;
    const std::string from = named ? asked.from : items[1];
    const std::string to = named ? asked.to : items[0];
    Comparison found{items,
                     std::move(*sides),
                     std::move(pairs),
                     from,
                     to,
                     compareSides(dataset, shown->view, to, from)};
    return Answered<Comparison>{std::move(*shown), std::move(found)};
}

} // namespace podium
