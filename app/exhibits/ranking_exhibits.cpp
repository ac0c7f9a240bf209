// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exhibits/ranking_exhibits.h"

#include "app/engine/trends/lag.h"
#include "app/exhibits/parts.h"
#include "app/exhibits/ranking_rows.h"
#include "app/models/countries/composition_model.h"
#include "app/models/countries/composition_picture.h"
#include "app/models/countries/country_lag_picture.h"
#include "app/models/countries/country_model.h"
#include "app/models/countries/country_slope.h"
#include "app/models/ranking/price_picture.h"
#include "app/models/ranking/ranking_model.h"
#include "app/models/trends/lag_model.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <limits>

namespace podium {

namespace {

ChartSeries readModels(const AnswerModel &model, const QAbstractItemModel &rows, const Picture &,
                       int most)
{
    const bool compared = model.answerData().answer->reference.has_value();
    ChartSeries series = readSeries(rows,
                                    {RankingModel::Model, RankingModel::Index,
                                     compared ? RankingModel::Ratio : -1, RankingModel::Interval},
                                    most);
    captionsOf(model).captionModels(series);
    return series;
}

ChartSeries readCountries(const AnswerModel &model, const QAbstractItemModel &rows, const Picture &,
                          int most)
{
    ChartSeries series = readSeries(
        rows, {CountryModel::Country, CountryModel::Value, -1, CountryModel::Interval}, most);
    for (ChartMark &mark : series.marks) {
        if (mark.low && !mark.high) // who is at least so high has no upper end
            mark.high = std::numeric_limits<double>::infinity();
    }
    captionsOf(model).captionCountries(series);
    return series;
}

/// All countries; whoever draws them adds the outlines.
ChartSeries readMap(const AnswerModel &model, const QAbstractItemModel &rows,
                    const Picture &picture, int)
{
    ChartSeries series = readCountries(model, rows, picture, rows.rowCount());
    series.referenceValue.reset();
    return series;
}

ChartSeries readRules(const AnswerModel &model, const QAbstractItemModel &rows, const Picture &,
                      int most)
{
    ChartSeries series = CountrySlope::read(rows, most);
    captionsOf(model).captionSlope(series);
    return series;
}

ChartSeries readComposition(const AnswerModel &model, const QAbstractItemModel &, const Picture &,
                            int)
{
    return compositionPicture(model.answerData());
}

ChartSeries readLags(const AnswerModel &model, const QAbstractItemModel &rows, const Picture &,
                     int most)
{
    const auto &lags = as<CountryModel>(model).lags();
    return lags ? countryLagPicture(rows, model.answerData(), *lags, most) : ChartSeries();
}

QStringList countryLagRules(const AnswerModel &model)
{
    QStringList rules{rulesLine(model.answerData(), RulesOf::Countries),
                      rulesLine(model.answerData(), RulesOf::Lags)};
    if (const auto &lags = as<CountryModel>(model).lags())
        rules << LagModel::rules(model.answerData(), *lags);
    return rules;
}

/// Two rules need a second one: it is how much there is, where the first is about the best.
Result<ExhibitParts> findRules(const Dataset &dataset, const View &asked, const Watch &watch)
{
    View view = asked;
    if (!view.otherRule) {
        const bool sums = view.countingRule.kind == CountingRule::Kind::LabSum;
        view.otherRule = sums ? CountingRule() : CountingRule{CountingRule::Kind::LabSum, 0};
    }
    return answerOnly(dataset, view, watch);
}

/// A reference that is a lab or a kind of weights says nothing among countries.
Result<ExhibitParts> findLags(const Dataset &dataset, const View &asked, const Watch &)
{
    View view = asked;
    if (view.trends.by != TrendGroup::Country)
        view.trends.reference.clear();
    view.trends.by = TrendGroup::Country;
    return partsOf(lagsBehind(dataset, view));
}

const std::array kRankingKinds{
    ExhibitKind{
        .kind = PictureKind::Models,
        .chart = u"models",
        .workspace = u"ranking",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Ranking"),
        .what = RulesOf::Models,
        .makeModel = &made<RankingModel>,
        .makeTable = &made<RankingModel>,
        .read = &readModels,
        .remarks = &modelRemarks,
        .printed = &printedModels,
        .details = &partsInRow,
    },
    ExhibitKind{
        .kind = PictureKind::ModelsByCountry,
        .chart = u"models",
        .as = u"by-country",
        .workspace = u"ranking",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Ranking by country"),
        .what = RulesOf::Models,
        .makeModel = &made<CountryModel>,
        .makeTable = &made<RankingModel>,
        .read = &readCountries,
        .rules = &rulesFor<RulesOf::Countries>,
    },
    ExhibitKind{
        .kind = PictureKind::ModelsByPrice,
        .chart = u"models",
        .as = u"price",
        .workspace = u"ranking",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Price and index"),
        .what = RulesOf::Models,
        .makeModel = &made<RankingModel>,
        .makeTable = &made<RankingModel>,
        .read = [](const AnswerModel &model, const QAbstractItemModel &, const Picture &,
                   int) { return pricePicture(model.answerData()); },
    },
    ExhibitKind{
        .kind = PictureKind::Countries,
        .chart = u"countries",
        .workspace = u"countries",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Countries"),
        .what = RulesOf::Countries,
        .makeModel = &made<CountryModel>,
        .read = &readCountries,
        .remarks = &countryRemarks,
        .printed = &printedCountries,
    },
    ExhibitKind{
        .kind = PictureKind::CountryRules,
        .chart = u"countries",
        .as = u"slope",
        .workspace = u"countries",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Two counting rules"),
        .what = RulesOf::Countries,
        .also = RulesOf::CountryRules,
        .find = &findRules,
        .makeModel = &made<CountryModel>,
        .read = &readRules,
        .rules = &rulesFor<RulesOf::CountryRules>,
    },
    ExhibitKind{
        .kind = PictureKind::CountryMap,
        .chart = u"countries",
        .as = u"map",
        .workspace = u"countries",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Map of countries"),
        .what = RulesOf::Countries,
        .onMap = true,
        .makeModel = &made<CountryModel>,
        .read = &readMap,
    },
    ExhibitKind{
        .kind = PictureKind::CountryLags,
        .chart = u"countries",
        .as = u"months",
        .workspace = u"countries",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Countries: months behind"),
        .what = RulesOf::Countries,
        .also = RulesOf::Lags,
        .usualRows = 30,
        .find = &findLags,
        .makeModel = &made<CountryModel>,
        .fill =
            [](AnswerModel &model, const Exhibit &exhibit, AnswerData data) {
                model.setAnswer(std::move(data));
                as<CountryModel>(model).setLags(std::get<Lags>(exhibit.subject));
            },
        .read = &readLags,
        .rules = &countryLagRules,
    },
    ExhibitKind{
        .kind = PictureKind::Composition,
        .chart = u"countries",
        .as = u"composition",
        .workspace = u"countries",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Top N by country"),
        .what = RulesOf::Composition,
        .also = RulesOf::Countries,
        .makeModel = &made<CountryModel>,
        .makePrinted = [](const Answer &) { return made<CompositionModel>(); },
        .read = &readComposition,
        .remarks = &compositionRemarks,
    },
};

} // namespace

std::span<const ExhibitKind> rankingExhibits()
{
    return kRankingKinds;
}

} // namespace podium
