// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/language/plain_text.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Embeddings and overrides of the direction of letters; marks and isolates are harmless.
bool turnsLetters(char16_t unit)
{
    return unit >= 0x202A && unit <= 0x202E;
}

bool isNoCharacter(char16_t unit)
{
    return unit >= 0xFFFE || (unit >= 0xFDD0 && unit <= 0xFDEF);
}

bool isControl(QChar unit)
{
    return unit.category() == QChar::Other_Control && unit != u'\n' && unit != u'\t';
}

} // namespace

QString plainText(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (unit.isSurrogate() || isControl(unit) || isNoCharacter(unit.unicode())
                 || turnsLetters(unit.unicode()))
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QString spreadsheetText(const QString &text)
{
    if (text.isEmpty() || !u"=+-@\t\r"_s.contains(text.front()))
        return text;
    bool isNumber = false;
    (void)text.toDouble(&isNumber);
    return isNumber ? text : u'\'' + text;
}

QString csvCell(QString text)
{
    const bool plain = !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n')
        && !text.contains(u'\r');
    return plain ? text : u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace podium
