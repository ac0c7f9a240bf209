// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/fitting/fit_tables.h"

#include "app/data/fitting/fit_cells.h"
#include "app/engine/values/limits.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <set>

namespace podium {

namespace {

constexpr std::array<std::string_view, 3> kScoreColumns{"model", "benchmark", "score"};
constexpr std::array<std::string_view, 3> kValueColumns{"name", "value", "standard_error"};

/// An interval of less is none: numbers have sixteen digits.
constexpr double kLeastErrorShare = 1e-15;

/// Models and benchmarks as they turn up.
struct ScoreNames {
    FitNames models;
    FitNames benchmarks;
    std::set<std::pair<std::size_t, std::size_t>> pairs;
};

Result<ScoreCell> scoreOf(const FitCells &cells, std::size_t row, ScoreNames &names)
{
    const auto model = cells.named(row, "model", names.models);
    if (!model)
        return tl::unexpected(model.error());
    const auto benchmark = cells.named(row, "benchmark", names.benchmarks);
    if (!benchmark)
        return tl::unexpected(benchmark.error());
    const auto score = cells.number(row, "score");
    if (!score || *score < 0 || *score > 1)
        return cells.wrong(row, "score",
                           Error::tr("A score must be a number from 0 to 1, not \"%1\"."),
                           {cells.text(row, "score")});
    if (!names.pairs.emplace(*model, *benchmark).second)
        return cells.wrong(
            row, "benchmark",
            Error::tr("\"%1\" has a score on \"%2\" in an earlier row; keep one of them."),
            {names.models.names[*model], names.benchmarks.names[*benchmark]});
    return ScoreCell{*model, *benchmark, *score};
}

Result<void> addValue(const FitCells &cells, std::size_t row, FitNames &names, ValueTable &values)
{
    const auto name = cells.named(row, "name", names);
    if (!name)
        return tl::unexpected(name.error());
    if (*name != values.values.size())
        return cells.wrong(row, "name",
                           Error::tr("\"%1\" has a value in an earlier row; keep one of them."),
                           {names.names[*name]});
    const auto value = cells.number(row, "value");
    if (!value)
        return cells.wrong(
            row, "value", Error::tr("A value must be a number from -%2 to %2, not \"%1\"."),
            {cells.text(row, "value"), std::to_string(static_cast<std::int64_t>(kMostNumber))});
    const auto error = cells.number(row, "standard_error");
    if (!error || !(*error > 0))
        return cells.wrong(row, "standard_error",
                           Error::tr("A standard error must be a number above 0, not \"%1\"."),
                           {cells.text(row, "standard_error")});
    if (*error < kLeastErrorShare * std::abs(*value))
        return cells.wrong(row, "standard_error",
                           Error::tr("A standard error of %1 is lost beside a value of %2; take "
                                     "from all values what they have in common."),
                           {cells.text(row, "standard_error"), cells.text(row, "value")});
    values.values.push_back(*value);
    values.standardErrors.push_back(*error);
    return {};
}

} // namespace

Result<BenchmarkTable> readScoreTable(const QString &file)
{
    const auto table = openFitTable(file);
    if (!table)
        return tl::unexpected(table.error());
    if (const auto complete = requireColumns(*table, kScoreColumns); !complete)
        return tl::unexpected(complete.error());
    const FitCells cells(*table);
    BenchmarkTable scores;
    ScoreNames names;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        if (cells.text(row, "score").empty())
            continue;
        const auto score = scoreOf(cells, row, names);
        if (!score)
            return tl::unexpected(score.error());
        scores.cells.push_back(*score);
    }
    scores.models = std::move(names.models.names);
    scores.benchmarks = std::move(names.benchmarks.names);
    scores.warnings = lookAlikes(scores.models);
    std::ranges::move(lookAlikes(scores.benchmarks), std::back_inserter(scores.warnings));
    return scores;
}

Result<ValueTable> readValueTable(const QString &file)
{
    const auto table = openFitTable(file);
    if (!table)
        return tl::unexpected(table.error());
    if (const auto complete = requireColumns(*table, kValueColumns); !complete)
        return tl::unexpected(complete.error());
    const FitCells cells(*table);
    ValueTable values;
    FitNames names;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        if (const auto added = addValue(cells, row, names, values); !added)
            return tl::unexpected(added.error());
    }
    if (values.values.empty())
        return failure(Error::Kind::Empty,
                       Error::tr("The table has no values, so nothing can be ranked."), {},
                       {table->file(), 0, {}});
    values.names = std::move(names.names);
    values.warnings = lookAlikes(values.names);
    return values;
}

} // namespace podium
