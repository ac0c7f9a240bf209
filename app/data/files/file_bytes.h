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

/// The bytes of a file for as long as this lives. A very large file is mapped: what is looked at comes
/// from the disk, and the system may take it back where memory is short, so that nobody holds the whole
/// of it. Others, pipes and what cannot be mapped are read: a mapped file must not be cut short by
/// somebody else meanwhile, which ends the program.
class FileBytes final
{
public:
    static constexpr qint64 kLeastMapped = qint64{256} << 20;

    /// Errors are those of readFile().
    [[nodiscard]] static Result<FileBytes> open(const QString &name, qint64 most,
                                                const Watch &watch = {},
                                                qint64 leastMapped = kLeastMapped);

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
