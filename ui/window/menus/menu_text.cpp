// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menus/menu_text.h"

#include <QtCore/QRegularExpression>

namespace podium {

using namespace Qt::StringLiterals;

QString withoutMnemonic(QString text)
{
    // Korean has the letter in brackets behind the text.
    static const QRegularExpression bracketed(u"\\(&\\w\\)"_s);
    return text.remove(bracketed).remove(u'&').remove(u'…');
}

} // namespace podium
