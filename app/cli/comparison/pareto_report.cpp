// SPDX-License-Identifier: GPL-3.0-or-later
// Who is not beaten at its price is drawn, not listed: no item model has it.
#include "app/cli/comparison/comparison_reports.h"
#include "app/cli/comparison/item_text.h"
#include "app/cli/printing/framed_report.h"
#include "app/cli/text.h"
#include "app/models/language/number_text.h"
#include "app/models/money/money_remarks.h"
#include "app/models/ranking/price_picture.h"
#include "app/models/ranking/priced_days.h"
#include "app/models/robustness/certainty_words.h"
#include "app/models/rules/view_rules.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString standingKey(ParetoStanding standing)
{
    switch (standing) {
    case ParetoStanding::Frontier:
        return u"frontier"_s;
    case ParetoStanding::WithinError:
        return u"within_error"_s;
    case ParetoStanding::Dominated:
        return u"dominated"_s;
    case ParetoStanding::Unknown:
        return u"unknown"_s;
    }
    return {};
}

Records records(const AnswerData &data, const ParetoFrontier &frontier)
{
    Records out;
    out.keys
        = u"model,lab,country,price_usd,free,index,standing,better_model,estimated"_s.split(u',');
    for (const ParetoPoint &point : frontier.points) {
        const RankedModel &line = data.answer->ranking[point.line];
        const Model &model = data.snapshot().models[line.model];
        out.rows.append(
            {raw(model.name),
             model.lab ? raw(data.dataset->labs[*model.lab].nameEn) : QJsonValue(QJsonValue::Null),
             raw(std::string(countryOf(*data.dataset, model))), rounded(point.price),
             point.price <= 0, rounded(line.index), standingKey(point.standing),
             point.better ? QJsonValue(modelName(data, data.answer->ranking[*point.better].model))
                          : QJsonValue(QJsonValue::Null),
             line.estimated});
    }
    return out;
}

TextTable table(const AnswerData &data, const ParetoFrontier &frontier)
{
    TextTable out;
    out.columns = {{CliText::tr("Price"), true},
                   {CliText::tr("Index"), true},
                   {CliText::tr("Model")},
                   {CliText::tr("Standing")}};
    for (const ParetoPoint &point : frontier.points) {
        if (point.standing != ParetoStanding::Frontier
            && point.standing != ParetoStanding::WithinError)
            continue;
        const RankedModel &line = data.answer->ranking[point.line];
        out.rows.append(
            {point.price > 0 ? priceText(point.price, data.language) : CliText::tr("free"),
             indexText(line.index, line.estimated, data.language), modelName(data, line.model),
             priceStanding(data, point)});
    }
    return out;
}

QString leftOutText(const ParetoFrontier &frontier, Language language)
{
    const auto count = [&](ParetoStanding standing) {
        return countText(std::ranges::count(frontier.points, standing, &ParetoPoint::standing),
                         language);
    };
    return CliText::tr("Not listed: %1 beaten beyond error by a model that costs no more, %2 "
                       "beaten whose error is not known, %3 without a price.")
        .arg(count(ParetoStanding::Dominated), count(ParetoStanding::Unknown),
             countText(frontier.withoutPrice, language));
}

} // namespace

Report paretoReport(const AnswerData &data, const ParetoFrontier &frontier, Format format)
{
    const QString rules = rulesLine(data, RulesOf::Models) + u" · "_s
        + levelRules(data.answer->view.certainty, data.language);
    Report report = framedReport(data, rules, format);
    if (format == Format::Table) {
        report.heading.append(
            CliText::tr("Price: US dollars per million tokens, three of input to one of output."));
        report.tables = {table(data, frontier)};
        report.footing.prepend(data.answer->view.estimated ? estimatedRemark() : QString());
        report.footing.prepend(leftOutText(frontier, data.language));
        report.footing.prepend(whyNoPrices(data));
        return report;
    }
    report.records = records(data, frontier);
    report.document.insert(u"without_price"_s, frontier.withoutPrice);
    return report;
}

} // namespace podium
