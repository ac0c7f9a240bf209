// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/files/csv_row.h"

#include "app/data/files/file_reading.h"

#include <QtCore/QFile>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace podium {

namespace {

template <typename T>
std::optional<T> parsed(std::string_view text)
{
    T value{};
    const char *const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stop != end)
        return std::nullopt;
    return value;
}

std::string listed(std::span<const std::string_view> words)
{
    std::string out;
    for (const auto word : words)
        out += out.empty() ? std::string(word) : ", " + std::string(word);
    return out;
}

} // namespace

Result<CsvFile> CsvFile::open(const QString &folder, std::string name,
                              std::span<const std::string_view> columns,
                              std::vector<Finding> &findings)
{
    const QString path = folder + u'/' + QString::fromStdString(name);
    if (!QFile::exists(path))
        return failure(Error::Kind::NotFound,
                       Error::tr("The file is missing; put it back or choose another folder."), {},
                       {std::move(name), 0, {}});
    auto text = readFile(path, kMostTableBytes);
    if (!text) {
        text.error().place.file = std::move(name);
        return tl::unexpected<Error>(std::move(text.error()));
    }
    auto table = CsvTable::parse(*text, std::move(name));
    if (!table)
        return tl::unexpected<Error>(std::move(table.error()));
    CsvFile file{std::move(*table), {}};
    for (const auto column : columns) {
        const auto position = file.table.column(column);
        if (!position)
            return failure(Error::Kind::Invalid,
                           Error::tr("The column %1 is missing; add it to the header."),
                           {std::string(column)}, {file.table.file(), 1, std::string(column)});
        file.columns.push_back(*position);
    }
    for (const Error &fault : file.table.faults())
        findings.push_back({Finding::Severity::Error, fault});
    return file;
}

std::string_view CsvRow::view(std::size_t column) const
{
    return m_file.table.cell(m_row, m_file.columns[column]);
}

std::vector<std::string> CsvRow::list(std::size_t column) const
{
    std::vector<std::string> items;
    std::string_view rest = view(column);
    while (!rest.empty()) {
        const auto bar = rest.find('|');
        if (bar != 0)
            items.emplace_back(rest.substr(0, bar));
        rest.remove_prefix(bar == std::string_view::npos ? rest.size() : bar + 1);
    }
    return items;
}

std::optional<double> CsvRow::number(std::size_t column)
{
    if (isEmpty(column))
        return std::nullopt;
    const auto value = parsed<double>(view(column));
    if (value && std::isfinite(*value))
        return value;
    report(column,
           Error::tr("\"%1\" is not a number; write it like 1234.5, or leave the cell empty."),
           {text(column)});
    return std::nullopt;
}

std::optional<int> CsvRow::whole(std::size_t column)
{
    const auto value = parsed<int>(view(column));
    if (!value && !isEmpty(column))
        report(
            column,
            Error::tr("\"%1\" is not a whole number; write it like 198, or leave the cell empty."),
            {text(column)});
    return value;
}

std::optional<Decimal> CsvRow::decimal(std::size_t column)
{
    if (isEmpty(column))
        return std::nullopt;
    const auto value = Decimal::parse(view(column));
    if (!value)
        report(
            column,
            Error::tr(
                "\"%1\" is not a decimal number with at most six places; write it like 1234.56, or "
                "leave the cell empty."),
            {text(column)});
    return value;
}

std::optional<Date> CsvRow::date(std::size_t column)
{
    if (isEmpty(column))
        return std::nullopt;
    const auto value = parseDate(view(column));
    if (!value)
        report(column, Error::tr("\"%1\" is not a day of the calendar; write it like 2026-08-22."),
               {text(column)});
    return value;
}

std::optional<Date> CsvRow::month(std::size_t column)
{
    if (isEmpty(column))
        return std::nullopt;
    const auto value = parseDate(text(column) + "-01");
    if (!value)
        report(column, Error::tr("\"%1\" is not a month; write it like 2026-08."), {text(column)});
    return value;
}

std::optional<int> CsvRow::year(std::size_t column)
{
    if (isEmpty(column))
        return std::nullopt;
    constexpr std::string_view kPattern = "0000-01-01";
    const std::string_view cell = view(column);
    const bool length = cell.size() == 4 || cell.size() == 7 || cell.size() == 10;
    const auto day
        = length ? parseDate(text(column) += kPattern.substr(cell.size())) : std::nullopt;
    if (day)
        return yearOf(*day);
    report(column, Error::tr("\"%1\" is not a year; write it like 2026."), {text(column)});
    return std::nullopt;
}

std::optional<bool> CsvRow::truth(std::size_t column)
{
    constexpr std::array<CsvWord<bool>, 2> kWords{{{"true", true}, {"false", false}}};
    return meaning<bool>(column, kWords);
}

std::optional<std::size_t> CsvRow::reference(std::size_t column, const Positions &positions,
                                             std::string_view file)
{
    if (isEmpty(column))
        return std::nullopt;
    const auto found = positions.find(view(column));
    if (found != positions.end())
        return found->second;
    report(column, Error::tr("\"%1\" is unknown; use one that %2 defines, or define it there."),
           {text(column), std::string(file)});
    return std::nullopt;
}

std::string CsvRow::word(std::size_t column, std::span<const std::string_view> words)
{
    const std::string_view cell = view(column);
    if (cell.empty() || std::ranges::find(words, cell) != words.end())
        return std::string(cell);
    reportWord(column, listed(words));
    return {};
}

std::string CsvRow::requiredText(std::size_t column)
{
    return required<std::string>(column,
                                 isEmpty(column) ? std::nullopt : std::optional(text(column)));
}

std::string CsvRow::requiredWord(std::size_t column, std::span<const std::string_view> words)
{
    std::string cell = word(column, words);
    return required<std::string>(column,
                                 cell.empty() ? std::nullopt : std::optional(std::move(cell)));
}

void CsvRow::report(std::size_t column, std::string text, std::vector<std::string> arguments)
{
    const CsvTable &table = m_file.table;
    m_findings.push_back(
        {Finding::Severity::Error,
         {Error::Kind::Invalid,
          std::move(text),
          std::move(arguments),
          {table.file(), table.line(m_row), table.header()[m_file.columns[column]]}}});
}

void CsvRow::reportWord(std::size_t column, const std::string &words)
{
    report(column, Error::tr("\"%1\" is not a known word here; use one of: %2."),
           {text(column), words});
}

void CsvRow::reportEmpty(std::size_t column)
{
    report(column, Error::tr("The cell is empty, but the row cannot do without it; fill it in."),
           {});
}

} // namespace podium
