// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace podium {

/// Who may read a file that is written.
enum class Privacy {
    AsUsual, ///< as the system does for a new file; a file there is keeps its permissions
    Own,     ///< its owner alone
};

/// Writes the bytes whole or leaves the file as it was, also when the disk is full or the power
/// fails: they are on the disk before the new file takes the place of the old one. A link stays a
/// link and its file is written. What is there but is no file (a folder, a device, a pipe) is an
/// error, as is what the system refuses, with its reason.
[[nodiscard]] Result<void> writeFile(const QString &file, const QByteArray &bytes,
                                     Privacy privacy = Privacy::AsUsual);

/// The same for a file of one's own that Podium keeps: nobody else may read it, and a folder that
/// is not there is made for its owner alone.
[[nodiscard]] Result<void> writeOwnFile(const QString &file, const QByteArray &bytes);

/// Makes a folder that is not there, and those above it, for its owner alone.
void makeOwnFolder(const QString &folder);

} // namespace podium
