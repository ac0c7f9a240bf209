// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/language/search_text.h"

namespace podium {

QStringList labSearchNames(const Lab &lab)
{
    return QStringList{toQString(lab.nameEn), toQString(lab.nameKo)} + toQStrings(lab.aliases);
}

QStringList countrySearchNames(const Dataset &dataset, std::string_view code)
{
    return {countryName(dataset, code, Language::English),
            countryName(dataset, code, Language::Korean)};
}

} // namespace podium
