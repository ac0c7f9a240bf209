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

Result<void> readGroups(DatasetReading &reading)
{
    enum Column { Code, NameEn, NameKo, Members };
    constexpr std::array<std::string_view, 4> kColumns{"code", "name_en", "name_ko", "members"};
    return readRows(reading, "country_groups.csv", kColumns, [&reading](CsvRow &row) {
        Country group;
        group.code = row.requiredText(Code);
        group.nameEn = row.requiredText(NameEn);
        group.nameKo = row.text(NameKo);
        for (const std::string &member : row.list(Members)) {
            if (reading.countries.contains(member))
                group.members.push_back(member);
            else
                row.report(
                    Members,
                    Error::tr("\"%1\" is unknown; use one that %2 defines, or define it there."),
                    {member, "countries.csv"});
        }
        if (!row.usable())
            return;
        const auto known = reading.countries.find(group.code);
        if (known == reading.countries.end())
            keep(reading.dataset.countries, reading.countries, group.code, group);
        else
            reading.dataset.countries[known->second].members = std::move(group.members);
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
