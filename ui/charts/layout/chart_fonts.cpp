// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layout/chart_fonts.h"

#include "ui/theme/fonts.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

constexpr double kLeastBody = 11;

double bodySize(QSizeF size, const ChartLook &look)
{
    if (look.compact)
        return baseFontSize();
    // 13.5 px on 960 × 540, the picture the proportions were drawn for.
    const double side = std::sqrt(std::max(1.0, size.width() * size.height()));
    const double suiting = std::max(kLeastBody, 13.5 * std::pow(side / 720.0, 0.9));
    return look.largestText > 0 ? std::min(suiting, look.largestText) : suiting;
}

QFont fontOf(double pixels, QFont::Weight weight)
{
    QFont font = textFont(1.0, weight);
    font.setPixelSize(std::max(1, qRound(pixels)));
    // Widths then do not depend on the device: one layout for screen, PNG, SVG and PDF.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

ChartFonts::ChartFonts(QSizeF size, const ChartLook &look, double titleScale)
    : body(bodySize(size, look))
    , title(fontOf(1.85 * body * titleScale, QFont::Bold))
    , subtitle(fontOf(1.06 * body * std::max(0.85, titleScale), QFont::Normal))
    , label(fontOf(body, look.compact ? QFont::Normal : QFont::DemiBold))
    , strongLabel(fontOf(body, QFont::Bold))
    , rowNote(fontOf(0.86 * body, QFont::Normal))
    , note(fontOf(0.86 * body, QFont::Normal))
    , value(fontOf(look.compact ? body : 1.06 * body, QFont::Bold))
    , tick(fontOf(0.9 * body, QFont::Normal))
    , source(fontOf(0.84 * body, QFont::Normal))
    , empty(fontOf(1.1 * body, QFont::Normal))
{
}

ChartFonts ChartFonts::small(QSizeF size, const ChartLook &look)
{
    ChartFonts fonts(size, look, 0.55);
    fonts.label = fontOf(0.85 * fonts.body, QFont::DemiBold);
    fonts.strongLabel = fontOf(0.85 * fonts.body, QFont::Bold);
    fonts.value = fonts.strongLabel;
    fonts.rowNote = fontOf(0.75 * fonts.body, QFont::Normal);
    fonts.subtitle = fontOf(0.8 * fonts.body, QFont::Normal);
    fonts.note = fontOf(0.75 * fonts.body, QFont::Normal);
    fonts.tick = fonts.note;
    fonts.source = fontOf(0.7 * fonts.body, QFont::Normal);
    return fonts;
}

void ChartFonts::limitRows(double pixels)
{
    for (QFont *font : {&label, &strongLabel, &rowNote, &value})
        font->setPixelSize(std::clamp(static_cast<int>(pixels), 1, font->pixelSize()));
}

double lineHeight(const QFont &font)
{
    return 1.28 * font.pixelSize();
}

} // namespace podium
