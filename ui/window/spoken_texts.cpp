// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/spoken_texts.h"

#include "app/models/language/speaking.h"

#include <QtCore/QCoreApplication>

namespace podium {

using namespace Qt::StringLiterals;

SpokenTexts::SpokenTexts(QObject *parent)
    : QTranslator(parent)
{
    m_known = load(u"podium_ko"_s, u":/podium/translations"_s);
}

void SpokenTexts::install()
{
    QCoreApplication::removeTranslator(this);
    if (m_known)
        QCoreApplication::installTranslator(this);
}

QString SpokenTexts::translate(const char *context, const char *source, const char *comment,
                               int number) const
{
    const auto spoken = spokenHere();
    if (!spoken)
        return {};
    return *spoken == Language::Korean ? QTranslator::translate(context, source, comment, number)
                                       : QString::fromUtf8(source);
}

} // namespace podium
