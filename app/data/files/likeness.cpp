// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/files/likeness.h"

#include "app/engine/values/letter_case.h"

#include <QtCore/QString>

#include <algorithm>

namespace podium {

namespace {

// Small letters, since case is folded: what their capitals look like counts, too.
constexpr std::u16string_view kForeign = u"авгеһіјкмнорѕтухԁ"
                                         u"αβεζηικμνορτυχ";
constexpr std::u16string_view kLatin = u"abrehijkmhopstyxd"
                                       u"abezhikmnoptyx";
static_assert(kForeign.size() == kLatin.size());

QChar latin(QChar letter)
{
    const std::size_t place = kForeign.find(letter.unicode());
    return place == std::u16string_view::npos ? letter : QChar(kLatin[place]);
}

/// Most names are of ASCII, and there may be a million.
std::string plainLikeness(std::string_view name)
{
    std::string left;
    left.reserve(name.size());
    for (const char c : name) {
        const bool joins = c == ' ' || (c >= '\t' && c <= '\r') || c == '_' || c == '-';
        if (!joins)
            left += lowered(c);
    }
    return left;
}

} // namespace

std::string likeness(std::string_view name)
{
    if (std::ranges::none_of(name, [](char c) { return (c & 0x80) != 0; }))
        return plainLikeness(name);
    const QString folded = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))
                               .normalized(QString::NormalizationForm_KC)
                               .toCaseFolded();
    QString left;
    for (const QChar letter : folded) {
        const bool joins = letter.isSpace() || letter == u'_'
            || letter.category() == QChar::Punctuation_Dash
            || letter.category() == QChar::Other_Format;
        if (!joins)
            left.append(latin(letter));
    }
    return left.toStdString();
}

} // namespace podium
