// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exhibits/money_exhibits.h"

#include "app/engine/money/money_index.h"
#include "app/engine/money/profile.h"
#include "app/engine/ranking/answering.h"
#include "app/engine/ranking/selection.h"
#include "app/exhibits/money_rows.h"
#include "app/exhibits/parts.h"
#include "app/models/charts/captions.h"
#include "app/models/money/figure_model.h"
#include "app/models/money/funding_model.h"
#include "app/models/money/lab_funding_model.h"
#include "app/models/money/money_index_model.h"
#include "app/models/money/money_index_remarks.h"
#include "app/models/money/money_pictures.h"
#include "app/models/money/money_remarks.h"
#include "app/models/money/profile_model.h"
#include "app/models/money/programme_model.h"
#include "app/models/money/programme_sum_model.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLines = 8;

QString moneySource(const AnswerModel &model)
{
    return captionsOf(model).fundingSource();
}

QString programmeSource(const AnswerModel &model)
{
    return captionsOf(model).programmeSource();
}

/// A model that knows whose figures it holds beside scores or in their place.
template <typename Model>
QString ownSources(const AnswerModel &model)
{
    return as<Model>(model).sources();
}

QList<Remark> programmeRemarks(const AnswerModel &model)
{
    return {{.sentence = programmeSumsRemark()},
            {.sentence = as<ProgrammeModel>(model).confidenceRemark()},
            {.sentence = conversionRemark(model.answerData())}};
}

QList<Remark> programmeSumRemarks(const AnswerModel &model)
{
    const auto &sums = as<ProgrammeSumModel>(model);
    QList<Remark> out{{.key = u"nothing_known"_s,
                       .value = QJsonArray::fromStringList(sums.countriesWithNothing()),
                       .sentence = nothingKnownRemark(sums.namesWithNothing())},
                      {.sentence = programmeSumsRemark()},
                      {.sentence = sums.confidenceRemark()},
                      {.sentence = conversionRemark(model.answerData())}};
    if (model.answerData().answer->view.money.sum == SumBy::Year)
        out.append({.sentence = sharesOfYearsRemark()});
    return out;
}

QList<Remark> profileRemarks(const AnswerModel &model)
{
    const QString estimated
        = as<ProfileModel>(model).hasEstimates() ? estimatedRemark() : QString();
    return {{.sentence = profileRemark()}, {.sentence = estimated}};
}

QList<Remark> figureRemarks(const AnswerModel &)
{
    return {{.sentence = figuresRemark()}};
}

QJsonValue lineOf(const MoneyIndex &found)
{
    if (!found.trend)
        return QJsonValue::Null;
    const auto rounded = [](double number) { return std::round(number * 1e4) / 1e4; };
    return QJsonObject{{u"slope"_s, rounded(found.trend->slope)},
                       {u"intercept"_s, rounded(found.trend->intercept)},
                       {u"deviation"_s, rounded(found.trend->deviation)},
                       {u"explained"_s, rounded(found.trend->explained)},
                       {u"few_points"_s, !found.isFinding()}};
}

QJsonArray keyList(const std::vector<std::string> &keys)
{
    return QJsonArray::fromStringList(toQStrings(keys));
}

QList<Remark> moneyIndexRemarks(const AnswerModel &model)
{
    const AnswerData &data = model.answerData();
    const auto &found = as<MoneyIndexModel>(model).found();
    if (!found)
        return {};
    const QString money = moneyRemark(data, *found);
    QList<Remark> out{
        {.key = u"trend"_s, .value = lineOf(*found), .sentence = trendRemark(data, *found)},
        {.key = u"money"_s, .value = money, .sentence = money},
        {.key = u"caveat"_s, .value = causeRemark(), .sentence = causeRemark()},
        {.key = u"unmeasured"_s, .value = found->unmeasured},
        {.key = u"without_money"_s, .value = keyList(found->withoutMoney)},
        {.key = u"without_index"_s, .value = keyList(found->withoutIndex)}};
    for (const QString &sentence : leftOutRemarks(data, *found))
        out.append({.sentence = sentence});
    out.append({.sentence = conversionRemark(data)});
    return out;
}

ChartSeries readLabs(const AnswerModel &model, const QAbstractItemModel &rows,
                     const Picture &picture, int most)
{
    const AnswerData &data = model.answerData();
    ChartSeries series = readSeries(
        rows, {LabFundingModel::Lab, LabFundingModel::Total, LabFundingModel::Description}, most);
    Captions(*data.dataset, *data.answer, data.language).captionFunding(series);
    series.logarithmic = picture.logarithmic;
    return series;
}

/// A kind that draws rounds of the answer's money, which the window lists below it, or sums of them.
constexpr ExhibitKind ofRounds(PictureKind kind, const char16_t *as, const char *title,
                               decltype(ExhibitKind::read) read)
{
    ExhibitKind out{};
    out.kind = kind;
    out.chart = u"funding";
    out.as = as;
    out.workspace = u"funding";
    out.title = title;
    out.what = RulesOf::Rounds;
    out.makeModel = &made<FundingModel>;
    out.makeTable = &made<FundingModel>;
    out.ownSums = kind != PictureKind::MoneySoFar;
    out.read = read;
    out.source = &moneySource;
    return out;
}

Result<ExhibitParts> findSums(const Dataset &dataset, const View &asked, const Watch &watch)
{
    View view = asked;
    if (view.money.sum == SumBy::None || view.money.sum == SumBy::Lab)
        view.money.sum = SumBy::Country;
    return answerOnly(dataset, view, watch);
}

Result<ExhibitParts> findFigures(const Dataset &dataset, const View &view, const Watch &watch)
{
    auto parts = answerOnly(dataset, view, watch);
    if (parts)
        parts->subject = figureRows(dataset, parts->answer->view.money,
                                    pastDay(dataset, parts->answer->view, parts->answer->snapshot));
    return parts;
}

const std::array kMoneyKinds{
    ExhibitKind{
        .kind = PictureKind::Rounds,
        .chart = u"funding",
        .workspace = u"funding",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "New money"),
        .what = RulesOf::Rounds,
        .makeModel = &made<LabFundingModel>,
        .makeTable = &made<FundingModel>,
        .makePrinted = &madeSumsOfRounds,
        .read = &readLabs,
        .rules = &roundRules,
        .source = &moneySource,
        .remarks = &roundRemarks,
        .printed = &printedRounds,
        .besides = "totals",
    },
    ofRounds(PictureKind::MoneySoFar, u"so-far",
             QT_TRANSLATE_NOOP("podium::Exhibits", "New money, so far"),
             [](const AnswerModel &model, const QAbstractItemModel &, const Picture &, int most) {
                 return cumulativeMoney(model.answerData(), std::min(most, kMostLines));
             }),
    ofRounds(PictureKind::MoneyGaps, u"gaps",
             QT_TRANSLATE_NOOP("podium::Exhibits", "Gaps between labs"),
             [](const AnswerModel &model, const QAbstractItemModel &, const Picture &, int most) {
                 return moneyGaps(model.answerData(), SumBy::Lab, most);
             }),
    ofRounds(PictureKind::MoneyByCountry, u"countries",
             QT_TRANSLATE_NOOP("podium::Exhibits", "New money by country"),
             [](const AnswerModel &model, const QAbstractItemModel &, const Picture &, int most) {
                 return moneyTotals(model.answerData(), SumBy::Country, most);
             }),
    ofRounds(PictureKind::CountryMoneyGaps, u"country-gaps",
             QT_TRANSLATE_NOOP("podium::Exhibits", "Gaps between countries"),
             [](const AnswerModel &model, const QAbstractItemModel &, const Picture &, int most) {
                 return moneyGaps(model.answerData(), SumBy::Country, most);
             }),
    ofRounds(PictureKind::MoneyByYear, u"years",
             QT_TRANSLATE_NOOP("podium::Exhibits", "New money by year"),
             [](const AnswerModel &model, const QAbstractItemModel &, const Picture &, int most) {
                 return moneyTotals(model.answerData(), SumBy::Year, most);
             }),
    ofRounds(PictureKind::MoneyByKind, u"kinds",
             QT_TRANSLATE_NOOP("podium::Exhibits", "New money by kind"),
             [](const AnswerModel &model, const QAbstractItemModel &, const Picture &, int) {
                 return moneyByKind(model.answerData());
             }),
    ExhibitKind{
        .kind = PictureKind::Programmes,
        .chart = u"programmes",
        .workspace = u"funding",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Programmes"),
        .what = RulesOf::Programmes,
        .tableAsDrawn = true,
        .makeModel = &made<ProgrammeModel>,
        .read = &seriesBy<ProgrammeModel>,
        .source = &programmeSource,
        .remarks = &programmeRemarks,
    },
    ExhibitKind{
        .kind = PictureKind::ProgrammeSums,
        .chart = u"programmes",
        .as = u"sums",
        .workspace = u"funding",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Programmes summed up"),
        .what = RulesOf::Programmes,
        .find = &findSums,
        .makeModel = &made<ProgrammeSumModel>,
        .read = &seriesBy<ProgrammeSumModel>,
        .source = &programmeSource,
        .remarks = &programmeSumRemarks,
    },
    ExhibitKind{
        .kind = PictureKind::MoneyIndex,
        .chart = u"money-index",
        .workspace = u"funding",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Money and index"),
        .what = RulesOf::MoneyIndex,
        .find = &findBy<&moneyIndex>,
        .makeModel = &made<MoneyIndexModel>,
        .fill = &fillFound<MoneyIndexModel, MoneyIndex>,
        .read = &seriesBy<MoneyIndexModel>,
        .source = &ownSources<MoneyIndexModel>,
        .remarks = &moneyIndexRemarks,
    },
    ExhibitKind{
        .kind = PictureKind::Profile,
        .chart = u"profile",
        .workspace = u"funding",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Country profile"),
        .what = RulesOf::Profile,
        .find = &findBy<&profile>,
        .makeModel = &made<ProfileModel>,
        .fill =
            [](AnswerModel &model, const Exhibit &exhibit, AnswerData data) {
                as<ProfileModel>(model).setProfile(
                    std::move(data), std::get<std::vector<ProfileRow>>(exhibit.subject));
            },
        .read = &seriesBy<ProfileModel>,
        .source = &ownSources<ProfileModel>,
        .remarks = &profileRemarks,
        .apart = "country",
    },
    ExhibitKind{
        .kind = PictureKind::Figures,
        .chart = u"figures",
        .workspace = u"funding",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Other figures"),
        .what = RulesOf::Figures,
        .find = &findFigures,
        .makeModel = &made<FigureModel>,
        .fill =
            [](AnswerModel &model, const Exhibit &exhibit, AnswerData data) {
                as<FigureModel>(model).setFigures(
                    std::move(data), std::get<std::vector<FigureRow>>(exhibit.subject));
            },
        .read = &seriesBy<FigureModel>,
        .source = &ownSources<FigureModel>,
        .remarks = &figureRemarks,
    },
};

} // namespace

std::span<const ExhibitKind> moneyExhibits()
{
    return kMoneyKinds;
}

} // namespace podium
