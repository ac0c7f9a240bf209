// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/language/display_width.h"

#include <QtCore/QList>

#include <algorithm>
#include <array>

namespace podium {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// The blocks of Unicode's EastAsianWidth.txt that are W or F throughout, or nearly so.
constexpr std::array kWide{
    Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0x4DBF},
    Range{0x4E00, 0xA4CF},   Range{0xA960, 0xA97F},   Range{0xAC00, 0xD7A3},
    Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},   Range{0xFF01, 0xFF60},
    Range{0xFFE0, 0xFFE6},   Range{0x1F300, 0x1F64F}, Range{0x1F900, 0x1F9FF},
    Range{0x20000, 0x3FFFD},
};

bool isWide(char32_t letter)
{
    return std::ranges::any_of(
        kWide, [letter](Range range) { return letter >= range.first && letter <= range.last; });
}

bool isWithoutWidth(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    // The vowels and final consonants of decomposed Hangul join the syllable before them.
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format || (letter >= 0x1160 && letter <= 0x11FF);
}

} // namespace

qsizetype displayWidth(const QString &text)
{
    qsizetype width = 0;
    for (const char32_t letter : text.toUcs4())
        width += isWithoutWidth(letter) ? 0 : isWide(letter) ? 2 : 1;
    return width;
}

} // namespace podium
