// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exhibits/ranking_exhibits.h"

#include "app/engine/trends/lag.h"
#include "app/exhibits/parts.h"
#include "app/models/countries/composition_picture.h"
#include "app/models/countries/country_model.h"
#include "app/models/countries/country_slope.h"
#include "app/models/ranking/ranking_model.h"
#include "app/models/trends/lag_model.h"

#include <QtCore/QCoreApplication>

#include <array>

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
    ChartSeries series = readSeries(
        rows, {CountryModel::Country, CountryModel::MonthsBehind, -1, CountryModel::BehindInterval},
        most);
    series.dots = true;
    captionsOf(model).captionCountries(series);
    series.referenceValue.reset();
    if (const auto &lags = as<CountryModel>(model).lags())
        LagModel::caption(series, model.answerData(), *lags);
    return series;
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
Result<ExhibitParts> findRules(const Dataset &dataset, View view, const Watch &watch)
{
    if (!view.otherRule) {
        const bool sums = view.countingRule.kind == CountingRule::Kind::LabSum;
        view.otherRule = sums ? CountingRule() : CountingRule{CountingRule::Kind::LabSum, 0};
    }
    return answerOnly(dataset, view, watch);
}

/// A reference that is a lab or a kind of weights says nothing among countries.
Result<ExhibitParts> findLags(const Dataset &dataset, View view)
{
    if (view.trends.by != TrendGroup::Country)
        view.trends.reference.clear();
    view.trends.by = TrendGroup::Country;
    return partsOf(lagsBehind(dataset, view));
}

const std::array kRankingKinds{
    ExhibitKind{
        .kind = PictureKind::Models,
        .chart = u"models",
        .as = nullptr,
        .workspace = u"ranking",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Ranking"),
        .find = &answerOnly,
        .makeModel = &made<RankingModel>,
        .fill = &fillAnswer,
        .read = &readModels,
        .rules = &rulesFor<RulesOf::Models>,
    },
    ExhibitKind{
        .kind = PictureKind::ModelsByCountry,
        .chart = u"models",
        .as = u"by-country",
        .workspace = u"ranking",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Ranking by country"),
        .find = &answerOnly,
        .makeModel = &made<CountryModel>,
        .fill = &fillAnswer,
        .read = &readCountries,
        .rules = &rulesFor<RulesOf::Countries>,
    },
    ExhibitKind{
        .kind = PictureKind::Countries,
        .chart = u"countries",
        .as = nullptr,
        .workspace = u"countries",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Countries"),
        .find = &answerOnly,
        .makeModel = &made<CountryModel>,
        .fill = &fillAnswer,
        .read = &readCountries,
        .rules = &rulesFor<RulesOf::Countries>,
    },
    ExhibitKind{
        .kind = PictureKind::CountryRules,
        .chart = u"countries",
        .as = u"slope",
        .workspace = u"countries",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Two counting rules"),
        .find = [](const Dataset &dataset, const View &view,
                   const Watch &watch) { return findRules(dataset, view, watch); },
        .makeModel = &made<CountryModel>,
        .fill = &fillAnswer,
        .read = &readRules,
        .rules = &rulesFor<RulesOf::CountryRules>,
    },
    ExhibitKind{
        .kind = PictureKind::CountryMap,
        .chart = u"countries",
        .as = u"map",
        .workspace = u"countries",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Map of countries"),
        .onMap = true,
        .find = &answerOnly,
        .makeModel = &made<CountryModel>,
        .fill = &fillAnswer,
        .read = &readMap,
        .rules = &rulesFor<RulesOf::Countries>,
    },
    ExhibitKind{
        .kind = PictureKind::CountryLags,
        .chart = u"countries",
        .as = u"months",
        .workspace = u"countries",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Countries: months behind"),
        .usualRows = 30,
        .find = [](const Dataset &dataset, const View &view,
                   const Watch &) { return findLags(dataset, view); },
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
        .find = &answerOnly,
        .makeModel = &made<CountryModel>,
        .fill = &fillAnswer,
        .read = &readComposition,
        .rules = &rulesFor<RulesOf::Composition>,
    },
};

} // namespace

std::span<const ExhibitKind> rankingExhibits()
{
    return kRankingKinds;
}

} // namespace podium
