// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/columns/column_judging.h"

#include "app/data/importing/tables/cells/number_cell.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace podium {

namespace {

/// In which orders all days of a column can be read, and where that is said.
struct DayOrders {
    std::vector<DayOrder> possible
        = {DayOrder::DayFirst, DayOrder::MonthFirst, DayOrder::YearFirst};
    std::optional<std::size_t> first = {}; ///< the first row that has an order
    std::optional<std::size_t> other = {}; ///< row that cannot be read as those before

    DayOrders(const CsvTable &table, std::size_t column)
    {
        for (std::size_t row = 0; row < table.rows() && !other; ++row) {
            const std::vector<DayOrder> said = possibleOrders(table.cell(row, column));
            if (said.empty())
                continue;
            std::vector<DayOrder> left;
            std::ranges::set_intersection(possible, said, std::back_inserter(left));
            if (left.empty())
                other = row;
            else if (!first || left.size() < possible.size())
                first = row;
            possible = left;
        }
    }
    [[nodiscard]] std::optional<DayOrder> order() const
    {
        return possible.size() == 1 ? std::optional(possible.front()) : std::nullopt;
    }

    void say(const CsvTable &table, std::size_t column, ImportFindings &findings) const
    {
        const auto cellAt
            = [&](std::size_t row) { return std::string(trimmedCell(table.cell(row, column))); };
        const std::string &name = table.header()[column];
        if (other)
            findings.add(
                Finding::Severity::Error, "day-order", table.line(*other), name, cellAt(*other),
                Error::tr("Some days have the day first, others the month (\"%1\" in row %2, "
                          "\"%3\" in row %4); write them like 2026-08-22."),
                {cellAt(*first), std::to_string(table.line(*first)), cellAt(*other),
                 std::to_string(table.line(*other))});
        else if (first && !order())
            findings.add(
                Finding::Severity::Warning, "day-order", table.line(*first), name, cellAt(*first),
                Error::tr("Nothing says whether the day or the month comes first in \"%1\"; "
                          "days like this one are left out. Write them like 2026-08-22."),
                {cellAt(*first)});
    }
};

} // namespace

std::vector<std::optional<DayCell>> judgedDays(const CsvTable &table, std::size_t column,
                                               ImportFindings &findings)
{
    const DayOrders orders(table, column);
    orders.say(table, column, findings);
    const std::optional<DayOrder> order = orders.order();
    const std::string &name = table.header()[column];
    std::vector<std::optional<DayCell>> days(table.rows());
    bool isSerial = false;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::string_view cell = table.cell(row, column);
        const bool isOpen = !order && !possibleOrders(cell).empty(); // which is said of all
        if (isMissing(cell) || isOpen)
            continue;
        days[row] = dayCell(cell, order.value_or(DayOrder::DayFirst));
        if (const auto serial = days[row] ? std::nullopt : serialDay(cell)) {
            days[row] = DayCell{*serial};
            if (!std::exchange(isSerial, true))
                findings.add(Finding::Severity::Warning, "day", table.line(row), name,
                             std::string(cell),
                             Error::tr("Numbers are read as days of a workbook: \"%1\" is %2."),
                             {std::string(cell), toIsoText(*serial)});
        }
        if (!days[row])
            findings.add(Finding::Severity::Warning, "day", table.line(row), name,
                         std::string(cell), Error::tr("\"%1\" is no day; the cell is left out."),
                         {std::string(cell)});
    }
    return days;
}

} // namespace podium
