// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/words.h"

#include "app/models/language/language.h"
#include "app/models/language/plain_text.h"

#include <QtCore/QLocale>
#include <QtCore/QTranslator>

#include <cstdio>
#include <cstdlib>

namespace podium {

using namespace Qt::StringLiterals;

int complainAtStart(const char *sentence, const QString &more)
{
    QTranslator texts;
    QString said;
    if (interfaceLanguage(QLocale::system()) == Language::Korean
        && texts.load(u"podium_ko"_s, u":/podium/translations"_s))
        said = texts.translate("podium::Main", sentence);
    if (said.isEmpty())
        said = QString::fromUtf8(sentence);
    if (said.contains("%1"_L1))
        said = said.arg(plainText(more));
    std::fprintf(stderr, "podium: %s\n", said.toUtf8().constData());
    return EXIT_FAILURE;
}

} // namespace podium
