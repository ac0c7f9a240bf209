// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/tables/column_judging.h"

#include <cstddef>
#include <string>
#include <vector>

namespace podium {

/// A column of numbers that became scores.
struct ScoreColumn {
    std::string evaluation;
    std::string name; ///< of the column
    bool own = false;
};

/// Reads columns of numbers as scores of the models of a table, decides by the whole column what they
/// are parts of, and says so. Everything it is given must outlive it.
class ScoreColumns final
{
public:
    /// Scores go into `models`, of which there is one for each row, their columns into `columns`.
    ScoreColumns(const CsvTable &table, bool comma, const Dataset &known, ImportFindings &findings,
                 std::vector<ImportedModel> &models, std::vector<ScoreColumn> &columns)
        : m_table(table)
        , m_comma(comma)
        , m_known(known)
        , m_findings(findings)
        , m_models(models)
        , m_columns(columns)
    {
    }

    void read(std::size_t column, const std::string &evaluation);
    /// A column that nobody knows: an evaluation of one's own if it holds numbers.
    void readUnknown(std::size_t column);
    /// Standard errors of scores that were read before.
    void readErrors(std::size_t column, const std::string &evaluation);

private:
    void readAs(std::size_t column, const std::string &evaluation, bool own);
    void addScores(std::size_t column, const NumberColumn &numbers, const std::string &evaluation,
                   double whole);
    void sayNoNumbers(std::size_t column);

    const CsvTable &m_table;
    bool m_comma;
    const Dataset &m_known;
    ImportFindings &m_findings;
    std::vector<ImportedModel> &m_models;
    std::vector<ScoreColumn> &m_columns;
};

} // namespace podium
