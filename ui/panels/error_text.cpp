// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/error_text.h"

#include "app/models/language/error_words.h"

#include <QtCore/QCoreApplication>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const Place &place)
{
    QStringList parts{QString::fromStdString(place.file)};
    if (place.row > 0)
        parts << QCoreApplication::translate("podium::Panels", "row %1").arg(place.row);
    if (!place.column.empty())
        parts << QCoreApplication::translate("podium::Panels", "column %1")
                     .arg(QString::fromStdString(place.column));
    return parts.join(u", "_s);
}

} // namespace

QString sentenceOf(const Error &error)
{
    const QString text = errorSentence(error);
    return error.place.file.empty() ? text : text + u" ("_s + placeOf(error.place) + u')';
}

} // namespace podium
