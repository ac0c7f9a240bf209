// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/score_columns.h"

#include "app/data/files/number_text.h"
#include "app/data/importing/tables/column_meaning.h"
#include "app/data/importing/tables/table_text.h"

#include <algorithm>

namespace podium {

void ScoreColumns::read(std::size_t column, const std::string &evaluation)
{
    readAs(column, evaluation, false);
}

void ScoreColumns::readUnknown(std::size_t column)
{
    const std::string &header = m_table.header()[column];
    ImportFindings tried({});
    if (!isNumeric(judgedNumbers(m_table, column, m_comma, tried))) {
        m_findings.note(
            "column", header,
            Error::tr("The column is kept in the raw record only: it holds no numbers, and "
                      "its name is none that Podium knows."));
        return;
    }
    readAs(column, "own-" + idFrom(header), true);
}

/// A column that should hold scores is never passed over in silence.
void ScoreColumns::sayNoNumbers(std::size_t column)
{
    for (std::size_t row = 0; row < m_table.rows(); ++row) {
        const std::string cell(m_table.cell(row, column));
        if (isMissing(cell) || numberCell(cell, {'.'}) || numberCell(cell, {','}))
            continue;
        m_findings.add(
            Finding::Severity::Error, "number", m_table.line(row), m_table.header()[column], cell,
            Error::tr("Too many cells of the column are no numbers, such as \"%1\" in row %2; "
                      "correct them, or leave the column out."),
            {cell, std::to_string(m_table.line(row))});
        return;
    }
}

void ScoreColumns::readAs(std::size_t column, const std::string &evaluation, bool own)
{
    const std::string &header = m_table.header()[column];
    const auto known = findEvaluation(m_known, evaluation);
    const bool elo = known && m_known.evaluations[*known].scale == Scale::Elo;
    const NumberColumn numbers = judgedNumbers(m_table, column, m_comma, m_findings);
    if (numbers.numbers == 0)
        return;
    if (!isNumeric(numbers)) {
        sayNoNumbers(column);
        return;
    }
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
    m_columns.push_back({evaluation, header, own});
    addScores(column, numbers, evaluation, scale == ColumnScale::Percent ? 100 : 1);
}

void ScoreColumns::addScores(std::size_t column, const NumberColumn &numbers,
                             const std::string &evaluation, double whole)
{
    for (std::size_t row = 0; row < numbers.cells.size(); ++row) {
        const auto &cell = numbers.cells[row];
        if (!cell)
            continue;
        ImportedScore score{evaluation, cell->value / whole};
        if (cell->plusMinus)
            score.standardError = *cell->plusMinus / whole;
        const bool outside
            = (cell->low && *cell->low > cell->value) || (cell->high && *cell->high < cell->value);
        if (outside)
            m_findings.add(
                Finding::Severity::Warning, "interval", m_table.line(row), m_table.header()[column],
                std::string(m_table.cell(row, column)),
                Error::tr("The interval in \"%1\" does not hold its score; the score is used "
                          "without it."),
                {std::string(m_table.cell(row, column))});
        m_models[row].scores.push_back(std::move(score));
    }
}

void ScoreColumns::readErrors(std::size_t column, const std::string &evaluation)
{
    const NumberColumn numbers = judgedNumbers(m_table, column, m_comma, m_findings);
    const double whole = numbers.most > 1 ? 100 : 1;
    for (std::size_t row = 0; row < numbers.cells.size(); ++row) {
        auto &scores = m_models[row].scores;
        const auto score = std::ranges::find(scores, evaluation, &ImportedScore::evaluation);
        if (!numbers.cells[row] || score == scores.end())
            continue;
        const double error = numbers.cells[row]->value / whole;
        if (isPossibleError(error, score->score))
            score->standardError = error;
        else
            m_findings.add(
                Finding::Severity::Warning, "standard-error", m_table.line(row),
                m_table.header()[column], std::string(m_table.cell(row, column)),
                Error::tr("A standard error of %1 beside a score of %2 is impossible; it is "
                          "left out."),
                {shortestText(error), shortestText(score->score)});
    }
}

} // namespace podium
