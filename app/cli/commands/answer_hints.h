// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exhibits/exhibit.h"

#include <QtCore/QStringList>

namespace podium {

/// What only the command line says below a ranking, countries or the top by country: how many of the
/// rows it prints, and which options would show others. `printed`: how many these are.
[[nodiscard]] QStringList answerHints(const Exhibit &exhibit, Language language, qsizetype printed);

} // namespace podium
