// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/engine/values/watch.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QString>

#include <memory>

namespace podium {

/// The bytes of a file for as long as this lives. A large file is mapped: what is looked at comes from
/// the disk, and the system may take it back where memory is short, so that nobody holds the whole of
/// it. Small files, pipes and what cannot be mapped are read.
class FileBytes final
{
public:
    /// Errors are those of readFile().
    [[nodiscard]] static Result<FileBytes> open(const QString &name, qint64 most,
                                                const Watch &watch = {});

    /// Shares what is mapped; copies of it must not outlive this.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// Fails where a mapped file has another size or day by now: what was read may be half of each.
    [[nodiscard]] Result<void> checkUnchanged() const;

private:
    std::unique_ptr<QFile> m_file; ///< of what is mapped
    QDateTime m_changed;
    QByteArray m_bytes;
};

} // namespace podium
