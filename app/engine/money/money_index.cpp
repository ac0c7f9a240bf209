// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/money/money_index.h"

#include "app/engine/countries/places.h"
#include "app/engine/countries/unmeasured.h"
#include "app/engine/money/all_years.h"
#include "app/engine/ranking/answering.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <set>

namespace podium {

namespace {

struct Money {
    Decimal sum;
    int leftOut = 0;
};
using MoneyByKey = std::map<std::string, Money>;

MoneyByKey raised(const Dataset &dataset, const Answer &answer)
{
    MoneyByKey out;
    MoneyView asked = answer.view.money;
    asked.to = lastDayOfMoney(dataset, answer);
    const FundingAnswer announced
        = asked.to == answer.view.money.to ? answer.funding : answerFunding(dataset, asked);
    for (const LabFunding &funding : announced.labs) {
        const Lab &lab = dataset.labs[funding.lab];
        const bool byLab = answer.view.money.indexBy == SumBy::Lab;
        Money &money = out[byLab ? lab.id : lab.country];
        money.sum += funding.total;
        money.leftOut += funding.leftOut;
    }
    return out;
}

/// The period that spans the most years and, of those, ends last.
const CountryFigure *longestInvestment(const Ledger &ledger)
{
    const CountryFigure *longest = nullptr;
    const auto span = [](const CountryFigure &figure) {
        return std::pair(figure.lastYear - figure.firstYear, figure.lastYear);
    };
    for (const CountryFigure &figure : ledger.figures) {
        if (figure.metric == "private_ai_investment" && figure.country != "WW"
            && (!longest || span(figure) > span(*longest)))
            longest = &figure;
    }
    return longest;
}

MoneyByKey invested(const Dataset &dataset, const Answer &answer, MoneyIndex &out)
{
    MoneyByKey money;
    const CountryFigure *longest = longestInvestment(dataset.ledger);
    if (!longest)
        return money;
    out.firstYear = longest->firstYear;
    out.lastYear = longest->lastYear;
    const auto &countries = answer.view.money.countries;
    for (const CountryFigure &figure : dataset.ledger.figures) {
        const bool asked = countries.empty() || covers(dataset, countries, figure.country);
        if (!asked || figure.metric != longest->metric || figure.edition != longest->edition
            || figure.firstYear != longest->firstYear || figure.lastYear != longest->lastYear)
            continue;
        // A sum over years has no day; its rate is the mean of its last year.
        const Date year{std::chrono::year{figure.lastYear} / std::chrono::January / 1};
        const auto converted
            = podium::converted(dataset.ledger, answer.view.money, {figure.value, figure.unit},
                                year, DatePrecision::Year);
        if (converted)
            money[figure.country] = {converted->value};
    }
    return money;
}

MoneyPoint pointOf(const Answer &answer, std::string key, std::size_t model, double index,
                   bool estimated)
{
    MoneyPoint point;
    point.key = std::move(key);
    point.bestModel = model;
    point.index = index;
    point.estimated = estimated;
    const auto line = std::ranges::find(answer.ranking, model, &RankedModel::model);
    if (line != answer.ranking.end()) {
        point.indexLow = line->indexLow;
        point.indexHigh = line->indexHigh;
    }
    return point;
}

std::vector<MoneyPoint> indices(const Dataset &dataset, const Answer &answer)
{
    std::vector<MoneyPoint> out;
    for (const CountryResult &country : answer.countries) {
        if (answer.view.money.indexBy == SumBy::Country) {
            out.push_back(pointOf(answer, country.country, country.bestModel, country.bestIndex,
                                  !country.labs.empty() && country.labs.front().estimated));
            continue;
        }
        for (const LabResult &lab : country.labs) {
            const std::string id = lab.lab ? dataset.labs[*lab.lab].id : std::string();
            if (!id.empty() && std::ranges::find(out, id, &MoneyPoint::key) == out.end())
                out.push_back(pointOf(answer, id, lab.bestModel, lab.bestIndex, lab.estimated));
        }
    }
    return out;
}

bool isFartherAbove(const MoneyPoint &a, const MoneyPoint &b)
{
    if (a.residual.has_value() != b.residual.has_value())
        return a.residual.has_value();
    return a.residual ? *a.residual > *b.residual : a.index > b.index;
}

bool isWhole(const MoneyPoint &point)
{
    return point.moneyBound == Bound::Exact;
}

} // namespace

Bound MoneyIndex::residualBound() const
{
    const bool open = std::ranges::any_of(points, [](const MoneyPoint &point) {
        return isWhole(point) && (point.unmeasured > 0 || point.estimated || point.filledIn);
    });
    return open ? Bound::Unsure : Bound::Exact;
}

Date lastDayOfMoney(const Dataset &dataset, const Answer &answer)
{
    const Date figures = answer.view.asOf.value_or(dataset.snapshots[answer.snapshot].date);
    return std::min(answer.view.money.to.value_or(figures), figures);
}

std::optional<MoneyTrend> fitTrend(const std::vector<MoneyPoint> &all)
{
    std::vector<MoneyPoint> points;
    std::ranges::copy_if(all, std::back_inserter(points), isWhole);
    const auto n = static_cast<double>(points.size());
    if (points.size() < 3)
        return std::nullopt;
    double meanX = 0;
    double meanY = 0;
    for (const MoneyPoint &point : points) {
        meanX += std::log10(point.money.toDouble()) / n;
        meanY += point.index / n;
    }
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (const MoneyPoint &point : points) {
        const double x = std::log10(point.money.toDouble()) - meanX;
        const double y = point.index - meanY;
        xx += x * x;
        xy += x * y;
        yy += y * y;
    }
    if (xx < 1e-12)
        return std::nullopt;
    MoneyTrend trend;
    trend.slope = xy / xx;
    trend.intercept = meanY - trend.slope * meanX;
    const double rest = std::max(0.0, yy - trend.slope * xy);
    trend.deviation = std::sqrt(rest / (n - 2));
    trend.explained = yy > 0 ? 1 - rest / yy : 0;
    return trend;
}

Result<Answered<MoneyIndex>> moneyIndex(const Dataset &dataset, View view)
{
    fillPeriod(view.money);
    auto shown = answer(dataset, view, RankSets::LeftOut);
    if (!shown)
        return tl::unexpected(shown.error());
    MoneyIndex found = moneyIndexOf(dataset, *shown);
    return Answered<MoneyIndex>{std::move(*shown), std::move(found)};
}

MoneyIndex moneyIndexOf(const Dataset &dataset, const Answer &answer)
{
    MoneyIndex out;
    out.unmeasured = unmeasuredIn(dataset, answer);
    auto unmeasured = answer.view.money.indexBy == SumBy::Lab
        ? unmeasuredByLab(dataset, answer)
        : unmeasuredByCountry(dataset, answer);
    MoneyByKey money = answer.view.money.basis == MoneyBasis::Investment
        ? invested(dataset, answer, out)
        : raised(dataset, answer);
    const auto isFilledIn = [&answer](std::size_t model) {
        const auto line = std::ranges::find(answer.ranking, model, &RankedModel::model);
        return line != answer.ranking.end() && line->imputed > 0;
    };
    for (MoneyPoint &point : indices(dataset, answer)) {
        const auto found = money.find(point.key);
        if (found == money.end() || found->second.sum <= Decimal()) {
            out.withoutMoney.push_back(point.key);
            continue;
        }
        point.money = found->second.sum;
        point.moneyBound = sumBound(found->second.leftOut);
        point.unmeasured = unmeasured[point.key];
        point.filledIn = isFilledIn(point.bestModel);
        money.erase(found);
        out.points.push_back(std::move(point));
    }
    for (const auto &[key, value] : money) {
        if (value.sum > Decimal())
            out.withoutIndex.push_back(key);
    }
    out.trend = fitTrend(out.points);
    out.fitted = static_cast<int>(std::ranges::count_if(out.points, isWhole));
    for (MoneyPoint &point : out.points) {
        if (!out.isFinding())
            break;
        if (!isWhole(point))
            continue;
        point.expected
            = out.trend->intercept + out.trend->slope * std::log10(point.money.toDouble());
        // With a model nobody measured it may stand higher: then only above the line is sure.
        const double residual = point.index - *point.expected;
        if (residual > 0 || point.unmeasured == 0)
            point.residual = residual;
    }
    std::ranges::stable_sort(out.points, isFartherAbove);
    return out;
}

} // namespace podium
