// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace podium {

/// One file that is packed by itself, as gzip and zstd do: "scores.csv.gz".
[[nodiscard]] bool isPackedFile(const QByteArray &bytes);

/// What it unpacks to. Fails where it is damaged, cut off, or swells to more than a file of figures does.
[[nodiscard]] Result<QByteArray> unpackedFile(const QByteArray &bytes, const QString &file);

/// Its name without the ending of the packer.
[[nodiscard]] QString unpackedName(const QString &file);

} // namespace podium
