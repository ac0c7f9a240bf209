// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/tables/model_table.h"

#include <cstddef>
#include <string>

namespace podium {

/// Reads columns of numbers as scores of the models of a table, decides by the whole column what they
/// are parts of, and says so. Everything it is given must outlive it.
class ScoreColumns final
{
public:
    /// Scores go into `out`, which has a model for each row.
    ScoreColumns(const CsvTable &table, bool comma, const Dataset &known, ImportFindings &findings,
                 ModelTable &out)
        : m_table(table)
        , m_comma(comma)
        , m_known(known)
        , m_findings(findings)
        , m_out(out)
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
    ModelTable &m_out;
};

} // namespace podium
