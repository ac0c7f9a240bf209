// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/score_columns.h"

#include "app/data/files/number_text.h"
#include "app/data/importing/tables/column_doubles.h"
#include "app/data/importing/tables/point_outliers.h"
#include "app/data/importing/tables/table_text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace podium {

void ScoreColumns::read(std::size_t column, ColumnReading reading, const std::string &evaluation)
{
    readAs(column, std::move(reading), evaluation, false);
}

void ScoreColumns::readUnknown(std::size_t column, ColumnReading reading)
{
    const std::string &header = m_table.header()[column];
    if (isNumeric(reading)) {
        readAs(column, std::move(reading), ownEvaluationId(header), true);
        return;
    }
    m_findings.note("column", header,
                    Error::tr("The column is kept in the raw record only: it holds no numbers, and "
                              "its name is none that Podium knows."));
}

void ScoreColumns::readAs(std::size_t column, ColumnReading reading, const std::string &evaluation,
                          bool own)
{
    const std::string &header = m_table.header()[column];
    const auto known = findEvaluation(m_known, evaluation);
    const bool elo = known && m_known.evaluations[*known].scale == Scale::Elo;
    NumberColumn numbers = judgedNumbers(m_table, column, std::move(reading), m_comma, m_findings);
    if (!isNumeric(numbers)) {
        sayNoNumbers(m_table, column, Finding::Severity::Error, m_findings);
        return;
    }
    const auto first = std::ranges::find(m_held, evaluation,
                                         [](const Held &held) { return held.column.evaluation; });
    if (first != m_held.end()) {
        sayDouble(first->column.name, header, evaluation, m_findings);
        return;
    }
    if (elo && !dropOutliers(m_table, column, numbers, m_known, *known, m_findings))
        return;
    const ColumnScale scale = judgedScale(m_table, column, numbers, elo, m_findings);
    if (scale == ColumnScale::Undecided) {
        m_findings.add(
            own ? Finding::Severity::Note : Finding::Severity::Error, "scale", 0, header, {},
            Error::tr("The numbers go from %1 to %2: they are no shares of 1 or 100, and the "
                      "column is kept in the raw record only."),
            {shortestText(numbers.least), shortestText(numbers.most)});
        return;
    }
    if (own)
        m_findings.note(
            "column", header,
            Error::tr("No known evaluation has this name; the column is an evaluation of "
                      "your own."));
    else
        m_findings.note("column", header, Error::tr("The column holds scores of %1."),
                        {evaluation});
    Held held{{evaluation, header, own, column},
              std::move(numbers),
              scale == ColumnScale::Percent ? 100.0 : 1,
              elo};
    readIntervals(column, held);
    m_held.push_back(std::move(held));
}

void ScoreColumns::readIntervals(std::size_t column, Held &held)
{
    bool isGuessed = false;
    for (const auto &[row, cell] : held.numbers.more) {
        isGuessed = isGuessed || cell.plusMinus.has_value();
        if (cell.plusMinus)
            takeError(column, held, row, *cell.plusMinus / held.whole);
        const bool outside
            = (cell.low && *cell.low > cell.value) || (cell.high && *cell.high < cell.value);
        if (outside)
            m_findings.add(
                Finding::Severity::Warning, "interval", m_table.line(row), m_table.header()[column],
                std::string(m_table.cell(row, column)),
                Error::tr("The interval in \"%1\" does not hold its score; the score is used "
                          "without it."),
                {std::string(m_table.cell(row, column))});
    }
    if (isGuessed)
        m_findings.add(Finding::Severity::Warning, "plus-minus", 0, m_table.header()[column], {},
                       Error::tr("What stands after ± is read as a standard error; half an "
                                 "interval of 95 % is 1.96 times as wide."));
}

void ScoreColumns::addTo(std::vector<ImportedScore> &scores, std::size_t row) const
{
    scores.reserve(static_cast<std::size_t>(std::ranges::count_if(
        m_held, [row](const Held &held) { return held.numbers.holds(row); })));
    for (const Held &held : m_held) {
        if (!held.numbers.holds(row))
            continue;
        ImportedScore &score = scores.emplace_back(
            ImportedScore{held.column.evaluation, held.numbers.values[row] / held.whole});
        if (!held.errors.empty() && !std::isnan(held.errors[row]))
            score.standardError = held.errors[row];
    }
}

std::vector<ScoreColumn> ScoreColumns::columns() const
{
    std::vector<ScoreColumn> columns;
    for (const Held &held : m_held)
        columns.push_back(held.column);
    return columns;
}

} // namespace podium
