// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exhibits/robustness_exhibits.h"

#include "app/engine/ranking/answering.h"
#include "app/engine/robustness/effects/order_effects.h"
#include "app/engine/robustness/leave_out.h"
#include "app/engine/robustness/rank_uncertainty.h"
#include "app/exhibits/parts.h"
#include "app/models/robustness/effect_model.h"
#include "app/models/robustness/rank_chance_model.h"
#include "app/models/robustness/shift_model.h"
#include "app/models/robustness/uncertainty_model.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace podium {

namespace {

/// Where the error of some score is not known, all but the scores is varied; the rules say so.
View withoutUnknownNoise(const Dataset &dataset, View view)
{
    if (simulatedField(dataset, view))
        return view;
    View silent = view;
    std::erase(silent.robustness.vary, Variation::Scores);
    const bool helps = !silent.robustness.vary.empty() && simulatedField(dataset, silent);
    return helps ? silent : view;
}

/// Adds the answer that the models' captions speak of: of the View as what was found took it, such as
/// with gaps filled where the rule for missing scores varies.
template <typename Found>
Result<ExhibitParts> beside(const Dataset &dataset, const View &view, Result<Found> found)
{
    if (!found)
        return tl::unexpected(found.error());
    View taken = view;
    if constexpr (requires { found->view.folding; })
        taken = found->view;
    auto shown = answer(dataset, taken, RankSets::LeftOut);
    if (!shown)
        return tl::unexpected(shown.error());
    return ExhibitParts{std::make_shared<const Answer>(std::move(*shown)), std::move(*found)};
}

/// Nothing is left out one at a time where everything is drawn.
Result<ExhibitParts> findRanks(const Dataset &dataset, const View &asked, bool confidence,
                               const Watch &watch)
{
    View view = withoutUnknownNoise(dataset, asked);
    view.robustness.leaveOut = LeaveOut::Nothing;
    return beside(dataset, view, rankUncertainty(dataset, view, {true, confidence}, watch));
}

Result<ExhibitParts> findPictured(const Dataset &dataset, const View &view, const Watch &watch)
{
    return findRanks(dataset, view, false, watch);
}

/// What moves the order most is asked of everything, unless the View says of what.
Result<ExhibitParts> findEffects(const Dataset &dataset, const View &asked, const Watch &watch)
{
    View view = asked;
    if (view.robustness.vary == Robustness().vary)
        view.robustness.vary = {Variation::Scores, Variation::Weights, Variation::Method,
                                Variation::Missing, Variation::Evaluation};
    view = withoutUnknownNoise(dataset, view);
    return beside(dataset, view, orderEffects(dataset, view, watch));
}

Result<ExhibitParts> findShifts(const Dataset &dataset, const View &asked, const Watch &)
{
    View view = asked;
    if (view.robustness.leaveOut == LeaveOut::Nothing)
        view.robustness.leaveOut = LeaveOut::Evaluation;
    return beside(dataset, view, sensitivity(dataset, view));
}

/// The model that the picture is about, or the first.
std::optional<UncertainItem> itemOf(const Exhibit &exhibit)
{
    const auto &found = std::get<RankUncertainty>(exhibit.subject);
    if (found.items.empty())
        return std::nullopt;
    const std::string &wanted = exhibit.answer->view.picture.model;
    const Snapshot &snapshot = exhibit.dataset->snapshots[found.snapshot];
    const auto item = std::ranges::find_if(found.items, [&](const UncertainItem &candidate) {
        return snapshot.models[candidate.item.model].id == wanted;
    });
    return item == found.items.end() ? found.items.front() : *item;
}

ChartSeries readChances(const AnswerModel &model, const QAbstractItemModel &, const Picture &,
                        int most)
{
    ChartSeries series = as<RankChanceModel>(model).series(most);
    series.emptyText = QCoreApplication::translate("podium::UncertaintyModel",
                                                   "No model has a score in every evaluation.");
    return series;
}

const std::array kRobustnessKinds{
    ExhibitKind{
        .kind = PictureKind::RankChances,
        .chart = u"uncertainty",
        .as = u"chances",
        .workspace = u"robustness",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Chance of each rank"),
        .what = RulesOf::Uncertainty,
        .find = &findPictured,
        .makeModel = &made<RankChanceModel>,
        .fill =
            [](AnswerModel &model, const Exhibit &exhibit, AnswerData data) {
                as<RankChanceModel>(model).setItem(std::move(data), itemOf(exhibit));
            },
        .read = &readChances,
    },
    ExhibitKind{
        .kind = PictureKind::RankRange,
        .chart = u"uncertainty",
        .workspace = u"robustness",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Ranks in the simulation"),
        .what = RulesOf::Uncertainty,
        .find = &findPictured,
        .makeModel = &made<UncertaintyModel>,
        .fill = &fillFound<UncertaintyModel, RankUncertainty>,
        .read =
            [](const AnswerModel &model, const QAbstractItemModel &rows, const Picture &,
               int most) {
                ChartSeries series = readSeries(rows,
                                                {UncertaintyModel::Model, UncertaintyModel::Median,
                                                 -1, UncertaintyModel::Median},
                                                most);
                as<UncertaintyModel>(model).caption(series);
                return series;
            },
    },
    ExhibitKind{
        .kind = PictureKind::Effects,
        .chart = u"uncertainty",
        .as = u"effects",
        .workspace = u"robustness",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "What matters most"),
        .what = RulesOf::Uncertainty,
        .find = &findEffects,
        .makeModel = &made<EffectModel>,
        .fill = &fillFound<EffectModel, OrderEffects>,
        .read = &seriesBy<EffectModel>,
    },
    ExhibitKind{
        .kind = PictureKind::LeaveOut,
        .chart = u"uncertainty",
        .as = u"without-each",
        .workspace = u"robustness",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Without each evaluation"),
        .what = RulesOf::Uncertainty,
        .find = &findShifts,
        .makeModel = &made<ShiftModel>,
        .fill = &fillFound<ShiftModel, Sensitivity>,
        .read = &seriesBy<ShiftModel>,
    },
};

} // namespace

std::span<const ExhibitKind> robustnessExhibits()
{
    return kRobustnessKinds;
}

Result<Exhibit> ranksWithConfidence(const std::shared_ptr<const Dataset> &dataset, View view)
{
    view.picture.kind = PictureKind::RankRange;
    auto parts = findRanks(*dataset, view, true, {});
    if (!parts)
        return tl::unexpected(parts.error());
    return Exhibit{view.picture.kind, dataset, std::move(parts->answer), std::move(parts->subject)};
}

} // namespace podium
