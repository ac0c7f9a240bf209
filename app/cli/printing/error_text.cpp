// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printing/error_text.h"

#include "app/models/language/error_words.h"
#include "app/models/language/plain_text.h"

#include <QtCore/QStringList>

namespace podium {

using namespace Qt::StringLiterals;

QString placeText(const Place &place)
{
    QStringList parts;
    if (!place.file.empty())
        parts.append(QString::fromStdString(place.file));
    if (place.row > 0)
        parts.append(QString::number(place.row));
    if (!place.column.empty())
        parts.append(QString::fromStdString(place.column));
    return parts.join(u':');
}

QString errorText(const Error &error)
{
    const QString place = placeText(error.place);
    return plainText(place.isEmpty() ? errorSentence(error)
                                     : place + u": "_s + errorSentence(error));
}

} // namespace podium
