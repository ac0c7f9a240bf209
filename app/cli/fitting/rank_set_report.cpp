// SPDX-License-Identifier: GPL-3.0-or-later
// What is fitted to a file of the user's: it is in no answer, and no item model has it.
#include "app/cli/fitting/fit_reports.h"
#include "app/cli/fitting/fit_text.h"
#include "app/cli/text.h"
#include "app/data/view/view_words.h"
#include "app/engine/uncertainty/drawn_ranks.h"
#include "app/engine/uncertainty/rank_intervals.h"
#include "app/engine/uncertainty/sampler.h"
#include "app/engine/uncertainty/simulation.h"
#include "app/models/language/language.h"

#include <algorithm>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// One value with its interval and the ranks it may have; best first.
struct RankedValue {
    std::size_t place = 0; ///< in the table
    int rank = 0;
    double low = 0;
    double high = 0;
    RankInterval ranks;
    int group = 0; ///< of values that cannot be told apart
};

std::vector<RankInterval> rankIntervals(const ValueTable &table, const Certainty &certainty,
                                        double margin)
{
    switch (certainty.rankBounds) {
    case RankBounds::Simultaneous:
        return simultaneousRankIntervals(table.values, table.standardErrors, certainty);
    case RankBounds::Each:
        return drawnRankIntervals(table.values, table.standardErrors, certainty);
    case RankBounds::Overlap:
        break;
    }
    std::vector<double> low;
    std::vector<double> high;
    for (std::size_t i = 0; i < table.values.size(); ++i) {
        low.push_back(table.values[i] - margin * table.standardErrors[i]);
        high.push_back(table.values[i] + margin * table.standardErrors[i]);
    }
    return overlapRankIntervals(low, high);
}

std::vector<RankedValue> rankedValues(const ValueTable &table, const Certainty &certainty)
{
    const double margin = normalQuantile((1 + certainty.level) / 2);
    const auto intervals = rankIntervals(table, certainty, margin);
    const std::vector<int> ranks = plainRanks(table.values);
    std::vector<RankedValue> lines;
    std::vector<RankInterval> sorted;
    for (const std::size_t i : ordered(table.values.size(), [&table](std::size_t a, std::size_t b) {
             return table.values[a] > table.values[b];
         })) {
        const double wide = margin * table.standardErrors[i];
        lines.push_back(
            {i, ranks[i], table.values[i] - wide, table.values[i] + wide, intervals[i], 0});
        sorted.push_back(intervals[i]);
    }
    const std::vector<int> groups = tieGroups(sorted);
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].group = groups[i];
    return lines;
}

/// So many that the smallest standard error has two digits, as far as the largest value has them.
int decimalsOf(const ValueTable &table)
{
    constexpr int kDigits = 15;
    double largest = 1;
    for (const double value : table.values)
        largest = std::max(largest, std::abs(value));
    const double least = std::ranges::min(table.standardErrors);
    const int most = kDigits - int(std::floor(std::log10(largest)));
    return std::clamp(1 - int(std::floor(std::log10(least))), 0, most);
}

/// In the decimals of the others, or by its own digits where these would not show it.
QString errorOfValue(double error, int decimals)
{
    return decimalsThatShow(error, decimals) > decimals ? QString::number(error, 'g', 2)
                                                        : fixedText(error, decimals);
}

QString rankSetRules(const Certainty &certainty)
{
    const QString level = percentText(certainty.level);
    switch (certainty.rankBounds) {
    case RankBounds::Overlap:
        return CliText::tr("Ranks by the overlap of single intervals of %1 %: each holds for "
                           "itself, not all at once.")
            .arg(level);
    case RankBounds::Each:
        return CliText::tr("Ranks that hold each for itself, not all at once: the middle %1 % of "
                           "those in %2 draws of all values.")
            .arg(level, QString::number(certainty.singleDraws()));
    case RankBounds::Simultaneous:
        break;
    }
    return CliText::tr("Ranks that hold for all at once at %1 %: one value is ahead of another "
                       "where their difference, in standard errors, passes what the largest of all "
                       "stays below in %1 % of %2 draws of the errors.")
        .arg(level, QString::number(rankDraws(certainty)));
}

/// Nothing is drawn for the overlap of single intervals.
QJsonValue drawsOf(const Certainty &certainty)
{
    switch (certainty.rankBounds) {
    case RankBounds::Simultaneous:
        return rankDraws(certainty);
    case RankBounds::Each:
        return certainty.singleDraws();
    case RankBounds::Overlap:
        break;
    }
    return {};
}

QString correlationRule(const Certainty &certainty)
{
    return CliText::tr("Errors are normal; those of two values correlate by %1.")
        .arg(QString::number(certainty.sharedError()));
}

} // namespace

Report rankSetReport(const ValueTable &table, const Certainty &certainty, Format format)
{
    Report report;
    report.records.keys
        = u"rank,name,value,standard_error,low,high,rank_low,rank_high,tie_group"_s.split(u',');
    TextTable lines;
    lines.columns = {{CliText::tr("Rank"), true},     {CliText::tr("Name")},
                     {CliText::tr("Value"), true},    {CliText::tr("Standard error"), true},
                     {CliText::tr("Interval"), true}, {CliText::tr("Ranks"), true},
                     {CliText::tr("Group"), true}};
    const int decimals = decimalsOf(table);
    for (const RankedValue &line : rankedValues(table, certainty)) {
        const QString name = toQString(table.names[line.place]);
        const double value = table.values[line.place];
        const double error = table.standardErrors[line.place];
        report.records.rows.append({line.rank, name, value, error, line.low, line.high,
                                    line.ranks.low, line.ranks.high, line.group});
        lines.rows.append({QString::number(line.rank), name, fixedText(value, decimals),
                           errorOfValue(error, decimals), spanText(line.low, line.high, decimals),
                           line.ranks.low == line.ranks.high
                               ? QString::number(line.ranks.low)
                               : u"%1–%2"_s.arg(line.ranks.low).arg(line.ranks.high),
                           QString::number(line.group)});
    }
    if (format == Format::Table) {
        report.tables = {lines};
        report.footing << rankSetRules(certainty) << correlationRule(certainty)
                       << CliText::tr("Values of one group cannot be told apart.");
        return report;
    }
    report.document = {{u"level"_s, certainty.level},
                       {u"rank_bounds"_s, wordOf(certainty.rankBounds)},
                       {u"correlation"_s, certainty.sharedError()},
                       {u"draws"_s, drawsOf(certainty)},
                       {u"seed"_s, static_cast<qint64>(certainty.seed)},
                       {u"warnings"_s, warningTexts(table.warnings)}};
    return report;
}

} // namespace podium
