// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/template_memory.h"

#include "app/data/files/file_reading.h"
#include "app/data/files/file_writing.h"

#include <QtCore/QStandardPaths>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString mappingFile(const QString &templateHash)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/templates/"_s
        + templateHash + u".json"_s;
}

} // namespace

QByteArray rememberedMapping(const QString &templateHash)
{
    return readFile(mappingFile(templateHash)).value_or(QByteArray());
}

Result<void> rememberMapping(const QString &templateHash, const QByteArray &json)
{
    return writeOwnFile(mappingFile(templateHash), json);
}

} // namespace podium
