// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/language/language.h"

#include <QtCore/QStringList>

namespace podium {

/// Every name a text filter should find a lab or a country by: in all languages, with aliases.
[[nodiscard]] QStringList labSearchNames(const Lab &lab);
[[nodiscard]] QStringList countrySearchNames(const Dataset &dataset, std::string_view code);

} // namespace podium
