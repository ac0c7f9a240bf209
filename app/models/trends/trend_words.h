// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"
#include "app/models/charts/chart_series.h"
#include "app/models/language/language.h"

#include <QtCore/QStringList>

namespace podium {

/// The name of a country, a lab, or "Open weights" and "Closed weights".
[[nodiscard]] QString groupName(const Dataset &dataset, TrendGroup by, std::string_view group,
                                Language language);
/// As it stands within a sentence: "the United States", "open weights".
[[nodiscard]] QString groupInSentence(const Dataset &dataset, TrendGroup by, std::string_view group,
                                      Language language);

/// Chooses the group's colour: a country, the lab's country; empty for open and closed.
[[nodiscard]] QString groupCountry(const Dataset &dataset, TrendGroup by, std::string_view group);

/// Ranked models that lines over time leave out: "without a release date: 2"; empty: none.
[[nodiscard]] QStringList leftOutWords(int withoutDate, int withoutGroup, Language language);

/// What programs call the groups: "country", "lab" or "openness".
[[nodiscard]] QString groupKind(TrendGroup by);

/// A day as planes count them.
[[nodiscard]] double dayNumber(Date date);

} // namespace podium
