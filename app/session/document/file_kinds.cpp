// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/document/file_kinds.h"

#include "app/data/importing/importing.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace podium {

bool isDocument(const QString &file)
{
    QFile opened(file);
    return QFileInfo(file).isFile() && opened.open(QIODevice::ReadOnly)
        && opened.peek(16).startsWith("SQLite format 3");
}

FileKind kindOf(const QString &file, const Dataset &known)
{
    if (isDocument(file))
        return FileKind::Document;
    return isForeign(file, known) ? FileKind::Figures : FileKind::Own;
}

} // namespace podium
