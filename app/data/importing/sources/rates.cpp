// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sources/rates.h"

#include "app/data/files/csv.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/tables/column_meaning.h"
#include "app/data/importing/tables/day_cell.h"
#include "app/data/importing/tables/number_cell.h"
#include "app/data/importing/tables/table_text.h"

#include <algorithm>
#include <utility>

namespace podium {

namespace {

using Severity = Finding::Severity;

bool isCurrencyCode(std::string_view text)
{
    return text.size() == 3
        && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Exact where it has at most six places; the World Bank writes more digits of dollars than count.
std::optional<Decimal> decimalCell(std::string_view text)
{
    text = trimmedCell(text);
    const auto point = text.find('.');
    return Decimal::parse(
        point == std::string_view::npos ? text : text.substr(0, std::min(text.size(), point + 7)));
}

void addRate(Import &import, const CsvTable &table, std::size_t row, std::size_t column, Date day,
             ImportFindings &findings)
{
    const std::string_view cell = table.cell(row, column);
    if (isMissing(cell))
        return;
    const auto rate = decimalCell(cell);
    const std::string &currency = table.header()[column];
    if (rate && *rate > Decimal())
        import.rates.push_back({currency, day, *rate});
    else
        findings.add(Severity::Warning, "number", table.line(row), currency, std::string(cell),
                     Error::tr("\"%1\" is no number; the cell is left out."), {std::string(cell)});
}

} // namespace

bool isEcbRates(const ImportInput &input)
{
    const QByteArray header = input.bytes.left(400).split('\n').value(0);
    return header.startsWith("Date,") && header.contains("USD") && header.contains("JPY");
}

Result<Import> readEcbRates(const ImportInput &input)
{
    ImportFindings findings(input.fileName());
    const auto found
        = foundTable(decodedText(input.bytes, findings), input.fileName(), ',', findings);
    if (!found)
        return tl::unexpected(found.error());
    const CsvTable &table = found->table;
    Import import;
    import.kind = "ecb-rates";
    import.source = "European Central Bank, euro foreign exchange reference rates";
    import.sourceVersion = "unknown";
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const auto day = dayCell(table.cell(row, 0), DayOrder::DayFirst);
        if (!day)
            findings.add(Severity::Error, "day", table.line(row), table.header()[0],
                         std::string(table.cell(row, 0)),
                         Error::tr("\"%1\" is no day; the cell is left out."),
                         {std::string(table.cell(row, 0))});
        for (std::size_t column = 1; day && column < table.header().size(); ++column) {
            if (isCurrencyCode(trimmedCell(table.header()[column])))
                addRate(import, table, row, column, day->day, findings);
        }
    }
    import.findings = findings.take();
    return import;
}

bool isWorldBank(const ImportInput &input)
{
    return input.bytes.left(2000).contains("\"Country Name\",\"Country Code\",\"Indicator Name\"");
}

namespace {

/// One country's line: a column a year.
void addEconomies(Import &import, const CsvTable &table, std::size_t row, bool gdp)
{
    for (std::size_t column = 0; column < table.header().size(); ++column) {
        const std::string &year = table.header()[column];
        const auto day
            = year.size() == 4 ? dayCell(year, DayOrder::DayFirst) : std::optional<DayCell>();
        const auto value = day ? decimalCell(table.cell(row, column)) : std::optional<Decimal>();
        if (!value)
            continue;
        Economy economy{std::string(table.cell(row, 0)), yearOf(day->day), {}, {}};
        (gdp ? economy.gdpUsd : economy.population) = value;
        (gdp ? economy.gdpSource : economy.populationSource) = import.source;
        import.economies.push_back(std::move(economy));
    }
}

} // namespace

Result<Import> readWorldBank(const ImportInput &input)
{
    ImportFindings findings(input.fileName());
    QByteArray text = decodedText(input.bytes, findings);
    text = text.mid(text.indexOf("\"Country Name\""));
    const auto found = foundTable(text, input.fileName(), ',', findings);
    if (!found)
        return tl::unexpected(found.error());
    const CsvTable &table = found->table;
    Import import;
    import.kind = "world-bank";
    import.source = "World Bank, World Development Indicators";
    import.sourceVersion = "unknown";
    import.licence = "CC BY 4.0";
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::string_view indicator = table.cell(row, 3);
        const bool gdp = indicator == "NY.GDP.MKTP.CD";
        if (gdp || indicator == "SP.POP.TOTL")
            addEconomies(import, table, row, gdp);
        else
            findings.add(
                Severity::Error, "indicator", table.line(row), "Indicator Code",
                std::string(indicator),
                Error::tr("The indicator %1 is none that Podium uses; it uses NY.GDP.MKTP.CD and "
                          "SP.POP.TOTL."),
                {std::string(indicator)});
    }
    import.findings = findings.take();
    return import;
}

} // namespace podium
