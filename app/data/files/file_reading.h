// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/engine/values/watch.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace podium {

/// Most bytes of a View, a method, corrections or claims, and of a table.
constexpr qint64 kMostTextBytes = qint64(16) << 20;
constexpr qint64 kMostTableBytes = qint64(256) << 20;

/// What a file may be.
enum class Readable {
    Anything,    ///< also a pipe, such as the output of another command, or a device
    RegularFile, ///< nothing that may keep a window waiting for ever
};

/// The whole of a file, or of a resource. A file that is not there or not readable, one larger than
/// `most` bytes, whatever it says its size is, and one that ends in an error of the system are
/// errors that name it, with the system's reason.
[[nodiscard]] Result<QByteArray> readFile(const QString &file, qint64 most = kMostTextBytes,
                                          Readable readable = Readable::Anything,
                                          const Watch &watch = {});

} // namespace podium
