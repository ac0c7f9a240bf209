// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/files/file_bytes.h"

#include "app/data/files/file_reading.h"

#include <QtCore/QFileInfo>

namespace podium {

Result<FileBytes> FileBytes::open(const QString &name, qint64 most, const Watch &watch,
                                  qint64 leastMapped)
{
    FileBytes out;
    const QFileInfo info(name);
    if (info.isFile() && info.size() >= leastMapped && info.size() <= most) {
        auto file = std::make_unique<QFile>(name);
        const qint64 size = info.size();
        const uchar *const mapped = file->open(QIODevice::ReadOnly) ? file->map(0, size) : nullptr;
        if (mapped != nullptr) {
            out.m_changed = info.lastModified();
            out.m_bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(mapped), size);
            out.m_file = std::move(file);
            return out;
        }
    }
    auto bytes = readFile(name, most, Readable::Anything, watch);
    if (!bytes)
        return tl::unexpected(bytes.error());
    out.m_bytes = std::move(*bytes);
    return out;
}

Result<void> FileBytes::checkUnchanged() const
{
    if (!m_file)
        return {};
    const QFileInfo info(m_file->fileName());
    if (info.size() == m_bytes.size() && info.lastModified() == m_changed)
        return {};
    return failure(Error::Kind::Unreadable,
                   Error::tr("The file was changed while it was read; try again when it is done."),
                   {}, {m_file->fileName().toStdString(), 0, {}});
}

} // namespace podium
