// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/spoken_texts.h"

#include "app/models/language/speaking.h"

#include <QtCore/QCoreApplication>

namespace podium {

using namespace Qt::StringLiterals;

void SpokenTexts::install()
{
    QCoreApplication::removeTranslator(this);
    QCoreApplication::installTranslator(this);
}

QString SpokenTexts::translate(const char *context, const char *source, const char *comment,
                               int number) const
{
    const auto spoken = spokenHere();
    if (!spoken)
        return {};
    if (*spoken != Language::Korean)
        return QString::fromUtf8(source);
    std::call_once(m_reading,
                   [this] { (void)m_korean.load(u"podium_ko"_s, u":/podium/translations"_s); });
    return m_korean.translate(context, source, comment, number);
}

} // namespace podium
