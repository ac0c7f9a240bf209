// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace podium {

/// A file of one's own that Podium keeps from one run to the next: a JSON object with a "version".

/// Empty when there is no such file. What cannot be read, and a key that is neither "version" nor
/// among `keys`, is an error that names the file and, where it has one, the line.
[[nodiscard]] Result<QJsonObject> readKept(const QString &file, int version,
                                           const QStringList &keys);

/// Writes the file as one of one's own (see writeOwnFile()), whole or not at all. Who calls it has
/// read what is there, or set it aside.
[[nodiscard]] Result<void> writeKept(const QString &file, int version, QJsonObject content);

/// Moves a file that cannot be read to "<file>.unreadable", or, where such a file is there already,
/// to "<file>.unreadable.2" and so on; returns the name. Without a file, an empty one.
[[nodiscard]] Result<QString> setAside(const QString &file);

/// What to say of a file that was set aside.
[[nodiscard]] Error wasSetAside(const QString &file, const QString &aside);

} // namespace podium
