// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"
#include "app/data/importing/import_findings.h"

#include <QtCore/QJsonObject>

#include <string_view>

namespace podium {

inline constexpr std::string_view kUnknownVersion = "unknown"; ///< where the source says none

/// Where figures of Artificial Analysis are from, and by which version of its index; says so, and
/// which page of several it is.
void describeAnalysis(const QJsonObject &json, Import &import, ImportFindings &findings);

} // namespace podium
