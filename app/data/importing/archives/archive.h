// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>

struct zip;

namespace podium {

/// A zip file that somebody else made, read in memory: names of members are words, never places on
/// the disk, and of members of one name the last counts. Members are stored, deflated or packed with
/// Zstandard. Too many of them, members that swell to more than they may, that are locked, or packed
/// in a way that is not known are errors that say so.
class Archive final
{
public:
    [[nodiscard]] static bool isArchive(const QByteArray &bytes);
    [[nodiscard]] static Result<Archive> open(QByteArray bytes, const QString &file);

    /// Files in it, in their order, each once; folders and links are none.
    [[nodiscard]] const QStringList &names() const { return m_names; }
    /// All of a member's bytes.
    [[nodiscard]] Result<QByteArray> member(const QString &name) const;

private:
    struct Close {
        void operator()(zip *archive) const;
    };

    QString m_file;
    QByteArray m_bytes; ///< which `m_archive` reads
    std::unique_ptr<zip, Close> m_archive;
    QStringList m_names;
    QHash<QString, quint64> m_places;
};

} // namespace podium
