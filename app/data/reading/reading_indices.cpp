// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/reading/reading.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace podium {

namespace {

constexpr std::array<std::string_view, 2> kIndexItems{"models", "countries"};

bool hasFile(const DatasetReading &reading, const char *name)
{
    return QFileInfo::exists(reading.folder + u'/' + QString::fromLatin1(name));
}

} // namespace

Result<void> readIndexTables(DatasetReading &reading)
{
    enum Column { Id, NameEn, NameKo, MeasuresEn, MeasuresKo, Period, Of, Source, Terms, Note };
    constexpr std::array<std::string_view, 10> kColumns{
        "id",     "name_en", "name_ko", "measures_en", "measures_ko",
        "period", "of",      "source",  "terms",       "note"};
    if (!hasFile(reading, "indices.csv"))
        return {};
    return readRows(reading, "indices.csv", kColumns, [&reading](CsvRow &row) {
        IndexTable table;
        table.id = row.requiredText(Id);
        table.nameEn = row.requiredText(NameEn);
        table.nameKo = row.text(NameKo);
        table.measuresEn = row.requiredText(MeasuresEn);
        table.measuresKo = row.text(MeasuresKo);
        table.period = row.requiredText(Period);
        table.ofCountries = row.word(Of, kIndexItems) == "countries";
        table.source = row.requiredText(Source);
        table.terms = row.requiredText(Terms);
        table.note = row.text(Note);
        if (row.usable())
            reading.dataset.indexTables.push_back(std::move(table));
    });
}

Result<void> readIndexValues(DatasetReading &reading)
{
    enum Column { Index, Item, LabName, CountryCode, Value, Low, High, RankPrinted };
    constexpr std::array<std::string_view, 8> kColumns{"index", "item", "lab",  "country",
                                                       "value", "low",  "high", "rank"};
    if (!hasFile(reading, "index_values.csv"))
        return {};
    Positions tables;
    for (std::size_t i = 0; i < reading.dataset.indexTables.size(); ++i)
        tables.try_emplace(reading.dataset.indexTables[i].id, i);
    return readRows(reading, "index_values.csv", kColumns, [&](CsvRow &row) {
        const std::size_t table = row.required(Index, row.reference(Index, tables, "indices.csv"));
        IndexEntry entry;
        entry.item = row.text(Item);
        entry.lab = row.text(LabName);
        if (const auto country = row.reference(CountryCode, reading.countries, "countries.csv"))
            entry.country = reading.dataset.countries[*country].code;
        entry.value = row.number(Value);
        entry.low = row.number(Low);
        entry.high = row.number(High);
        entry.rank = row.whole(RankPrinted);
        if (row.usable())
            reading.dataset.indexTables[table].entries.push_back(std::move(entry));
    });
}

} // namespace podium
