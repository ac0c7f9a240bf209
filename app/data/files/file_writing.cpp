// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/files/file_writing.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace podium {

namespace {

constexpr int kMostLinks = 40; ///< as many as Linux follows

tl::unexpected<Error> refused(const QString &file, const QString &reason)
{
    return failure(Error::Kind::Unreadable, Error::tr("The file \"%1\" cannot be written: %2."),
                   {file.toStdString(), reason.toStdString()}, {file.toStdString(), 0, {}});
}

/// Where the bytes go: the end of links, which need not be there.
Result<QString> target(const QString &file)
{
    if (file.isEmpty())
        return failure(Error::Kind::Invalid, Error::tr("A file to write into needs a name."));
    struct stat status {
    };
    if (::stat(QFile::encodeName(file).constData(), &status) == 0) {
        if (!S_ISREG(status.st_mode))
            return failure(
                Error::Kind::Invalid,
                Error::tr("\"%1\" is no file but a folder, a device or a pipe; choose another "
                          "name."),
                {file.toStdString()}, {file.toStdString(), 0, {}});
        return QFileInfo(file).canonicalFilePath();
    }
    if (errno != ENOENT)
        return refused(file, qt_error_string(errno));
    QFileInfo end(file);
    for (int i = 0; end.isSymLink(); ++i) {
        if (i == kMostLinks)
            return refused(file, qt_error_string(ELOOP));
        end = QFileInfo(end.symLinkTarget());
    }
    return end.filePath();
}

/// Bytes that are short at first are written again: only then does the system say why.
bool writeAll(QSaveFile &out, const QByteArray &bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 more = out.write(bytes.constData() + written, bytes.size() - written);
        if (more <= 0)
            return false;
        written += more;
    }
    // commit() does not see it fail; what is written in part says why when it goes on.
    return out.flush() || out.flush();
}

/// The new name of a file is on the disk when its folder is. What a file system cannot do, it need
/// not.
void syncFolderOf(const QString &file)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    const int opened = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened < 0)
        return;
    (void)::fsync(opened);
    (void)::close(opened);
}

} // namespace

Result<void> writeFile(const QString &file, const QByteArray &bytes, Privacy privacy)
{
    const auto end = target(file);
    if (!end)
        return tl::unexpected(end.error());
    QSaveFile out(*end);
    const bool opened = out.open(QIODevice::WriteOnly)
        && (privacy == Privacy::AsUsual
            || out.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    if (!opened || !writeAll(out, bytes) || !out.commit())
        return refused(file, out.errorString());
    syncFolderOf(*end);
    return {};
}

void makeOwnFolder(const QString &folder)
{
    if (QFileInfo::exists(folder))
        return;
    const QString parent = QFileInfo(folder).absolutePath();
    if (parent != folder)
        makeOwnFolder(parent);
    (void)QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

Result<void> writeOwnFile(const QString &file, const QByteArray &bytes)
{
    makeOwnFolder(QFileInfo(file).absolutePath());
    return writeFile(file, bytes, Privacy::Own);
}

} // namespace podium
