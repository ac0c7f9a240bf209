// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/start_mark.h"

#include <QtCore/QFile>

namespace podium {

StartMark::StartMark(const QString &file)
    : m_lock(file)
{
    // The lock of a process that is gone can be had, that of one that lives cannot.
    m_lock.setStaleLockTime(0);
    const bool wasThere = QFile::exists(file);
    m_lastOneFailed = m_lock.tryLock(0) && wasThere;
}

} // namespace podium
