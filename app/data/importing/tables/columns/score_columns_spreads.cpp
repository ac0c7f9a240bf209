// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/columns/score_columns.h"

#include "app/data/files/number_text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace podium {

namespace {

using Severity = Finding::Severity;

/// Standard errors from the score to an end of its interval of 95 %, under the normal distribution.
constexpr double kErrorsToEnd = 1.959964;

} // namespace

void ScoreColumns::readIntervals(std::size_t column, Held &held)
{
    bool isGuessed = false;
    bool hasEnds = false;
    for (const auto &[row, cell] : held.numbers.more) {
        isGuessed = isGuessed || cell.plusMinus.has_value();
        if (cell.plusMinus)
            takeError(column, held, row, *cell.plusMinus / held.whole);
        const bool outside
            = (cell.low && *cell.low > cell.value) || (cell.high && *cell.high < cell.value);
        const bool hasBoth = !outside && cell.low && cell.high && !cell.plusMinus;
        hasEnds = hasEnds || hasBoth;
        if (hasBoth)
            takeError(column, held, row, (*cell.high - *cell.low) / 2 / kErrorsToEnd / held.whole);
        if (outside)
            m_findings.add(
                Severity::Warning, "interval", m_table.line(row), m_table.header()[column],
                std::string(m_table.cell(row, column)),
                Error::tr("The interval in \"%1\" does not hold its score; the score is used "
                          "without it."),
                {std::string(m_table.cell(row, column))});
    }
    if (isGuessed)
        m_findings.add(Severity::Warning, "plus-minus", 0, m_table.header()[column], {},
                       Error::tr("What stands after ± is read as a standard error; half an "
                                 "interval of 95 % is 1.96 times as wide."));
    if (hasEnds)
        m_findings.note("interval", m_table.header()[column],
                        Error::tr("Ends of intervals behind the scores are read as of 95 %."));
}

ScoreColumns::Held *ScoreColumns::heldOf(std::size_t column, const ColumnMeaning &meaning)
{
    const auto held = std::ranges::find(m_held, meaning.evaluation,
                                        [](const Held &each) { return each.column.evaluation; });
    if (held != m_held.end())
        return &*held;
    m_findings.add(Severity::Warning, "column", 0, m_table.header()[column], {},
                   Error::tr("The column is not read: there are no scores of %1 that it could "
                             "belong to."),
                   {meaning.evaluation});
    return nullptr;
}

void ScoreColumns::readCounts(std::size_t column, ColumnReading reading,
                              const ColumnMeaning &meaning)
{
    Held *const held = heldOf(column, meaning);
    if (held == nullptr)
        return;
    const NumberColumn numbers
        = judgedNumbers(m_table, column, std::move(reading), m_comma, m_findings);
    if (!isNumeric(numbers)) {
        sayNoNumbers(m_table, column, Severity::Warning, m_findings);
        return;
    }
    const bool areQuestions = meaning.role == ColumnRole::Questions;
    m_findings.note("column", m_table.header()[column],
                    areQuestions ? Error::tr("The column holds numbers of questions of \"%1\".")
                                 : Error::tr("The column holds numbers of repeats of \"%1\"."),
                    {held->column.name});
    (areQuestions ? held->questions : held->repeats)
        = judgedCounts(m_table, column, numbers, m_findings);
}

void ScoreColumns::readSpread(std::size_t column, ColumnReading reading,
                              const ColumnMeaning &meaning)
{
    const std::string &header = m_table.header()[column];
    Held *const held = heldOf(column, meaning);
    if (held == nullptr)
        return;
    NumberColumn numbers = judgedNumbers(m_table, column, std::move(reading), m_comma, m_findings);
    if (!isNumeric(numbers)) {
        sayNoNumbers(m_table, column, Severity::Warning, m_findings);
        return;
    }
    if (meaning.role == ColumnRole::StandardError) {
        m_findings.note("column", header, Error::tr("The column holds standard errors of \"%1\"."),
                        {held->column.name});
        readErrors(column, numbers, *held);
        return;
    }
    m_findings.note("column", header,
                    Error::tr("The column holds ends of intervals of \"%1\", read as of 95 %."),
                    {held->column.name});
    if (meaning.role == ColumnRole::IntervalLow)
        held->lowColumn = column;
    (meaning.role == ColumnRole::IntervalLow ? held->lows : held->highs) = std::move(numbers);
}

void ScoreColumns::readErrors(std::size_t column, const NumberColumn &numbers, Held &held)
{
    // Beside percent, errors of up to a half may be shares, but hardly half a percent at most.
    const bool percent
        = !held.points && (numbers.most > 1 || (held.whole > 1 && numbers.most > 0.5));
    for (std::size_t row = 0; row < numbers.values.size(); ++row) {
        if (numbers.holds(row) && held.numbers.holds(row))
            takeError(column, held, row, numbers.values[row] / (percent ? 100 : 1));
    }
}

void ScoreColumns::takeError(std::size_t column, Held &held, std::size_t row, double error)
{
    const double score = held.numbers.values[row] / held.whole;
    if (!(held.points ? error > 0 : isPossibleError(error, score))) {
        m_findings.add(Severity::Warning, "standard-error", m_table.line(row),
                       m_table.header()[column], std::string(m_table.cell(row, column)),
                       Error::tr("A standard error of %1 beside a score of %2 is impossible; it is "
                                 "left out."),
                       {shortestText(error), shortestText(score)});
        return;
    }
    if (held.errors.empty())
        held.errors.assign(m_table.rows(), std::numeric_limits<double>::quiet_NaN());
    held.errors[row] = error;
}

void ScoreColumns::judgeIntervals()
{
    for (Held &held : m_held) {
        if (held.lows.values.empty() && held.highs.values.empty())
            continue;
        for (std::size_t row = 0; row < m_table.rows(); ++row) {
            if (held.numbers.holds(row))
                judgeInterval(held, row);
        }
    }
}

void ScoreColumns::judgeInterval(Held &held, std::size_t row)
{
    const double score = held.numbers.values[row];
    const bool hasLow = !held.lows.values.empty() && held.lows.holds(row);
    const bool hasHigh = !held.highs.values.empty() && held.highs.holds(row);
    const double low = hasLow ? held.lows.values[row] : score;
    const double high = hasHigh ? held.highs.values[row] : score;
    if (low > score || high < score) {
        m_findings.add(Severity::Warning, "interval", m_table.line(row), held.column.name,
                       std::string(m_table.cell(row, held.column.place)),
                       low > high ? Error::tr("The interval of \"%1\" goes from %2 to %3, so its "
                                              "low end is above the high one; it is left out.")
                                  : Error::tr("The interval from %2 to %3 does not hold the score "
                                              "\"%1\"; it is left out."),
                       {std::string(m_table.cell(row, held.column.place)), shortestText(low),
                        shortestText(high)});
        return;
    }
    const bool hasError = !held.errors.empty() && !std::isnan(held.errors[row]);
    if (!hasError && hasLow && hasHigh)
        takeError(*held.lowColumn, held, row, (high - low) / 2 / kErrorsToEnd / held.whole);
}

} // namespace podium
