// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/tables/columns/column_judging.h"
#include "app/data/importing/tables/columns/column_meaning.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace podium {

/// A column of numbers that became scores.
struct ScoreColumn {
    std::string evaluation;
    std::string name; ///< of the column
    bool own = false;
    bool lessIsBetter = false;
    std::size_t place = 0; ///< of the column
};

/// Reads columns of numbers as scores of the models of a table, decides by the whole column what they
/// are parts of, and says so. Everything it is given must outlive it.
class ScoreColumns final
{
public:
    ScoreColumns(const CsvTable &table, bool comma, const Dataset &known, ImportFindings &findings)
        : m_table(table)
        , m_comma(comma)
        , m_known(known)
        , m_findings(findings)
    {
    }

    void read(std::size_t column, ColumnReading reading, const std::string &evaluation);
    /// A column that nobody knows: an evaluation of one's own if it holds numbers.
    /// Where its header speaks against scores that is said; `said`: the user calls it one.
    void readUnknown(std::size_t column, ColumnReading reading, bool said);
    /// Standard errors, or ends of intervals, of scores that were read before.
    void readSpread(std::size_t column, ColumnReading reading, const ColumnMeaning &meaning);
    /// Numbers of questions or repeats of the scores of one evaluation.
    void readCounts(std::size_t column, ColumnReading reading, const ColumnMeaning &meaning);
    /// Once all are read: intervals that hold their scores become standard errors where there are none.
    void judgeIntervals();

    /// The scores of a row. May be called by several threads.
    void addTo(std::vector<ImportedScore> &scores, std::size_t row) const;
    /// The cells of a row whose scores are marked, as by an estimate, with their columns; empty: none.
    [[nodiscard]] std::string marksOf(std::size_t row) const;
    [[nodiscard]] std::vector<ScoreColumn> columns() const;

private:
    struct Held {
        ScoreColumn column;
        NumberColumn numbers;
        double whole = 1;
        bool points = false;
        std::vector<double> errors = {}; ///< by row, NaN where there is none; or none at all
        std::optional<std::size_t> lowColumn = {};
        NumberColumn lows = {};
        NumberColumn highs = {};
        std::vector<int> questions = {}; ///< by row, 0 where there is none; or none at all
        std::vector<int> repeats = {};
    };

    [[nodiscard]] bool isNoScore(std::size_t column);
    /// The column that "IFEval Raw" repeats in another scale.
    [[nodiscard]] std::optional<std::string> twinOf(std::size_t column) const;
    void sayReading(const ScoreColumn &column, const NumberColumn &numbers, ColumnScale scale);
    void readAs(std::size_t column, ColumnReading reading, const std::string &evaluation, bool own);
    /// Whose scores a column says something of; null, and said, where nobody's.
    [[nodiscard]] Held *heldOf(std::size_t column, const ColumnMeaning &meaning);
    void readIntervals(std::size_t column, Held &held);
    void readErrors(std::size_t column, const NumberColumn &numbers, Held &held);
    /// Keeps an error, or says why not.
    void takeError(std::size_t column, Held &held, std::size_t row, double error);
    void judgeInterval(Held &held, std::size_t row);

    const CsvTable &m_table;
    bool m_comma;
    const Dataset &m_known;
    ImportFindings &m_findings;
    std::vector<Held> m_held;
};

} // namespace podium
