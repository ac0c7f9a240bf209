// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>

namespace podium {

/// Whether a text is UTF-16, as some editors and spreadsheets save it: it begins with the mark for
/// it, or with a character of ASCII in two bytes.
[[nodiscard]] inline bool isUtf16(QByteArrayView text)
{
    if (text.size() < 2)
        return false;
    const auto first = static_cast<unsigned char>(text[0]);
    const auto second = static_cast<unsigned char>(text[1]);
    return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)
        || (first == 0) != (second == 0);
}

} // namespace podium
