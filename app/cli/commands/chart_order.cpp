// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/chart_order.h"

#include "app/cli/text.h"
#include "app/models/charts/captions.h"
#include "app/models/countries/composition_picture.h"
#include "app/models/countries/country_model.h"
#include "app/models/countries/country_slope.h"
#include "app/models/money/lab_funding_model.h"
#include "app/models/money/money_pictures.h"
#include "app/models/ranking/ranking_model.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMarksOfAPicture = 25;
constexpr int kMostLines = 8;

/// Ranks up to N, as `podium rank` prints them; without `--top` as many rows as fit.
template <typename Lines>
int marksOf(const Arguments &arguments, const Lines &lines, int top)
{
    if (!arguments.has(Option::Top))
        return kMarksOfAPicture;
    return static_cast<int>(
        std::ranges::count_if(lines, [top](const auto &line) { return line.rank <= top; }));
}

ChartSeries modelSeries(const Arguments &arguments, const AnswerData &data)
{
    RankingModel model;
    model.setAnswer(data);
    const Answer &answer = *data.answer;
    ChartSeries series
        = readSeries(model,
                     {RankingModel::Model, RankingModel::Index,
                      answer.reference ? RankingModel::Ratio : -1, RankingModel::Interval},
                     marksOf(arguments, answer.ranking, answer.view.top));
    Captions(*data.dataset, answer, data.language).captionModels(series);
    return series;
}

ChartSeries countrySeries(const Arguments &arguments, const AnswerData &data)
{
    if (arguments.value(Option::As) == u"composition"_s)
        return compositionPicture(data);
    CountryModel model;
    model.setAnswer(data);
    const Answer &answer = *data.answer;
    const int marks = marksOf(arguments, answer.countries, answer.view.top);
    if (arguments.value(Option::As) == u"slope"_s) {
        ChartSeries slope = CountrySlope::read(model, marks);
        Captions(*data.dataset, answer, data.language).captionSlope(slope);
        return slope;
    }
    ChartSeries series = readSeries(model, {CountryModel::Country, CountryModel::Value, -1}, marks);
    Captions(*data.dataset, answer, data.language).captionCountries(series);
    return series;
}

/// Pictures of the rounds; words of `--as`.
const QStringList kFundingPictures{u"labs"_s,         u"so-far"_s, u"gaps"_s, u"countries"_s,
                                   u"country-gaps"_s, u"years"_s,  u"kinds"_s};

ChartSeries fundingPicture(qsizetype picture, const AnswerData &data, int marks)
{
    switch (picture) {
    case 1:
        return cumulativeMoney(data, std::min(marks, kMostLines));
    case 2:
        return moneyGaps(data, SumBy::Lab, marks);
    case 3:
        return moneyTotals(data, SumBy::Country, marks);
    case 4:
        return moneyGaps(data, SumBy::Country, marks);
    case 5:
        return moneyTotals(data, SumBy::Year, marks);
    default:
        return moneyByKind(data);
    }
}

ChartSeries fundingSeries(const Arguments &arguments, const AnswerData &data)
{
    const auto picture = kFundingPictures.indexOf(arguments.value(Option::As).value_or(u"labs"_s));
    if (picture > 0)
        return fundingPicture(
            picture, data, arguments.has(Option::Top) ? data.answer->view.top : kMarksOfAPicture);
    LabFundingModel model;
    model.setAnswer(data);
    const Answer &answer = *data.answer;
    const int marks = arguments.has(Option::Top) ? answer.view.top : kMarksOfAPicture;
    ChartSeries series = readSeries(
        model, {LabFundingModel::Lab, LabFundingModel::Total, LabFundingModel::Description}, marks);
    series.logarithmic = answer.view.picture.logarithmic;
    Captions(*data.dataset, answer, data.language).captionFunding(series);
    return series;
}

OrUsage<double> scaleOf(const Arguments &arguments)
{
    const auto value = arguments.value(Option::Scale);
    if (!value)
        return 1;
    bool ok = false;
    const double scale = value->toDouble(&ok);
    if (ok && scale >= 0.5 && scale <= 8)
        return scale;
    return tl::unexpected(
        wrongValue(Option::Scale, CliText::tr("a number from %1 to %2").arg(0.5).arg(8), *value));
}

OrUsage<QString> outputOf(const Arguments &arguments)
{
    const auto file = arguments.value(Option::Output);
    if (!file)
        return tl::unexpected(
            CliText::tr("Say where the chart goes: -o FILE, ending in .png, .svg or .pdf."));
    for (const QString &ending : {u".png"_s, u".svg"_s, u".pdf"_s}) {
        if (file->endsWith(ending, Qt::CaseInsensitive) && file->size() > ending.size())
            return *file;
    }
    return tl::unexpected(
        wrongValue(Option::Output, CliText::tr("a file ending in .png, .svg or .pdf"), *file));
}

} // namespace

OrUsage<ChartOrder> chartOptions(const Arguments &arguments)
{
    const auto file = outputOf(arguments);
    if (!file)
        return tl::unexpected(file.error());
    const auto scale = scaleOf(arguments);
    if (!scale)
        return tl::unexpected(scale.error());
    const auto theme = chosen(arguments, Option::Theme, {u"light"_s, u"dark"_s});
    if (!theme)
        return tl::unexpected(theme.error());
    const QStringList pictures = arguments.command == Command::ChartCountries
        ? QStringList{u"bars"_s, u"slope"_s, u"map"_s, u"composition"_s}
        : kFundingPictures;
    if (const auto picture = chosen(arguments, Option::As, pictures); !picture)
        return tl::unexpected(picture.error());
    if (arguments.has(Option::WithRule) && arguments.value(Option::As) != u"slope"_s)
        return tl::unexpected(CliText::tr("A second counting rule is drawn by --as slope."));
    ChartOrder order;
    order.file = *file;
    order.scale = *scale;
    order.dark = *theme == "dark"_L1;
    return order;
}

void fillOrder(ChartOrder &order, const Arguments &arguments, const AnswerData &data)
{
    switch (*arguments.command) {
    case Command::ChartCountries:
        order.series = countrySeries(arguments, data);
        break;
    case Command::ChartFunding:
        order.series = fundingSeries(arguments, data);
        break;
    default:
        order.series = modelSeries(arguments, data);
        break;
    }
    finishOrder(order, data.answer->view.picture, data.language);
}

void finishOrder(ChartOrder &order, const Picture &picture, Language language)
{
    order.language = language;
    order.size = {picture.width, picture.height};
    const auto given = [](const std::string &text, QString &composed) {
        if (!text.empty())
            composed = toQString(text);
    };
    given(picture.title, order.series.title);
    given(picture.subtitle, order.series.subtitle);
    given(picture.source, order.series.source);
}

} // namespace podium
