// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/robustness/studies.h"

#include "app/cli/robustness/study_reports.h"
#include "app/cli/text.h"
#include "app/engine/ranking/answering.h"

namespace podium {

namespace {

OrRefusal<Study> pairStudy(const Dataset &dataset, const View &view, bool swap)
{
    auto pair = comparePair(dataset, view);
    if (!pair)
        return refused(pair.error());
    return Study([&dataset, swap, pair = std::move(*pair)](Language language, Format format) {
        return pairReport(dataset, pair, swap, language, format);
    });
}

OrRefusal<Study> sideStudy(const Dataset &dataset, const View &view, bool swap)
{
    auto shown = answer(dataset, view, RankSets::LeftOut);
    if (!shown)
        return refused(shown.error());
    SideStudy study{std::move(*shown), {}, {}};
    auto sides = sideBySide(dataset, study.shown);
    if (!sides)
        return refused(sides.error());
    study.sides = std::move(*sides);
    const std::vector<std::string> &items = view.comparing.items;
    for (std::size_t i = 1; i < items.size(); ++i) {
        auto pair = compareSides(dataset, view, items.front(), items[i]);
        if (!pair && swap)
            return refused(pair.error());
        study.againstFirst.push_back(std::move(pair));
    }
    return Study([&dataset, swap, study = std::move(study)](Language language, Format format) {
        return sideReport(dataset, study, swap, language, format);
    });
}

OrRefusal<Study> neighbourStudy(const Dataset &dataset, const View &view)
{
    auto compared = compareNeighbours(dataset, view);
    if (!compared)
        return refused(compared.error());
    return Study([&dataset, compared = std::move(*compared)](Language language, Format format) {
        return neighbourReport(dataset, compared, language, format);
    });
}

OrRefusal<Study> comparison(const Arguments &arguments, const Dataset &dataset, const View &view)
{
    const std::size_t named = view.comparing.items.size();
    const bool neighbours = view.comparing.neighbours > 0;
    if (neighbours ? named != 1 : named < 2)
        return misused(CliText::tr("Say what to compare: \"podium compare A B\", or \"podium "
                                   "compare A --neighbours K\"."));
    const bool swap = arguments.value(Option::Swap) == QStringLiteral("yes");
    if (neighbours && swap)
        return misused(CliText::tr("--swap needs two to compare: \"podium compare A B --swap\"."));
    if (neighbours)
        return neighbourStudy(dataset, view);
    return named == 2 ? pairStudy(dataset, view, swap) : sideStudy(dataset, view, swap);
}

OrRefusal<Study> difference(const Dataset &dataset, const View &view)
{
    if (view.comparing.snapshot.empty())
        return misused(CliText::tr("Say which snapshots to compare: \"podium diff SNAPSHOT "
                                   "SNAPSHOT\"; \"podium snapshots\" lists them."));
    auto found = differenceBetween(dataset, view, view.comparing.snapshot, view.snapshot);
    if (!found)
        return refused(found.error());
    View asked = view;
    asked.snapshot = dataset.snapshots[found->later].id;
    asked.comparing.snapshot = dataset.snapshots[found->earlier].id;
    return Study([&dataset, asked, found = std::move(*found)](Language language, Format format) {
        return differenceReport(dataset, asked, found, language, format);
    });
}

OrRefusal<Study> effects(const Dataset &dataset, const View &view)
{
    if (view.robustness.leaveOut != LeaveOut::Nothing)
        return misused(CliText::tr("Say either --sobol or --leave-out, not both."));
    auto found = orderEffects(dataset, view);
    if (!found)
        return refused(found.error());
    return Study([&dataset, found = std::move(*found)](Language language, Format format) {
        return effectsReport(dataset, found, language, format);
    });
}

OrRefusal<Study> uncertainty(const Arguments &arguments, const Dataset &dataset, const View &view)
{
    if (view.robustness.sobol)
        return effects(dataset, view);
    const std::optional<int> top
        = arguments.has(Option::Top) ? std::optional(view.top) : std::nullopt;
    if (view.robustness.leaveOut != LeaveOut::Nothing) {
        auto found = sensitivity(dataset, view);
        if (!found)
            return refused(found.error());
        return Study([&dataset, top, found = std::move(*found)](Language language, Format format) {
            return sensitivityReport(dataset, found, top, language, format);
        });
    }
    // Only JSON shows the extras, and computing them takes time.
    const bool extras = arguments.value(Option::Format) == QStringLiteral("json");
    auto found = rankUncertainty(dataset, view, {extras, extras});
    if (!found)
        return refused(found.error());
    return Study([&dataset, top, found = std::move(*found)](Language language, Format format) {
        return uncertaintyReport(dataset, found, top, language, format);
    });
}

} // namespace

OrRefusal<Study> studyOf(const Arguments &arguments, const Dataset &dataset, const View &view)
{
    switch (*arguments.command) {
    case Command::Compare:
        return comparison(arguments, dataset, view);
    case Command::Diff:
        return difference(dataset, view);
    default:
        return uncertainty(arguments, dataset, view);
    }
}

} // namespace podium
