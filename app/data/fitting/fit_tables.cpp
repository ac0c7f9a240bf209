// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/fitting/fit_tables.h"

#include "app/data/files/csv_row.h"
#include "app/data/files/file_reading.h"
#include "app/engine/values/limits.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <set>

namespace podium {

namespace {

constexpr std::array<std::string_view, 3> kScoreColumns{"model", "benchmark", "score"};
constexpr std::array<std::string_view, 4> kBattleColumns{"model_a", "model_b", "wins_a", "wins_b"};
constexpr std::string_view kTies = "ties";

Result<CsvTable> readTable(const QString &name, std::span<const std::string_view> columns)
{
    const std::string path = name.toStdString();
    const auto text = readFile(name, kMostTableBytes);
    if (!text)
        return tl::unexpected(text.error());
    auto table = CsvTable::parse(*text, path);
    if (!table)
        return table;
    if (!table->faults().empty())
        return tl::unexpected(table->faults().front());
    std::string all;
    for (const std::string_view column : columns)
        all += (all.empty() ? "" : ", ") + std::string(column);
    for (const std::string_view column : columns) {
        if (!table->column(column))
            return failure(Error::Kind::NotFound,
                           "The table has no column \"%1\"; it needs the columns %2.",
                           {std::string(column), all}, {path, 1, std::string(column)});
    }
    return table;
}

/// Cells of a table by the name of their column, and errors that say where they are.
class Cells
{
public:
    explicit Cells(const CsvTable &table)
        : m_table(table)
    {
    }

    [[nodiscard]] std::string_view text(std::size_t row, std::string_view column) const
    {
        return m_table.cell(row, *m_table.column(column));
    }
    [[nodiscard]] Result<std::size_t> named(std::size_t row, std::string_view column,
                                            std::vector<std::string> &names,
                                            Positions &positions) const
    {
        const std::string name(text(row, column));
        if (name.empty())
            return wrong(row, column, "A name is missing here.", {});
        const auto [found, added] = positions.try_emplace(name, names.size());
        if (added)
            names.push_back(name);
        return found->second;
    }
    [[nodiscard]] Result<double> number(std::size_t row, std::string_view column, double most) const
    {
        const std::string_view cell = text(row, column);
        double value = 0;
        const auto [end, problem] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
        if (problem == std::errc() && end == cell.data() + cell.size() && value >= 0
            && value <= most)
            return value;
        if (most == 1)
            return wrong(row, column, "A score must be a number from 0 to 1, not \"%1\".",
                         {std::string(cell)});
        return wrong(row, column, "A count must be a number from 0 to %2, not \"%1\".",
                     {std::string(cell), std::to_string(static_cast<std::int64_t>(most))});
    }
    [[nodiscard]] tl::unexpected<Error> wrong(std::size_t row, std::string_view column,
                                              std::string text,
                                              std::vector<std::string> arguments) const
    {
        return failure(Error::Kind::Invalid, std::move(text), std::move(arguments),
                       {m_table.file(), m_table.line(row), std::string(column)});
    }

private:
    const CsvTable &m_table;
};

/// Models and benchmarks as they turn up.
struct Names {
    Positions models;
    Positions benchmarks;
    std::set<std::pair<std::size_t, std::size_t>> pairs;
};

Result<void> addScore(const Cells &cells, std::size_t row, BenchmarkTable &scores, Names &names)
{
    const auto model = cells.named(row, "model", scores.models, names.models);
    if (!model)
        return tl::unexpected(model.error());
    const auto benchmark = cells.named(row, "benchmark", scores.benchmarks, names.benchmarks);
    if (!benchmark)
        return tl::unexpected(benchmark.error());
    const auto score = cells.number(row, "score", 1);
    if (!score)
        return tl::unexpected(score.error());
    if (!names.pairs.emplace(*model, *benchmark).second)
        return cells.wrong(row, "benchmark",
                           "\"%1\" has a score on \"%2\" in an earlier row; keep one of them.",
                           {scores.models[*model], scores.benchmarks[*benchmark]});
    scores.cells.push_back({*model, *benchmark, *score});
    return {};
}

Result<Pairing> pairingOf(const Cells &cells, std::size_t row, bool ties, BattleTable &battles,
                          Positions &positions)
{
    const auto a = cells.named(row, "model_a", battles.models, positions);
    if (!a)
        return tl::unexpected(a.error());
    const auto b = cells.named(row, "model_b", battles.models, positions);
    if (!b)
        return tl::unexpected(b.error());
    if (*a == *b)
        return cells.wrong(row, "model_b", "A model cannot meet itself.", {});
    constexpr double most = kMostNumber;
    const auto winsA = cells.number(row, "wins_a", most);
    if (!winsA)
        return tl::unexpected(winsA.error());
    const auto winsB = cells.number(row, "wins_b", most);
    if (!winsB)
        return tl::unexpected(winsB.error());
    Pairing pairing{*a, *b, *winsA, *winsB, 0};
    if (ties && !cells.text(row, kTies).empty()) {
        const auto tied = cells.number(row, kTies, most);
        if (!tied)
            return tl::unexpected(tied.error());
        pairing.ties = *tied;
    }
    return pairing;
}

} // namespace

Result<BenchmarkTable> readScoreTable(const QString &file)
{
    const auto table = readTable(file, kScoreColumns);
    if (!table)
        return tl::unexpected(table.error());
    const Cells cells(*table);
    BenchmarkTable scores;
    Names names;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        if (cells.text(row, "score").empty())
            continue;
        if (const auto added = addScore(cells, row, scores, names); !added)
            return tl::unexpected(added.error());
    }
    return scores;
}

Result<BattleTable> readBattleTable(const QString &file)
{
    const auto table = readTable(file, kBattleColumns);
    if (!table)
        return tl::unexpected(table.error());
    const Cells cells(*table);
    const bool ties = table->column(kTies).has_value();
    BattleTable battles;
    Positions positions;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        const auto pairing = pairingOf(cells, row, ties, battles, positions);
        if (!pairing)
            return tl::unexpected(pairing.error());
        battles.pairings.push_back(*pairing);
    }
    return battles;
}

} // namespace podium
