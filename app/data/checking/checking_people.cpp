// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/checking/checking.h"

namespace podium {

namespace {

/// A name or alias that two labs share would find only one of them.
void checkNames(DatasetChecking &checking)
{
    const auto &labs = checking.dataset.labs;
    std::unordered_map<std::string, std::size_t> owners;
    const auto claim = [&](const std::string &name, std::size_t lab, const std::string &column) {
        const auto [owner, isNew] = owners.try_emplace(name, lab);
        if (!isNew && owner->second != lab)
            checking.error({"labs.csv", csvRowAt(lab), column},
                           Error::tr("%1 names the lab %2 already; one name must mean one lab."),
                           {name, labs[owner->second].id});
    };
    for (std::size_t i = 0; i < labs.size(); ++i) {
        claim(labs[i].nameEn, i, "name_en");
        for (const auto &alias : labs[i].aliases)
            claim(alias, i, "aliases");
    }
}

void checkCountry(DatasetChecking &checking, const Lab &lab, std::size_t position,
                  const std::string &country, const char *column)
{
    if (!country.empty() && findCountry(checking.dataset, country) == nullptr)
        checking.error(
            {"labs.csv", csvRowAt(position), column},
            Error::tr("The lab %1 is in the country %2, which countries.csv does not define."),
            {lab.id, country});
}

} // namespace

void checkPeople(DatasetChecking &checking)
{
    const Dataset &dataset = checking.dataset;
    checkUnique(checking, "countries.csv", "code", dataset.countries,
                [](const Country &country) { return country.code; });
    checkUnique(checking, "labs.csv", "id", dataset.labs, [](const Lab &lab) { return lab.id; });
    checkNames(checking);
    for (std::size_t i = 0; i < dataset.labs.size(); ++i) {
        const Lab &lab = dataset.labs[i];
        checkCountry(checking, lab, i, lab.country, "country");
        for (const std::string &other : lab.otherCountries)
            checkCountry(checking, lab, i, other, "alternative_country");
    }
}

} // namespace podium
