// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "app/models/charts/country_colours.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

double luminancePart(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * luminancePart(colour.redF()) + 0.7152 * luminancePart(colour.greenF())
        + 0.0722 * luminancePart(colour.blueF());
}

} // namespace

Theme Theme::light()
{
    Theme theme;
    theme.window = QColor(0xf2f4f8);
    theme.card = QColor(0xffffff);
    theme.border = QColor(0xdfe3ea);
    theme.grid = QColor(0xe7eaf0);
    theme.text = QColor(0x1a2233);
    theme.quietText = QColor(0x5b6577);
    theme.accent = QColor(0x2257c0);
    theme.selection = QColor(0xe6eefb);
    theme.warning = QColor(0x8f5200);
    theme.good = QColor(0x17703b);
    theme.bad = QColor(0xb3283a);
    theme.badFill = QColor(0xfdeaec);
    theme.faintShade = QColor(0x83aeee);
    theme.fullShade = QColor(0x10317a);
    theme.neutralMark = QColor(0x858ea0);
    return theme;
}

Theme Theme::dark()
{
    Theme theme;
    theme.isDark = true;
    theme.window = QColor(0x131824);
    theme.card = QColor(0x1b2130);
    theme.border = QColor(0x323b4e);
    theme.grid = QColor(0x2a3243);
    theme.text = QColor(0xe8ecf4);
    theme.quietText = QColor(0xa8b2c4);
    theme.accent = QColor(0x8fb4ff);
    theme.selection = QColor(0x24365c);
    theme.warning = QColor(0xf0b35a);
    theme.good = QColor(0x63cf8e);
    theme.bad = QColor(0xff96a0);
    theme.badFill = QColor(0x43262f);
    theme.faintShade = QColor(0x3a5ca3);
    theme.fullShade = QColor(0xcfe0ff);
    theme.neutralMark = QColor(0x717b8e);
    return theme;
}

Theme Theme::matching(const QPalette &system)
{
    const bool isDark = system.color(QPalette::Window).lightnessF()
        < system.color(QPalette::WindowText).lightnessF();
    return isDark ? dark() : light();
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, card);
    palette.setColor(QPalette::AlternateBase, isDark ? card.lighter(108) : QColor(0xf8f9fb));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, quietText);
    palette.setColor(QPalette::Button, card);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, bad);
    palette.setColor(QPalette::ToolTipBase, card);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, selection);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, isDark ? border.lighter(115) : card);
    palette.setColor(QPalette::Midlight, border);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, isDark ? QColor(0x0d111a) : QColor(0xb4bccb));
    palette.setColor(QPalette::Shadow, isDark ? QColor(0x0d111a) : QColor(0x8a93a5));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, neutralMark);
    return palette;
}

QColor Theme::countryColour(const QString &code) const
{
    return QColor::fromRgb(podium::countryColour(code, isDark));
}

QColor Theme::pale(const QColor &colour) const
{
    constexpr double kShare = 0.3;
    const auto mixed
        = [](double own, double behind) { return kShare * own + (1 - kShare) * behind; };
    return QColor::fromRgbF(static_cast<float>(mixed(colour.redF(), card.redF())),
                            static_cast<float>(mixed(colour.greenF(), card.greenF())),
                            static_cast<float>(mixed(colour.blueF(), card.blueF())));
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace podium
