// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/checking/deck_check.h"

#include "app/export/checking/rules.h"

namespace podium {

using namespace Qt::StringLiterals;

Result<QList<DeckFault>> deckFaults(const QByteArray &bytes, const QString &name)
{
    const auto file = OfficeFile::read(bytes, name);
    if (!file)
        return tl::unexpected(file.error());
    QList<DeckFault> faults;
    checkPackage(*file, faults);
    checkSlides(*file, faults);
    for (const QString &part : file->parts()) {
        if (file->contentType(part).endsWith("drawingml.chart+xml"_L1))
            checkChart(*file, part, faults);
    }
    return faults;
}

} // namespace podium
