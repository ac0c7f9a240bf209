// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exhibits/studies.h"

#include "app/engine/ranking/answering.h"

#include <utility>

namespace podium {

namespace {

Result<std::shared_ptr<const Answer>> answered(const Dataset &dataset, const View &view)
{
    auto shown = answer(dataset, view, RankSets::LeftOut);
    if (!shown)
        return tl::unexpected(shown.error());
    return std::make_shared<const Answer>(std::move(*shown));
}

/// What was found, beside the answer of the View that it is about.
template <typename Found>
Result<Study<Found>> besideAnswer(const std::shared_ptr<const Dataset> &dataset, const View &view,
                                  Found found)
{
    auto shown = answered(*dataset, view);
    if (!shown)
        return tl::unexpected(shown.error());
    return Study<Found>{dataset, std::move(*shown), std::move(found)};
}

} // namespace

Result<Study<NeighbourComparison>> neighbourStudy(const std::shared_ptr<const Dataset> &dataset,
                                                  const View &view)
{
    auto compared = compareNeighbours(*dataset, view);
    if (!compared)
        return tl::unexpected(compared.error());
    auto shown = answer(*dataset, view, RankSets::LeftOut);
    if (!shown)
        return tl::unexpected(shown.error());
    shown->ranking.clear(); // a single one compared is not joined by who leads
    return Study<NeighbourComparison>{dataset, std::make_shared<const Answer>(std::move(*shown)),
                                      std::move(*compared)};
}

Result<Study<SnapshotDifference>> differenceStudy(const std::shared_ptr<const Dataset> &dataset,
                                                  const View &view)
{
    auto found = differenceBetween(*dataset, view, view.comparing.snapshot, view.snapshot);
    if (!found)
        return tl::unexpected(found.error());
    View later = view;
    later.snapshot = dataset->snapshots[found->later].id;
    later.comparing.snapshot = dataset->snapshots[found->earlier].id;
    return besideAnswer(dataset, later, std::move(*found));
}

Result<Study<ParetoFrontier>> paretoStudy(const std::shared_ptr<const Dataset> &dataset,
                                          const View &view)
{
    auto shown = answered(*dataset, view);
    if (!shown)
        return tl::unexpected(shown.error());
    ParetoFrontier found = paretoFrontier(*dataset, **shown);
    return Study<ParetoFrontier>{dataset, std::move(*shown), std::move(found)};
}

Result<Study<Agreement>> agreementStudy(const std::shared_ptr<const Dataset> &dataset,
                                        const View &view, const View &other, AgreementItems items)
{
    auto first = answered(*dataset, view);
    if (!first)
        return tl::unexpected(first.error());
    auto second = answered(*dataset, other);
    if (!second)
        return tl::unexpected(second.error());
    RankingAgreement ranks = agreementOf(*dataset, **first, **second, items);
    return Study<Agreement>{dataset, std::move(*first), {std::move(*second), std::move(ranks)}};
}

} // namespace podium
