// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace podium {

/// What to do with a file in which no figures can be read, such as a picture, a PDF or a workbook of an
/// old kind; told by its first bytes. Absent where it may hold some.
[[nodiscard]] std::optional<Error> foreignFormat(const QString &name, const QByteArray &bytes);

} // namespace podium
