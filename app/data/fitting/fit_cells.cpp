// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/fitting/fit_cells.h"

#include "app/data/files/file_reading.h"
#include "app/data/files/likeness.h"
#include "app/engine/values/limits.h"

#include <charconv>
#include <cmath>
#include <unordered_map>

namespace podium {

Result<CsvTable> openFitTable(const QString &name)
{
    const std::string path = name.toStdString();
    const auto text = readFile(name, kMostTableBytes);
    if (!text)
        return tl::unexpected(text.error());
    auto table = CsvTable::parse(*text, path);
    if (table && !table->faults().empty())
        return tl::unexpected(table->faults().front());
    return table;
}

Result<void> requireColumns(const CsvTable &table, std::span<const std::string_view> columns)
{
    std::string all;
    for (const std::string_view column : columns)
        all += (all.empty() ? "" : ", ") + std::string(column);
    for (const std::string_view column : columns) {
        if (!table.column(column))
            return failure(Error::Kind::NotFound,
                           Error::tr("The table has no column \"%1\"; it needs the columns %2."),
                           {std::string(column), all}, {table.file(), 1, std::string(column)});
    }
    return {};
}

std::string FitCells::text(std::size_t row, std::string_view column) const
{
    const std::string_view cell = m_table.cell(row, *m_table.column(column));
    return QString::fromUtf8(cell.data(), qsizetype(cell.size())).trimmed().toStdString();
}

Result<std::size_t> FitCells::named(std::size_t row, std::string_view column, FitNames &names) const
{
    const std::string name = text(row, column);
    if (name.empty())
        return wrong(row, column, Error::tr("A name is missing here."));
    const auto [found, added] = names.positions.try_emplace(name, names.names.size());
    if (added)
        names.names.push_back(name);
    return found->second;
}

std::optional<double> FitCells::number(std::size_t row, std::string_view column) const
{
    const std::string cell = text(row, column);
    double value = 0;
    const auto [end, problem] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (problem == std::errc() && end == cell.data() + cell.size()
        && std::abs(value) <= kMostNumber)
        return value;
    return std::nullopt;
}

tl::unexpected<Error> FitCells::wrong(std::size_t row, std::string_view column, std::string text,
                                      std::vector<std::string> arguments) const
{
    return failure(Error::Kind::Invalid, std::move(text), std::move(arguments),
                   {m_table.file(), m_table.line(row), std::string(column)});
}

std::vector<Error> lookAlikes(const std::vector<std::string> &names)
{
    std::unordered_map<std::string, std::string> seen;
    std::vector<Error> warnings;
    for (const std::string &name : names) {
        const std::string key = likeness(name);
        const auto [first, isNew] = seen.try_emplace(key, name);
        if (!isNew)
            warnings.push_back({Error::Kind::Invalid,
                                Error::tr("\"%1\" and \"%2\" look alike, but are taken for two."),
                                {first->second, name},
                                {}});
    }
    return warnings;
}

} // namespace podium
