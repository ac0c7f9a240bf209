// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/deck/alt_text.h"

namespace podium {

using namespace Qt::StringLiterals;

QString shortAltText(const QString &text)
{
    if (text.size() <= kLongestAltText)
        return text;
    const QString end = u" …"_s;
    const qsizetype blank = text.lastIndexOf(u' ', kLongestAltText - end.size());
    if (blank <= 0)
        return text.first(kLongestAltText - 1) + u'…';
    return text.first(blank) + end;
}

} // namespace podium
