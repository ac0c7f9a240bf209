// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace podium {

/// A file of one's own that Podium keeps from one run to the next: a JSON object with a "version".

/// Empty when there is no such file. What cannot be read is an error that names the file and, where
/// it has one, the line.
[[nodiscard]] Result<QJsonObject> readKept(const QString &file, int version);

/// Writes the file whole or not at all; makes its folder where there is none. A file that readKept()
/// cannot read is set aside as "<file>.unreadable" first.
[[nodiscard]] Result<void> writeKept(const QString &file, int version, QJsonObject content);

/// Moves the file to "<file>.unreadable".
void setAside(const QString &file);

} // namespace podium
