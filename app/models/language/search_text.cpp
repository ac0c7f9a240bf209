// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/language/search_text.h"

namespace podium {

QStringList labSearchNames(const Lab &lab)
{
    QStringList names{toQString(lab.nameEn), toQString(lab.nameKo)};
    for (const std::string &alias : lab.aliases)
        names << toQString(alias);
    return names;
}

QStringList countrySearchNames(const Dataset &dataset, std::string_view code)
{
    return {countryName(dataset, code, Language::English),
            countryName(dataset, code, Language::Korean)};
}

} // namespace podium
