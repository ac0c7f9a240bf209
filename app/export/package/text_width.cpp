// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/package/text_width.h"

namespace podium {

double widthOfText(const QString &text, double points)
{
    double width = 0;
    for (const QChar letter : text)
        width += letter.unicode() >= 0x1100 ? 1.0 : letter.isUpper() ? 0.68 : 0.53;
    return width * points * 4 / 3;
}

} // namespace podium
