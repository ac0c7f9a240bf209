// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/money/figures.h"

#include "app/engine/countries/places.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/view.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace podium {

namespace {

constexpr std::string_view kDollars = "USD";

bool isListed(const std::vector<std::string> &list, const std::string &item)
{
    return list.empty() || std::ranges::find(list, item) != list.end();
}

void addMetric(std::vector<FigureMetric> &metrics, const std::string &key, bool ofLabs)
{
    if (std::ranges::find(metrics, key, &FigureMetric::key) == metrics.end())
        metrics.push_back({key, ofLabs});
}

bool isAskedFor(const MoneyView &view, const std::string &metric)
{
    return view.figureKinds.empty() ? metric == kFirstMetric : isListed(view.figureKinds, metric);
}

Date firstDayOf(int year)
{
    return std::chrono::sys_days(std::chrono::year(year) / std::chrono::January / 1);
}

std::optional<Conversion> convertedFigure(const Dataset &dataset, const MoneyView &view,
                                          const CountryFigure &figure)
{
    if (figure.unit != kDollars)
        return std::nullopt;
    if (figure.firstYear != figure.lastYear && view.currency != kDollars)
        return std::nullopt;
    return converted(dataset.ledger, view, {figure.value, figure.unit}, firstDayOf(figure.lastYear),
                     DatePrecision::Year);
}

std::optional<Conversion> convertedFigure(const Dataset &dataset, const MoneyView &view,
                                          const LabFigure &figure)
{
    const std::string currency = figure.unit.substr(0, figure.unit.find('/'));
    if (currency != kDollars && !dataset.ledger.rates.perEuroByDay.contains(currency))
        return std::nullopt;
    return converted(dataset.ledger, view, {figure.value, currency}, figure.date,
                     DatePrecision::Day);
}

/// Period and edition: what figures must share to be compared.
using Together = std::tuple<int, int, std::string>;

Together togetherOf(const CountryFigure &figure)
{
    return {figure.lastYear, figure.firstYear, figure.edition};
}

/// Of the single years and editions that know more than one country, the newest of those that know
/// most of the countries asked for.
std::optional<Together> newestComparable(const std::vector<const CountryFigure *> &figures,
                                         const std::vector<std::string> &asked)
{
    struct Known {
        int countries = 0;
        int asked = 0;
    };
    std::map<Together, Known> sets;
    for (const CountryFigure *figure : figures) {
        Known &known = sets[togetherOf(*figure)];
        ++known.countries;
        known.asked += std::ranges::find(asked, figure->country) != asked.end() ? 1 : 0;
    }
    std::optional<Together> newest;
    int most = 0;
    for (const auto &[together, known] : sets) {
        const bool oneYear = std::get<0>(together) == std::get<1>(together);
        if (known.countries < 2 || !oneYear || known.asked < most)
            continue;
        newest = together;
        most = known.asked;
    }
    return newest;
}

std::vector<FigureRow> countryRows(const Dataset &dataset, const MoneyView &view,
                                   std::optional<Date> until)
{
    const auto &figures = dataset.ledger.figures;
    std::vector<FigureRow> rows;
    std::map<std::string, std::vector<const CountryFigure *>> byMetric;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const bool later = until && firstDayOf(figures[i].lastYear + 1) > *until;
        if (later || !isAskedFor(view, figures[i].metric))
            continue;
        byMetric[figures[i].metric].push_back(&figures[i]);
        if (isListed(view.countries, figures[i].country))
            rows.push_back({false, i, convertedFigure(dataset, view, figures[i])});
    }
    std::map<std::string, std::optional<Together>> compared;
    for (const auto &[metric, known] : byMetric)
        compared[metric] = newestComparable(known, view.countries);
    for (FigureRow &row : rows) {
        const CountryFigure &figure = figures[row.figure];
        row.compared = compared[figure.metric] == togetherOf(figure);
    }
    std::ranges::stable_sort(rows, [&figures](const FigureRow &a, const FigureRow &b) {
        const CountryFigure &first = figures[a.figure];
        const CountryFigure &second = figures[b.figure];
        if (first.metric != second.metric)
            return first.metric < second.metric;
        if (a.compared != b.compared)
            return a.compared;
        return std::tuple(second.lastYear, second.firstYear, second.value)
            < std::tuple(first.lastYear, first.firstYear, first.value);
    });
    return rows;
}

std::vector<FigureRow> labRows(const Dataset &dataset, const MoneyView &view,
                               std::optional<Date> until)
{
    const auto &figures = dataset.ledger.labFigures;
    std::vector<FigureRow> rows;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const Lab &lab = dataset.labs[figures[i].lab];
        const bool later = until && figures[i].date > *until;
        if (!later && isAskedFor(view, figures[i].metric) && isListed(view.labs, lab.id)
            && isListed(view.countries, lab.country))
            rows.push_back({true, i, convertedFigure(dataset, view, figures[i])});
    }
    std::ranges::stable_sort(rows, [&figures](const FigureRow &a, const FigureRow &b) {
        return figures[b.figure].date < figures[a.figure].date;
    });
    return rows;
}

} // namespace

std::vector<FigureMetric> figureMetrics(const Ledger &ledger)
{
    std::vector<FigureMetric> metrics;
    for (const CountryFigure &figure : ledger.figures)
        addMetric(metrics, figure.metric, false);
    for (const LabFigure &figure : ledger.labFigures)
        addMetric(metrics, figure.metric, true);
    return metrics;
}

std::vector<FigureRow> figureRows(const Dataset &dataset, const MoneyView &asked,
                                  std::optional<Date> until)
{
    const MoneyView view = withMembers(dataset, asked);
    std::vector<FigureRow> rows = countryRows(dataset, view, until);
    const std::vector<FigureRow> labs = labRows(dataset, view, until);
    rows.insert(rows.end(), labs.begin(), labs.end());
    return rows;
}

} // namespace podium
