// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sources/epoch_columns.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace podium {

namespace {

constexpr std::array<std::string_view, 5> kNames{"Model version", "Model", "model", "Name",
                                                 "Agent"};
constexpr std::array<std::string_view, 2> kIndices{"ECI Score", "eci"};
constexpr std::array<std::string_view, 2> kPoints{"ELO", "Time horizon"};
/// In this order: what stands for the whole benchmark before its parts.
constexpr std::array<std::string_view, 25> kScores{"mean_score",
                                                   "Best score (across scorers)",
                                                   "Score",
                                                   "Score OPT@1",
                                                   "Score (AVG@5)",
                                                   "Overall accuracy",
                                                   "Accuracy mean",
                                                   "Accuracy",
                                                   "EM",
                                                   "Percent correct",
                                                   "Overall pass (%)",
                                                   "Global average",
                                                   "Average progress",
                                                   "Average score",
                                                   "Weighted Score",
                                                   "Overall (no subtitles)",
                                                   "Challenge score",
                                                   "% Resolved",
                                                   "Average",
                                                   "Correct",
                                                   "Mean score",
                                                   "Unguided % Solved",
                                                   "Lab Success %",
                                                   "ACW Country %",
                                                   "average_score"};
constexpr std::array<std::string_view, 4> kErrors{"stderr", "Accuracy SE", "Average Standard error",
                                                  "SE"};

template <std::size_t Size>
std::vector<std::size_t> columnsOf(const CsvTable &table,
                                   const std::array<std::string_view, Size> &names)
{
    std::vector<std::size_t> columns;
    for (const std::string_view name : names) {
        if (const auto column = table.column(name))
            columns.push_back(*column);
    }
    return columns;
}

std::optional<std::size_t> firstOf(const std::vector<std::size_t> &columns)
{
    return columns.empty() ? std::nullopt : std::optional(columns.front());
}

/// A benchmark that has come since: "120k token score" is a score, too.
std::vector<std::size_t> columnsLikeScores(const CsvTable &table)
{
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < table.header().size(); ++column) {
        std::string header = table.header()[column];
        std::ranges::transform(header, header.begin(),
                               [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
        if (header.find("score") != std::string::npos
            || header.find("accuracy") != std::string::npos)
            columns.push_back(column);
    }
    return columns;
}

} // namespace

EpochColumns epochColumns(const CsvTable &table, ImportFindings &findings)
{
    EpochColumns columns;
    columns.names = columnsOf(table, kNames);
    columns.index = firstOf(columnsOf(table, kIndices));
    columns.points = firstOf(columnsOf(table, kPoints));
    columns.error = firstOf(columnsOf(table, kErrors));
    columns.task = table.column("task");
    columns.status = table.column("Status");
    columns.started = table.column("Started at");
    if (!columns.started)
        columns.started = table.column("started_at");
    std::vector<std::size_t> scores = columnsOf(table, kScores);
    if (scores.empty())
        scores = columnsLikeScores(table);
    columns.score = firstOf(scores);
    if (!columns.index && !columns.points && scores.size() > 1)
        findings.add(Finding::Severity::Warning, "column", 0, table.header()[scores[0]], {},
                     Error::tr("Of %1 columns of scores this one is taken; the next is \"%2\"."),
                     {std::to_string(scores.size()), table.header()[scores[1]]});
    return columns;
}

} // namespace podium
