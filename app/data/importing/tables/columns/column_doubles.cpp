// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/columns/column_doubles.h"

#include <algorithm>

namespace podium {

namespace {

/// Several columns may be nothing, and each score or own evaluation is looked at when it is read.
bool mayRepeat(ColumnRole role)
{
    return role == ColumnRole::Ignored || role == ColumnRole::Unknown || role == ColumnRole::Score;
}

} // namespace

std::string givenHeader(const CsvTable &table, std::size_t column)
{
    const std::string &header = table.header()[column];
    const std::size_t number = header.rfind(" (");
    if (number == std::string::npos || !header.ends_with(')'))
        return header;
    std::string given = header.substr(0, number);
    const auto here = table.header().begin() + static_cast<std::ptrdiff_t>(column);
    return std::find(table.header().begin(), here, given) == here ? header : given;
}

namespace {

bool isPublished(const std::string &header)
{
    const std::string key = nameKey(header);
    return key.starts_with("published") || key.starts_with("공표");
}

/// Of Podium's own tables: the index as it was computed, and beside it the one that was printed.
void leaveOutPublished(const CsvTable &table, std::span<ColumnMeaning> meanings,
                       ImportFindings &findings)
{
    const auto isIndex
        = [](const ColumnMeaning &meaning) { return meaning.role == ColumnRole::PublishedIndex; };
    if (std::ranges::count_if(meanings, isIndex) != 2)
        return;
    const auto first
        = static_cast<std::size_t>(std::ranges::find_if(meanings, isIndex) - meanings.begin());
    const auto second = static_cast<std::size_t>(
        std::ranges::find_if(meanings.subspan(first + 1), isIndex) - meanings.begin());
    const bool isFirst = isPublished(table.header()[first]);
    if (isFirst == isPublished(table.header()[second]))
        return;
    const std::size_t left = isFirst ? first : second;
    meanings[left].role = ColumnRole::Ignored;
    findings.note("column-twice", table.header()[left],
                  Error::tr("The column is not read: the index of \"%1\" counts."),
                  {table.header()[isFirst ? second : first]});
}

} // namespace

void meetDoubles(const CsvTable &table, std::span<ColumnMeaning> meanings, ImportFindings &findings)
{
    leaveOutPublished(table, meanings, findings);
    for (std::size_t later = 0; later < meanings.size(); ++later) {
        const auto first = std::ranges::find(meanings, meanings[later]);
        const auto place = static_cast<std::size_t>(first - meanings.begin());
        if (place == later || mayRepeat(first->role))
            continue;
        const std::string &header = table.header()[later];
        if (first->role == ColumnRole::Model)
            findings.add(Finding::Severity::Warning, "column-twice", 0, header, {},
                         Error::tr("The column is not read: \"%1\" names the models already."),
                         {table.header()[place]});
        else
            sayDouble(table.header()[place], header, meaningText(*first), findings);
    }
}

void sayDouble(const std::string &first, const std::string &later, const std::string &meaning,
               ImportFindings &findings)
{
    findings.add(Finding::Severity::Error, "column-twice", 0, later, meaning,
                 Error::tr("The columns \"%1\" and \"%2\" mean the same (%3), and only one can "
                           "count; take one out, or say with --mapping what it is, such as "
                           "\"ignore\"."),
                 {first, later, meaning});
}

} // namespace podium
