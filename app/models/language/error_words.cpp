// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/language/error_words.h"

#include <QtCore/QCoreApplication>

namespace podium {

QString errorSentence(const Error &error)
{
    Error translated = error;
    translated.text
        = QCoreApplication::translate("podium::Error", error.text.c_str()).toStdString();
    return QString::fromStdString(message(translated));
}

} // namespace podium
