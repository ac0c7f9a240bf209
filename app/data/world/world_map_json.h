// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/engine/values/world_map.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <memory>

namespace podium {

/// Reads {"version": 1, "countries": [{"code", "rings": [[longitude, latitude, ...]]}]} in
/// hundredths of a degree, and projects it. Errors name the file and the country.
[[nodiscard]] Result<WorldMap> worldMapFromJson(const QByteArray &text, const QString &file = {});

/// Reads a file or resource.
[[nodiscard]] Result<WorldMap> readWorldMap(const QString &file);

/// The one that ships; read when it is first asked for, then kept. For any thread.
[[nodiscard]] Result<std::shared_ptr<const WorldMap>> shippedWorld();

} // namespace podium
