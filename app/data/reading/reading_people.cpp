// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/reading/reading.h"

namespace podium {

Result<void> readCountries(DatasetReading &reading)
{
    enum Column { Code, NameEn, NameKo, Region };
    constexpr std::array<std::string_view, 4> kColumns{"code", "name_en", "name_ko", "region"};
    return readRows(reading, "countries.csv", kColumns, [&reading](CsvRow &row) {
        Country country;
        country.code = row.requiredText(Code);
        country.nameEn = row.requiredText(NameEn);
        country.nameKo = row.text(NameKo);
        country.region = row.text(Region);
        if (row.usable())
            keep(reading.dataset.countries, reading.countries, country.code, country);
    });
}

Result<void> readLabs(DatasetReading &reading)
{
    enum Column { Id, NameEn, NameKo, Country, Aliases, OtherCountries, Note };
    constexpr std::array<std::string_view, 7> kColumns{
        "id", "name_en", "name_ko", "country", "aliases", "alternative_country", "note"};
    return readRows(reading, "labs.csv", kColumns, [&reading](CsvRow &row) {
        Lab lab;
        lab.id = row.requiredText(Id);
        lab.nameEn = row.requiredText(NameEn);
        lab.nameKo = row.text(NameKo);
        // Without its country a lab is still a lab: its models stand under "not assigned".
        if (row.reference(Country, reading.countries, "countries.csv"))
            lab.country = row.text(Country);
        lab.aliases = row.list(Aliases);
        if (row.reference(OtherCountries, reading.countries, "countries.csv"))
            lab.otherCountries = {row.text(OtherCountries)};
        lab.note = row.text(Note);
        if (row.usable())
            keep(reading.dataset.labs, reading.labs, lab.id, lab);
    });
}

} // namespace podium
