// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/files/file_writing.h"

#include <QtCore/QSaveFile>

namespace podium {

Result<void> writeFile(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return {};
    return failure(Error::Kind::Unreadable, "The file \"%1\" cannot be written: %2.",
                   {file.toStdString(), out.errorString().toStdString()},
                   {file.toStdString(), 0, {}});
}

} // namespace podium
