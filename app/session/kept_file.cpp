// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/kept_file.h"

#include "app/data/files/file_reading.h"
#include "app/data/files/file_writing.h"
#include "app/data/files/json_text.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool isThere(const QString &file)
{
    return QFileInfo::exists(file) || QFileInfo(file).isSymLink();
}

} // namespace

Result<QJsonObject> readKept(const QString &name, int version, const QStringList &keys)
{
    if (!QFile::exists(name))
        return QJsonObject();
    const auto text = readFile(name, kMostTextBytes, Readable::RegularFile);
    if (!text)
        return tl::unexpected(text.error());
    const auto document = parsedJson(*text, Error::tr("This is not JSON: %1."), name);
    if (!document)
        return tl::unexpected(document.error());
    QJsonObject object = document->object();
    if (object.value("version"_L1).toInt() != version)
        return failure(
            Error::Kind::Invalid,
            Error::tr("This is not of version %1, which this Podium reads; use the Podium that "
                      "wrote it."),
            {std::to_string(version)}, {name.toStdString(), 0, "version"});
    for (const QString &key : object.keys()) {
        if (key != "version"_L1 && !keys.contains(key))
            return failure(
                Error::Kind::Invalid,
                Error::tr("There is no key \"%1\" in a file of version %2; known keys there are "
                          "%3."),
                {key.toStdString(), std::to_string(version), keys.join(u", "_s).toStdString()},
                {name.toStdString(), 0, key.toStdString()});
    }
    return object;
}

Result<void> writeKept(const QString &name, int version, QJsonObject content)
{
    content.insert("version"_L1, version);
    return writeOwnFile(name, QJsonDocument(content).toJson());
}

Result<QString> setAside(const QString &name)
{
    if (!isThere(name))
        return QString();
    QString aside = name + u".unreadable"_s;
    for (int number = 2; isThere(aside); ++number)
        aside = name + u".unreadable.%1"_s.arg(number);
    QFile file(name);
    if (file.rename(aside))
        return aside;
    return failure(Error::Kind::Unreadable,
                   Error::tr("The file cannot be read, and not be moved out of the way: %1."),
                   {file.errorString().toStdString()}, {name.toStdString(), 0, {}});
}

Error wasSetAside(const QString &file, const QString &aside)
{
    return {Error::Kind::Unreadable,
            Error::tr("The file could not be read; it is kept as \"%1\", and a new one was begun."),
            {QFileInfo(aside).fileName().toStdString()},
            {file.toStdString(), 0, {}}};
}

} // namespace podium
