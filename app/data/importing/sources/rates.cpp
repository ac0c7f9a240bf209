// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sources/rates.h"

#include "app/data/files/csv.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/tables/cells/day_cell.h"
#include "app/data/importing/tables/cells/number_cell.h"
#include "app/data/importing/tables/columns/column_meaning.h"
#include "app/data/importing/tables/table_text.h"
#include "app/data/world/country_code.h"

#include <QtCore/QXmlStreamReader>

#include <algorithm>
#include <optional>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

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

/// Units of a currency on a day, where the text is a number above nothing; `line` is where it stands.
void addRate(Import &import, const std::string &currency, Date day, std::string_view text, int line,
             ImportFindings &findings)
{
    if (isMissing(text))
        return;
    const auto rate = decimalCell(text);
    if (rate && *rate > Decimal())
        import.rates.push_back({currency, day, *rate});
    else
        findings.add(Severity::Warning, "number", line, currency, std::string(text),
                     Error::tr("\"%1\" is no number; the cell is left out."), {std::string(text)});
}

void sayNoDay(const std::string &text, int line, const std::string &column,
              ImportFindings &findings)
{
    findings.add(Severity::Error, "day", line, column, text,
                 Error::tr("\"%1\" is no day; the cell is left out."), {text});
}

Result<void> readRateTable(Import &import, const ImportInput &input, ImportFindings &findings)
{
    const auto found
        = foundTable(decodedText(input.bytes, findings), input.fileName(), ',', findings);
    if (!found)
        return tl::unexpected(found.error());
    const CsvTable &table = found->table;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const auto day = dayCell(table.cell(row, 0), DayOrder::DayFirst);
        if (!day)
            sayNoDay(std::string(table.cell(row, 0)), table.line(row), table.header()[0], findings);
        for (std::size_t column = 1; day && column < table.header().size(); ++column) {
            const std::string currency(trimmedCell(table.header()[column]));
            if (isCurrencyCode(currency))
                addRate(import, currency, day->day, table.cell(row, column), table.line(row),
                        findings);
        }
    }
    return {};
}

/// <Cube time="2026-11-27"><Cube currency="USD" rate="1.1566"/>..., of one day or of all.
Result<void> readRateXml(Import &import, const ImportInput &input, ImportFindings &findings)
{
    QXmlStreamReader xml(input.bytes);
    std::optional<DayCell> day;
    while (!xml.atEnd() && !input.watch.isStopped()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "Cube"_L1)
            continue;
        const int line = static_cast<int>(xml.lineNumber());
        const QXmlStreamAttributes said = xml.attributes();
        const auto text
            = [&said](QLatin1StringView name) { return said.value(name).toString().toStdString(); };
        if (said.hasAttribute("time"_L1)) {
            day = dayCell(text("time"_L1), DayOrder::DayFirst);
            if (!day)
                sayNoDay(text("time"_L1), line, "time", findings);
        }
        if (day && isCurrencyCode(text("currency"_L1)))
            addRate(import, text("currency"_L1), day->day, text("rate"_L1), line, findings);
    }
    if (!xml.hasError())
        return {};
    return failure(Error::Kind::Invalid,
                   Error::tr("The XML is damaged or not whole (%1); fetch the file again."),
                   {xml.errorString().toStdString()},
                   {input.fileName(), static_cast<int>(xml.lineNumber()), {}});
}

bool isRateXml(const QByteArray &bytes)
{
    return bytes.left(1000).contains("/eurofxref\"") || bytes.left(1000).contains("/eurofxref'");
}

} // namespace

bool isEcbRates(const ImportInput &input)
{
    const QByteArray header = input.bytes.left(400).split('\n').value(0);
    return isRateXml(input.bytes)
        || (header.startsWith("Date,") && header.contains("USD") && header.contains("JPY"));
}

Result<Import> readEcbRates(const ImportInput &input)
{
    ImportFindings findings(input.fileName());
    Import import;
    import.kind = "ecb-rates";
    import.source = "European Central Bank, euro foreign exchange reference rates";
    import.sourceVersion = "unknown";
    const auto read = isRateXml(input.bytes) ? readRateXml(import, input, findings)
                                             : readRateTable(import, input, findings);
    if (!read)
        return tl::unexpected(read.error());
    if (import.rates.empty())
        findings.add(Severity::Error, "empty", 0, {}, {},
                     Error::tr("The file holds no rate of any day; nothing was imported."));
    import.findings = findings.take();
    return import;
}

bool isWorldBank(const ImportInput &input)
{
    return input.bytes.left(2000).contains("\"Country Name\",\"Country Code\",\"Indicator Name\"");
}

namespace {

/// One country's line: a column a year. Its code is read, since names are written in many ways.
void addEconomies(Import &import, const CsvTable &table, std::size_t row, bool gdp,
                  const std::string &country)
{
    for (std::size_t column = 0; column < table.header().size(); ++column) {
        const std::string &year = table.header()[column];
        const auto day
            = year.size() == 4 ? dayCell(year, DayOrder::DayFirst) : std::optional<DayCell>();
        const auto value = day ? decimalCell(table.cell(row, column)) : std::optional<Decimal>();
        if (!value)
            continue;
        Economy economy{country, yearOf(day->day), {}, {}};
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
    std::vector<std::string> groups;
    bool isStrange = false;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::string_view indicator = table.cell(row, 3);
        const bool gdp = indicator == "NY.GDP.MKTP.CD";
        std::string country = countryCode(input.known, table.cell(row, 1));
        if (country.empty())
            country = countryCode(input.known, table.cell(row, 0));
        if (country.empty())
            groups.emplace_back(table.cell(row, 0));
        else if (gdp || indicator == "SP.POP.TOTL")
            addEconomies(import, table, row, gdp, country);
        else {
            isStrange = true;
            findings.add(
                Severity::Error, "indicator", table.line(row), "Indicator Code",
                std::string(indicator),
                Error::tr("The indicator %1 is none that Podium uses; it uses NY.GDP.MKTP.CD and "
                          "SP.POP.TOTL."),
                {std::string(indicator)});
        }
    }
    if (!groups.empty())
        findings.note(
            "country", table.header()[0],
            Error::tr("%1 rows, such as \"%2\", are of no country that Podium knows, such "
                      "as a group of them, and left out."),
            {std::to_string(groups.size()), groups.front()});
    if (import.economies.empty() && !isStrange)
        findings.add(Severity::Error, "empty", 0, {}, {},
                     Error::tr("The file holds no figure of any country; nothing was imported."));
    import.findings = findings.take();
    return import;
}

} // namespace podium
