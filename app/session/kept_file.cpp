// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/kept_file.h"

#include "app/data/files/file_writing.h"
#include "app/data/files/json_text.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

Result<QJsonObject> readKept(const QString &name, int version)
{
    if (!QFile::exists(name))
        return QJsonObject();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Unreadable, "The file cannot be read: %1.",
                       {file.errorString().toStdString()}, {name.toStdString(), 0, {}});
    const auto document = parsedJson(file.readAll(), "This is not JSON: %1.", name);
    if (!document)
        return tl::unexpected(document.error());
    QJsonObject object = document->object();
    if (object.value("version"_L1).toInt() != version)
        return failure(Error::Kind::Invalid,
                       "This is not of version %1, which this Podium reads; use the Podium that "
                       "wrote it.",
                       {std::to_string(version)}, {name.toStdString(), 0, "version"});
    return object;
}

Result<void> writeKept(const QString &name, int version, QJsonObject content)
{
    if (!readKept(name, version))
        setAside(name);
    content.insert("version"_L1, version);
    const QByteArray bytes = QJsonDocument(content).toJson();
    (void)QDir().mkpath(QFileInfo(name).absolutePath());
    return writeFile(name, bytes);
}

void setAside(const QString &file)
{
    const QString aside = file + u".unreadable"_s;
    QFile::remove(aside);
    QFile::rename(file, aside);
}

} // namespace podium
