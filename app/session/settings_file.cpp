// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/settings_file.h"

#include "app/data/files/file_reading.h"
#include "app/data/files/file_writing.h"

#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

#include <cerrno>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unwritten(const QString &file, const QString &why)
{
    return failure(Error::Kind::Unreadable, Error::tr("The file \"%1\" cannot be written: %2."),
                   {file.toStdString(), why.toStdString()}, {file.toStdString(), 0, {}});
}

} // namespace

Result<void> writeSettingsFile(const QString &file, const std::function<void(QSettings &)> &change)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return unwritten(file, folder.errorString());
    const QString copy = folder.filePath(u"changed"_s);
    const QString written = folder.filePath(u"written"_s);
    (void)QFile::copy(file, copy);
    QStringList keys;
    {
        QSettings store(copy, QSettings::IniFormat);
        change(store);
        store.sync();
        keys = store.allKeys();
    }
    // Under another name: QSettings remembers what it wrote, not what became of it.
    if (!QFile::rename(copy, written) || QSettings(written, QSettings::IniFormat).allKeys() != keys)
        return unwritten(file, qt_error_string(ENOSPC));
    const auto text = readFile(written);
    return text ? writeOwnFile(file, *text) : Result<void>(tl::unexpected(text.error()));
}

} // namespace podium
