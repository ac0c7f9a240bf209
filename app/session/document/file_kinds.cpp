// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/document/file_kinds.h"

#include "app/data/importing/importing.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace podium {

FileKind kindOf(const QString &file, const Dataset &known)
{
    QFile opened(file);
    if (!QFileInfo(file).isFile() || !opened.open(QIODevice::ReadOnly))
        return FileKind::Own;
    if (opened.peek(16).startsWith("SQLite format 3"))
        return FileKind::Document;
    return isForeign(file, known) ? FileKind::Figures : FileKind::Own;
}

} // namespace podium
