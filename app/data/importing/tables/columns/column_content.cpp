// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/columns/column_content.h"

#include "app/data/importing/tables/cells/number_cell.h"
#include "app/data/world/country_code.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace podium {

namespace {

constexpr std::size_t kMostLooked = 200; ///< rows whose cells tell
constexpr std::size_t kLeastNumbered = 3;
constexpr std::size_t kLeastTold = 5;
constexpr double kMostlyNamed = 0.8;

class ContentJudging final
{
public:
    ContentJudging(const CsvTable &table, const Dataset &known,
                   std::vector<ColumnMeaning> &meanings, ImportFindings &findings)
        : m_table(table)
        , m_known(known)
        , m_meanings(meanings)
        , m_findings(findings)
    {
    }

    void judge()
    {
        for (std::size_t column = 0; column < m_meanings.size(); ++column) {
            if (isOpen(column) && countsRows(column))
                take(column, ColumnRole::Ignored,
                     Error::tr("The column numbers the rows; it is not read."));
        }
        const auto isCountry
            = [this](std::string_view cell) { return !countryCodes(m_known, cell).empty(); };
        const auto isLab
            = [this](std::string_view cell) { return findLab(m_known, cell).has_value(); };
        judgeNames(ColumnRole::Country, isCountry,
                   Error::tr("By its cells the column names countries, as \"%1\"."));
        judgeNames(ColumnRole::Lab, isLab,
                   Error::tr("By its cells the column names labs, as \"%1\"."));
    }

private:
    [[nodiscard]] bool isOpen(std::size_t column) const
    {
        return m_meanings[column] == ColumnMeaning();
    }

    [[nodiscard]] bool has(ColumnRole role) const
    {
        return std::ranges::find(m_meanings, role, &ColumnMeaning::role) != m_meanings.end();
    }

    [[nodiscard]] std::size_t looked() const { return std::min(m_table.rows(), kMostLooked); }

    /// From 1 on, without a gap but where a row has none, as totals do.
    [[nodiscard]] bool countsRows(std::size_t column) const
    {
        std::size_t next = 1;
        for (std::size_t row = 0; row < looked(); ++row) {
            const std::string_view cell = trimmedCell(m_table.cell(row, column));
            if (isMissing(cell))
                continue;
            if (cell != std::to_string(next))
                return false;
            ++next;
        }
        return next > kLeastNumbered;
    }

    template <typename IsName>
    [[nodiscard]] bool names(std::size_t column, IsName isName) const
    {
        std::size_t all = 0;
        std::size_t named = 0;
        for (std::size_t row = 0; row < looked(); ++row) {
            const std::string_view cell = trimmedCell(m_table.cell(row, column));
            if (isMissing(cell))
                continue;
            if (++all > kLeastTold && named == 0) // of thousands of columns most tell at once
                return false;
            named += !numberCell(cell, {}) && isName(cell) ? 1 : 0;
        }
        return named > 1 && static_cast<double>(named) >= kMostlyNamed * static_cast<double>(all);
    }

    /// Somebody has to name models.
    [[nodiscard]] bool leavesNames(std::size_t taken) const
    {
        if (has(ColumnRole::Model) || has(ColumnRole::Id))
            return true;
        for (std::size_t column = 0; column < m_meanings.size(); ++column) {
            if (column != taken && isOpen(column) && isTextColumn(m_table, column))
                return true;
        }
        return false;
    }

    template <typename IsName>
    void judgeNames(ColumnRole role, IsName isName, const char *sentence)
    {
        for (std::size_t column = 0; column < m_meanings.size() && !has(role); ++column) {
            if (isOpen(column) && names(column, isName) && leavesNames(column))
                take(column, role, sentence);
        }
    }

    void take(std::size_t column, ColumnRole role, const char *sentence)
    {
        m_meanings[column].role = role;
        std::string first;
        for (std::size_t row = 0; row < looked() && first.empty(); ++row)
            first = trimmedCell(m_table.cell(row, column));
        m_findings.note("content", m_table.header()[column], sentence, {first});
    }

    const CsvTable &m_table;
    const Dataset &m_known;
    std::vector<ColumnMeaning> &m_meanings;
    ImportFindings &m_findings;
};

} // namespace

void judgeContent(const CsvTable &table, const Dataset &known, std::vector<ColumnMeaning> &meanings,
                  ImportFindings &findings)
{
    ContentJudging(table, known, meanings, findings).judge();
}

bool isTextColumn(const CsvTable &table, std::size_t column)
{
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::string_view cell = table.cell(row, column);
        if (!isMissing(cell) && !numberCell(cell, {}))
            return true;
    }
    return false;
}

} // namespace podium
