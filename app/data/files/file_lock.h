// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace podium {

/// Keeps other Podiums of the same user from changing a file while it is read, joined with what is
/// new, and written. It waits for them, which takes as long as they write, and holds until it is
/// destroyed. What is locked is the folder, so that nothing is left behind by a program that was
/// killed; where a file system knows no locks, nothing is.
class FileLock final
{
public:
    explicit FileLock(const QString &file);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    int m_folder;
};

} // namespace podium
