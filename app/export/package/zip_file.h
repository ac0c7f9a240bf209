// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace podium {

struct ZipMember {
    QString name;
    QByteArray bytes;

    bool operator==(const ZipMember &) const = default;
};
using ZipMembers = QList<ZipMember>;

/// A ZIP file as Office writes it: deflated, UTF-8 names, one time of day in 1980, in this order.
[[nodiscard]] Result<QByteArray> zipOf(const ZipMembers &members);

/// All members of a ZIP file in their order, at most 512 MiB together; `file` is named in errors.
[[nodiscard]] Result<ZipMembers> unzipped(const QByteArray &zip, const QString &file);

/// The same file with some members replaced; all others are copied as they are packed, byte for
/// byte, and keep order and time.
[[nodiscard]] Result<QByteArray> withMembers(const QByteArray &zip, const ZipMembers &replaced,
                                             const QString &file);

} // namespace podium
