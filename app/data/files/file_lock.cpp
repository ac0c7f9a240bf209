// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/files/file_lock.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace podium {

FileLock::FileLock(const QString &file)
    : m_folder(::open(QFile::encodeName(QFileInfo(file).absolutePath()).constData(),
                      O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
    if (m_folder >= 0)
        (void)::flock(m_folder, LOCK_EX);
}

FileLock::~FileLock()
{
    if (m_folder >= 0)
        (void)::close(m_folder);
}

} // namespace podium
