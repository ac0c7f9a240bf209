// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QFontInfo>
#include <QtGui/QRawFont>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBaseSize = 13;

QStringList findFamilies()
{
    const QString system
        = QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).family();
    const QStringList latin{u"Inter"_s, u"Segoe UI"_s, system, u"Noto Sans"_s};
    // Named before the system's own fallback, which may take Japanese or Chinese letter shapes.
    const QStringList korean{u"Noto Sans CJK KR"_s, u"Noto Sans KR"_s,  u"Pretendard"_s,
                             u"NanumGothic"_s,      u"Malgun Gothic"_s, u"Apple SD Gothic Neo"_s};
    QStringList found;
    for (const QString &family : latin + korean) {
        if (QFontDatabase::hasFamily(family) && !found.contains(family))
            found.append(family);
    }
    const bool hasKorean = std::ranges::any_of(
        korean, [&](const QString &family) { return found.contains(family); });
    const QStringList others
        = hasKorean ? QStringList() : QFontDatabase::families(QFontDatabase::Korean);
    if (!others.isEmpty())
        found.append(others.first());
    return found;
}

QFont fontOf(const QStringList &families, double scale, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(std::max(1, qRound(baseFontSize() * scale)));
    font.setWeight(weight);
    return font;
}

} // namespace

QStringList fontFamilies()
{
    static const QStringList families = findFamilies();
    return families;
}

int baseFontSize()
{
    // Platforms' ordinary sizes lie between 12 and 13.4 px; only more than that is somebody's wish.
    const QFontInfo system(QFontDatabase::systemFont(QFontDatabase::GeneralFont));
    return std::max(kBaseSize, system.pixelSize() <= 13 ? kBaseSize : system.pixelSize());
}

QFont textFont(double scale, QFont::Weight weight)
{
    return fontOf(fontFamilies(), scale, weight);
}

std::function<bool(char32_t letter)> missingLetters()
{
    QList<QRawFont> fonts;
    for (const QString &family : fontFamilies())
        fonts.append(QRawFont::fromFont(QFont(family)));
    return [fonts](char32_t letter) {
        return QChar::isPrint(letter) && !QChar::isSpace(letter)
            && std::ranges::none_of(fonts, [letter](const QRawFont &font) {
                   return font.supportsCharacter(letter);
               });
    };
}

} // namespace podium
