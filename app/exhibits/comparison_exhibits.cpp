// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exhibits/comparison_exhibits.h"

#include "app/engine/comparison/comparison.h"
#include "app/exhibits/parts.h"
#include "app/models/comparison/gap_model.h"
#include "app/models/comparison/score_model.h"
#include "app/models/comparison/swap_model.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace podium {

namespace {

Result<ExhibitParts> findComparison(const Dataset &dataset, const View &view, const Watch &)
{
    return partsOf(comparison(dataset, view));
}

const std::array kComparisonKinds{
    ExhibitKind{
        .kind = PictureKind::Scores,
        .chart = u"compare",
        .workspace = u"compare",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Scores"),
        .what = RulesOf::Comparison,
        .find = &findComparison,
        .makeModel = &made<ScoreModel>,
        .fill =
            [](AnswerModel &model, const Exhibit &exhibit, AnswerData data) {
                as<ScoreModel>(model).setSides(std::move(data),
                                               std::get<Comparison>(exhibit.subject).sides);
            },
        .read = [](const AnswerModel &model, const QAbstractItemModel &, const Picture &picture,
                   int) { return as<ScoreModel>(model).profile(picture.radar); },
    },
    ExhibitKind{
        .kind = PictureKind::Waterfall,
        .chart = u"compare",
        .as = u"waterfall",
        .workspace = u"compare",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Where the gap comes from"),
        .what = RulesOf::Comparison,
        .find = &findComparison,
        .makeModel = &made<GapModel>,
        .fill =
            [](AnswerModel &model, const Exhibit &exhibit, AnswerData data) {
                const Result<PairComparison> &pair = std::get<Comparison>(exhibit.subject).ends;
                as<GapModel>(model).setPair(std::move(data),
                                            pair ? std::optional(*pair) : std::nullopt);
            },
        .read = [](const AnswerModel &model, const QAbstractItemModel &, const Picture &,
                   int) { return as<GapModel>(model).waterfall(); },
    },
    ExhibitKind{
        .kind = PictureKind::Swaps,
        .chart = u"compare",
        .as = u"swaps",
        .workspace = u"compare",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "What turns the order"),
        .what = RulesOf::Comparison,
        .find = &findComparison,
        .makeModel = &made<SwapModel>,
        .fill =
            [](AnswerModel &model, const Exhibit &exhibit, AnswerData data) {
                const auto &found = std::get<Comparison>(exhibit.subject);
                as<SwapModel>(model).setPairs(std::move(data), found.items, found.againstFirst);
            },
        .read = [](const AnswerModel &model, const QAbstractItemModel &, const Picture &,
                   int) { return as<SwapModel>(model).nearest(0); },
    },
};

} // namespace

std::span<const ExhibitKind> comparisonExhibits()
{
    return kComparisonKinds;
}

} // namespace podium
