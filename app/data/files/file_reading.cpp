// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/files/file_reading.h"

#include <QtCore/QFile>

#include <sys/stat.h>

#include <algorithm>

namespace podium {

namespace {

constexpr qint64 kChunk = 1 << 20;

tl::unexpected<Error> unreadable(const QFile &file)
{
    return failure(Error::Kind::Unreadable, Error::tr("The file cannot be read: %1."),
                   {file.errorString().toStdString()}, {file.fileName().toStdString(), 0, {}});
}

/// Pipes, devices and folders. What is not there is none of them.
bool isSpecial(const QString &name)
{
    struct stat status {
    };
    return ::stat(QFile::encodeName(name).constData(), &status) == 0 && !S_ISREG(status.st_mode);
}

} // namespace

Result<QByteArray> readFile(const QString &name, qint64 most, Readable readable, const Watch &watch)
{
    const Place place{name.toStdString(), 0, {}};
    if (name.isEmpty())
        return failure(Error::Kind::Invalid, Error::tr("A file to read needs a name."));
    if (readable == Readable::RegularFile && isSpecial(name))
        return failure(
            Error::Kind::Unreadable,
            Error::tr("This is no file but a folder, a device or a pipe; choose another."), {},
            place);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(file);
    QByteArray bytes;
    bytes.reserve(std::clamp(file.size() + 1, qint64(0), most));
    while (true) {
        const qsizetype had = bytes.size();
        bytes.resize(had + std::min(kChunk, most + 1 - had));
        const qint64 got = file.read(bytes.data() + had, bytes.size() - had);
        if (got < 0 || file.error() != QFile::NoError)
            return unreadable(file);
        bytes.resize(had + got);
        if (bytes.size() > most)
            return failure(
                Error::Kind::Invalid,
                Error::tr("This is larger than %1 MiB, the most Podium reads; is it the right "
                          "file?"),
                {std::to_string(most >> 20)}, place);
        if (got == 0)
            return bytes;
        if (watch.isStopped())
            return stopped();
        if (file.size() > 0)
            watch.reached(std::min(
                1.0, static_cast<double>(bytes.size()) / static_cast<double>(file.size())));
    }
}

} // namespace podium
