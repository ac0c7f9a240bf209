// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import_findings.h"
#include "app/data/importing/import_input.h"
#include "app/engine/values/date.h"

#include <QtCore/QJsonValue>
#include <QtCore/QString>

#include <optional>
#include <string_view>

namespace podium {

/// The day of a moment as records write it: a day with or without a time, or seconds or milliseconds
/// since 1970. Absent for all else, and for days that could be read in two ways.
[[nodiscard]] std::optional<Date> dayInText(std::string_view text);
[[nodiscard]] std::optional<Date> dayTold(const QJsonValue &value);

/// The last day that the name of a file holds: "results_2026-01-21T03-44", "gpqa_20250520_101010".
[[nodiscard]] std::optional<Date> dayInName(const QString &name);

/// The day of the figures of a file: what the user says (--mapping), what its records tell, what its
/// name holds, or that of the import. Where it is not told by records that is a finding.
[[nodiscard]] Date dayOfFigures(const ImportInput &input, std::optional<Date> told,
                                ImportFindings &findings);

} // namespace podium
