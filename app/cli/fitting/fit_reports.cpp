// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fitting/fit_reports.h"

#include "app/cli/text.h"
#include "app/models/language/language.h"

#include <algorithm>
#include <numeric>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

template <typename Before>
std::vector<std::size_t> ordered(std::size_t size, Before before)
{
    std::vector<std::size_t> order(size);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, before);
    return order;
}

QString text(std::optional<double> number, int decimals)
{
    return number ? QString::number(*number, 'f', decimals) : u"–"_s;
}

QString span(std::optional<double> low, std::optional<double> high, int decimals)
{
    return low && high ? text(low, decimals) + u"–"_s + text(high, decimals) : u"–"_s;
}

} // namespace

Report abilityReport(const BenchmarkTable &table, const ItemResponseTask &task,
                     const ItemResponse &fitted, Format format)
{
    const int decimals = task.anchors.empty() ? 2 : 1;
    Report report;
    report.records.keys = u"model,index,low,high,benchmarks"_s.split(u',');
    TextTable lines;
    lines.columns = {{CliText::tr("Model")},
                     {CliText::tr("Index"), true},
                     {CliText::tr("Interval"), true},
                     {CliText::tr("Benchmarks"), true}};
    for (const std::size_t i :
         ordered(table.models.size(), [&fitted](std::size_t a, std::size_t b) {
             return fitted.models[a].value > fitted.models[b].value; // absent is least
         })) {
        const Ability &ability = fitted.models[i];
        const QString name = toQString(table.models[i]);
        const auto benchmarks = static_cast<qint64>(ability.benchmarks);
        report.records.rows.append(
            {name, raw(ability.value), raw(ability.low), raw(ability.high), benchmarks});
        lines.rows.append({name, text(ability.value, decimals),
                           span(ability.low, ability.high, decimals), QString::number(benchmarks)});
    }
    if (format != Format::Table)
        return report;
    report.tables = {lines};
    report.footing
        << CliText::tr("Item-response model on %1 benchmarks; predictions miss the scores by %2 "
                       "points of 100 (root mean square).")
               .arg(QString::number(table.benchmarks.size()),
                    QString::number(100 * fitted.residual, 'f', 1))
        << CliText::tr("Intervals say what another choice of benchmarks would change. Models with "
                       "fewer than %1 benchmarks have no index.")
               .arg(QString::number(task.leastBenchmarks));
    return report;
}

Report ratingReport(const BattleTable &table, const std::vector<Rating> &ratings, Format format)
{
    Report report;
    report.records.keys = u"model,rating,low,high,wins,losses,ties,separated"_s.split(u',');
    TextTable lines;
    lines.columns = {{CliText::tr("Model")},          {CliText::tr("Rating"), true},
                     {CliText::tr("Interval"), true}, {CliText::tr("Wins"), true},
                     {CliText::tr("Losses"), true},   {CliText::tr("Ties"), true}};
    bool separated = false;
    for (const std::size_t i : ordered(ratings.size(), [&ratings](std::size_t a, std::size_t b) {
             return ratings[a].rating > ratings[b].rating;
         })) {
        const Rating &rating = ratings[i];
        const QString name = toQString(table.models[i]);
        report.records.rows.append({name, rounded(rating.rating), raw(rating.low), raw(rating.high),
                                    rating.wins, rating.losses, rating.ties, rating.separated});
        lines.rows.append({rating.separated ? name + u" *"_s : name, text(rating.rating, 0),
                           span(rating.low, rating.high, 0), QString::number(rating.wins),
                           QString::number(rating.losses), QString::number(rating.ties)});
        separated = separated || rating.separated;
    }
    if (format != Format::Table)
        return report;
    report.tables = {lines};
    report.footing << CliText::tr("400 points are odds of ten to one.");
    if (separated)
        report.footing << CliText::tr("* Never won against the others, or never lost: the battles "
                                      "do not say how far away it is.");
    return report;
}

} // namespace podium
