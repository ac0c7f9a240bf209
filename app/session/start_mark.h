// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLockFile>
#include <QtCore/QString>

namespace podium {

/// Lies in a file while Podium starts, so that the next start knows when one did not come to its
/// end: what crashed it would crash it again. A start that goes on elsewhere is none of that.
class StartMark final
{
public:
    explicit StartMark(const QString &file);

    [[nodiscard]] bool lastOneFailed() const { return m_lastOneFailed; }

    /// The start came to its end; so it does when the mark is destroyed.
    void done() { m_lock.unlock(); }

private:
    QLockFile m_lock;
    bool m_lastOneFailed = false;
};

} // namespace podium
