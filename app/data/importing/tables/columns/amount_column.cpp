// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/columns/amount_column.h"

#include "app/data/importing/tables/cells/number_cell.h"

#include <algorithm>

namespace podium {

namespace {

using Severity = Finding::Severity;

} // namespace

AmountColumn::AmountColumn(const CsvTable &table, RoundColumn column, ImportFindings &findings)
    : m_table(table)
    , m_column(column)
    , m_findings(findings)
{
    if (const auto at = roundColumnIn(table.header(), column))
        m_unit = moneyUnit(table.header()[*at]);
    m_decimalComma = hasDecimalComma();
}

void AmountColumn::shareCommas(AmountColumn &other)
{
    m_decimalComma = other.m_decimalComma = m_decimalComma || other.m_decimalComma;
}

Amount AmountColumn::at(std::size_t row, const char *sentence)
{
    const std::string cell = text(row, m_column);
    if (cell.empty())
        return {};
    MoneyUnit usual = m_unit;
    for (const RoundColumn said : {RoundColumn::Currency, RoundColumn::Unit})
        takeUnit(row, said, usual);
    std::string written = cell;
    if (m_decimalComma)
        std::erase(written, '.');
    const auto amount = moneyCell(written, usual);
    if (!amount || amount->currency.empty()) {
        m_findings.add(Severity::Warning, "amount", m_table.line(row),
                       m_table.header()[*roundColumnIn(m_table.header(), m_column)], cell, sentence,
                       {cell});
        return {};
    }
    checkSize(row, *amount);
    return *amount;
}

std::string AmountColumn::text(std::size_t row, RoundColumn column) const
{
    const auto at = roundColumnIn(m_table.header(), column);
    const std::string_view cell = at ? trimmedCell(m_table.cell(row, *at)) : std::string_view();
    return isMissing(cell) ? std::string() : std::string(cell);
}

/// "463,5": points of the same table mark thousands.
bool AmountColumn::hasDecimalComma() const
{
    for (std::size_t row = 0; row < m_table.rows(); ++row) {
        const std::string cell = text(row, m_column);
        const auto comma = cell.rfind(',');
        if (comma == std::string::npos)
            continue;
        const auto end = std::min(cell.find_first_not_of("0123456789", comma + 1), cell.size());
        if (end == comma + 2 || end == comma + 3)
            return true;
    }
    return false;
}

/// "USD", "EUR million", "million": what a row says of its amounts acts before the header.
void AmountColumn::takeUnit(std::size_t row, RoundColumn column, MoneyUnit &unit)
{
    const std::string said = text(row, column);
    if (said.empty())
        return;
    const MoneyUnit own = moneyUnit("(" + said + ")");
    const bool hasFactor = own.factor != Decimal::whole(1);
    if (column == RoundColumn::Currency || !own.currency.empty())
        unit.currency = own.currency;
    if (hasFactor)
        unit.factor = own.factor;
    else if (own.currency.empty())
        m_findings.add(Severity::Error, "unit", m_table.line(row),
                       m_table.header()[*roundColumnIn(m_table.header(), column)], said,
                       Error::tr("\"%1\" is no unit or currency that is known; write it like "
                                 "\"USD\", \"million\" or \"EUR bn\"."),
                       {said});
}

/// Nothing is of a few units of money: what a 1 is was not said, or thousands are marked in a way that
/// reads as a decimal.
void AmountColumn::checkSize(std::size_t row, const Amount &amount)
{
    static const Decimal kLeast = Decimal::whole(10'000);
    if (!amount.value || *amount.value >= kLeast || *amount.value == Decimal())
        return;
    const std::string cell = text(row, m_column);
    m_findings.add(Severity::Error, "unit", m_table.line(row),
                   m_table.header()[*roundColumnIn(m_table.header(), m_column)], cell,
                   Error::tr("\"%1\" would be %2 %3 in all; say what a 1 is, in the header "
                             "(\"Amount (USD m)\"), in a column \"Unit\" or in the cell."),
                   {cell, amount.value->toText(), amount.currency});
}

} // namespace podium
