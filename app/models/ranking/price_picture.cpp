// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/price_picture.h"

#include "app/models/charts/captions.h"
#include "app/models/language/model_name.h"
#include "app/models/language/number_text.h"
#include "app/models/ranking/priced_days.h"
#include "app/models/rules/view_rules.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct PriceWords {
    Q_DECLARE_TR_FUNCTIONS(podium::PricePicture)
};

QString priceFrontierKey()
{
    return u"frontier"_s;
}

ChartMark priceMark(const AnswerData &data, const ParetoPoint &point)
{
    const RankedModel &line = data.answer->ranking[point.line];
    const Model &model = data.snapshot().models[line.model];
    ChartMark mark;
    mark.key = toQString(model.id);
    mark.label = shortModelName(model);
    mark.country = toQString(countryOf(*data.dataset, model));
    mark.at = point.price;
    mark.value = line.index;
    mark.low = line.indexLow;
    mark.high = line.indexHigh;
    if (line.indexLow && line.indexHigh)
        mark.intervalText = indexIntervalText(*line.indexLow, *line.indexHigh, data.language);
    mark.setOrigin(line.estimated, isOwn(model));
    mark.valueText
        = PriceWords::tr("index %1, %2")
              .arg(indexText(line.index, data.language), priceText(point.price, data.language));
    mark.valueNote = priceStanding(data, point);
    if (point.standing == ParetoStanding::Frontier)
        mark.line = priceFrontierKey();
    return mark;
}

/// Whom a logarithmic axis of prices has no place for.
QStringList leftOut(const AnswerData &data, const ParetoFrontier &frontier)
{
    const auto free = std::ranges::count_if(
        frontier.points, [](const ParetoPoint &point) { return point.price <= 0; });
    QStringList out;
    if (free > 0)
        out << PriceWords::tr("free, so not drawn: %1").arg(countText(free, data.language));
    if (frontier.withoutPrice > 0)
        out << PriceWords::tr("without a price: %1")
                   .arg(countText(frontier.withoutPrice, data.language));
    return out;
}

} // namespace

QString priceStanding(const AnswerData &data, const ParetoPoint &point)
{
    const auto better = [&] {
        const RankedModel &line = data.answer->ranking[*point.better];
        return shortModelName(data.snapshot().models[line.model]);
    };
    switch (point.standing) {
    case ParetoStanding::Frontier:
        return PriceWords::tr("nothing cheaper is as good");
    case ParetoStanding::WithinError:
        return PriceWords::tr("within the error of %1, which costs no more").arg(better());
    case ParetoStanding::Dominated:
        return PriceWords::tr("%1 costs no more and is better").arg(better());
    case ParetoStanding::Unknown:
        break;
    }
    return PriceWords::tr("%1 costs no more and stands higher; by what error is not known")
        .arg(better());
}

ChartSeries pricePicture(const AnswerData &data)
{
    ChartSeries series;
    ChartPlane &plane = series.form.emplace<ChartPlane>();
    plane.across = ChartPlane::Across::Logarithmic;
    plane.joined = ChartPlane::Joined::Steps;
    series.emptyText = PriceWords::tr("No ranked model has a price. Remove a filter, or choose "
                                      "figures of another day.");
    if (!data)
        return series;
    if (const QString why = whyNoPrices(data); !why.isEmpty())
        series.emptyText = why;
    const ParetoFrontier frontier = paretoFrontier(*data.dataset, *data.answer);
    qsizetype best = 0;
    for (const ParetoPoint &point : frontier.points) {
        if (point.price <= 0)
            continue;
        series.marks.append(priceMark(data, point));
        best += point.standing == ParetoStanding::Frontier ? 1 : 0;
        plane.runsTo = point.price; // the dearest comes last
    }
    const Captions captions(*data.dataset, *data.answer, data.language);
    plane.lines = {{priceFrontierKey(), PriceWords::tr("Best for its price"), {}}};
    plane.acrossTitle
        = PriceWords::tr("Price (US dollars per million tokens, three of input to one of output, "
                         "logarithmic)");
    series.valueAxisTitle = PriceWords::tr("%1 (points of 100)").arg(methodName(data.method()));
    series.title = best > 0
        ? PriceWords::tr("Best for their price: %1 of %2 models")
              .arg(countText(best, data.language), countText(series.marks.size(), data.language))
        : PriceWords::tr("Models by index and price");
    series.subtitle
        = (QStringList{rulesLine(data, RulesOf::Models)} + leftOut(data, frontier)).join(u" · "_s);
    series.source = captions.source();
    return series;
}

} // namespace podium
