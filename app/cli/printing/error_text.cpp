// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printing/error_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace podium {

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

QString sentence(const Error &error)
{
    Error translated = error;
    translated.text
        = QCoreApplication::translate("podium::Error", error.text.c_str()).toStdString();
    return QString::fromStdString(message(translated));
}

QString errorText(const Error &error)
{
    const QString place = placeText(error.place);
    return place.isEmpty() ? sentence(error) : place + u": "_s + sentence(error);
}

} // namespace podium
