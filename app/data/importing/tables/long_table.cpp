// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/long_table.h"

#include "app/data/importing/archives/sheet_grid.h"
#include "app/data/importing/tables/cells/number_cell.h"
#include "app/data/importing/tables/columns/column_meaning.h"
#include "app/data/importing/tables/columns/header_words.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace podium {

namespace {

constexpr auto kBenchmarkWords = std::to_array<std::string_view>(
    {"benchmark", "benchmarks", "benchmarkname", "evaluation", "evaluations", "evaluationname",
     "eval",      "evals",      "task",          "tasks",      "taskname",    "test",
     "tests",     "dataset",    "datasets",      "벤치마크",   "벤치마크명",  "평가",
     "평가명",    "평가항목",   "평가지표",      "시험",       "과제",        "지표",
     "데이터셋",  "항목",       "ベンチマーク",  "基准",       "测试"});
constexpr auto kMetricNames = std::to_array<std::string_view>(
    {"score", "scores", "value", "accuracy", "acc", "result", "meanscore", "percent", "metricvalue",
     "점수", "정확도", "정답률", "값", "결과", "성적", "スコア", "正解率", "得分", "分数"});

/// The columns of a long table that count.
struct LongColumns {
    std::optional<std::size_t> model;
    std::optional<std::size_t> benchmark;
    std::optional<std::size_t> score;
    std::optional<std::size_t> error;
    std::optional<std::size_t> questions;
    std::vector<std::size_t> facts; ///< of the model: its lab, its country
};

LongColumns longColumns(const CsvTable &table)
{
    LongColumns columns;
    for (std::size_t column = 0; column < table.header().size(); ++column) {
        const std::string key = nameKey(table.header()[column]);
        const auto role = roleOfHeader(key);
        const auto spread = spreadNamed(key);
        if (!columns.model && role == ColumnRole::Model)
            columns.model = column;
        else if (!columns.benchmark && isBenchmarkWord(key))
            columns.benchmark = column;
        else if (!columns.score && isMetricName(key))
            columns.score = column;
        else if (role == ColumnRole::Lab || role == ColumnRole::Country
                 || role == ColumnRole::Released || role == ColumnRole::Licence)
            columns.facts.push_back(column);
        else if (!columns.error && spread && spread->role == ColumnRole::StandardError
                 && (spread->of.empty() || isMetricName(spread->of)))
            columns.error = column;
        else if (!columns.questions && role == ColumnRole::Questions)
            columns.questions = column;
    }
    return columns;
}

class SpreadingOut final
{
public:
    SpreadingOut(const CsvTable &table, const LongColumns &columns, ImportFindings &findings)
        : m_table(table)
        , m_columns(columns)
        , m_findings(findings)
    {
    }

    [[nodiscard]] QByteArray text()
    {
        for (std::size_t row = 0; row < m_table.rows(); ++row)
            take(row);
        if (m_models.size() == m_table.rows()) // each row is a model
            return {};
        m_findings.add(Finding::Severity::Note, "long", 0, m_table.header()[*m_columns.benchmark],
                       {},
                       Error::tr("Each row holds one score; the table is read as one of %1 models "
                                 "and %2 evaluations."),
                       {std::to_string(m_models.size()), std::to_string(m_benchmarks.size())});
        return written();
    }

private:
    static std::size_t placeIn(std::vector<std::string> &list, std::string_view name)
    {
        const auto found = std::ranges::find(list, name);
        if (found != list.end())
            return static_cast<std::size_t>(found - list.begin());
        list.emplace_back(name);
        return list.size() - 1;
    }

    void take(std::size_t row)
    {
        const auto cell
            = [&](std::size_t column) { return trimmedCell(m_table.cell(row, column)); };
        const std::string_view benchmark = cell(*m_columns.benchmark);
        if (isMissing(cell(*m_columns.model)) || isMissing(benchmark))
            return;
        const std::size_t model = placeIn(m_models, cell(*m_columns.model));
        if (model == m_firstRows.size())
            m_firstRows.push_back(row);
        const auto [place, isNew]
            = m_rows.try_emplace({model, placeIn(m_benchmarks, benchmark)}, row);
        if (!isNew && cell(*m_columns.score) != m_table.cell(place->second, *m_columns.score))
            m_findings.add(
                Finding::Severity::Warning, "score", m_table.line(row),
                m_table.header()[*m_columns.score], std::string(cell(*m_columns.score)),
                Error::tr(
                    "%1 has two scores of %2; the newer or first, %3, is used, and %4 is not."),
                {m_models[model], std::string(benchmark),
                 std::string(m_table.cell(place->second, *m_columns.score)),
                 std::string(cell(*m_columns.score))});
    }

    [[nodiscard]] QByteArray written() const
    {
        QByteArray out = "model";
        for (const std::size_t fact : m_columns.facts)
            out += ',' + csvCell(m_table.header()[fact]);
        for (const std::string &benchmark : m_benchmarks) {
            out += ',' + csvCell(benchmark);
            if (m_columns.error)
                out += ',' + csvCell(benchmark + " stderr");
            if (m_columns.questions)
                out += ',' + csvCell(benchmark + " n");
        }
        for (std::size_t model = 0; model < m_models.size(); ++model) {
            out += '\n' + csvCell(m_models[model]);
            for (const std::size_t fact : m_columns.facts)
                out += ',' + csvCell(m_table.cell(m_firstRows[model], fact));
            for (std::size_t benchmark = 0; benchmark < m_benchmarks.size(); ++benchmark)
                writeScore(model, benchmark, out);
        }
        return out + '\n';
    }

    void writeScore(std::size_t model, std::size_t benchmark, QByteArray &out) const
    {
        const auto row = m_rows.find({model, benchmark});
        const auto write = [&](std::size_t column) {
            out += ','
                + (row == m_rows.end() ? QByteArray() : csvCell(m_table.cell(row->second, column)));
        };
        write(*m_columns.score);
        if (m_columns.error)
            write(*m_columns.error);
        if (m_columns.questions)
            write(*m_columns.questions);
    }

    const CsvTable &m_table;
    const LongColumns &m_columns;
    ImportFindings &m_findings;
    std::vector<std::string> m_models;
    std::vector<std::string> m_benchmarks;
    std::vector<std::size_t> m_firstRows;                              ///< by model
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> m_rows; ///< by model and benchmark
};

} // namespace

bool isBenchmarkWord(std::string_view header)
{
    const std::string key = nameKey(header);
    return std::ranges::find(kBenchmarkWords, std::string_view(key)) != kBenchmarkWords.end();
}

bool isMetricName(std::string_view key)
{
    return std::ranges::find(kMetricNames, key) != kMetricNames.end();
}

QByteArray spreadOut(const CsvTable &table, ImportFindings &findings)
{
    const LongColumns columns = longColumns(table);
    if (!columns.model || !columns.benchmark || !columns.score)
        return {};
    return SpreadingOut(table, columns, findings).text();
}

} // namespace podium
