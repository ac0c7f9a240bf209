// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QPalette>

namespace podium {

/// All colours of Podium, light or dark; a value, passed to whoever paints. Texts reach a contrast
/// of 4.5:1 on window, card and selection, marks 3:1 on the card.
struct Theme {
    bool isDark = false;

    QColor window; ///< behind the cards
    QColor card;   ///< tables, charts, panels
    QColor border; ///< around cards, under headers
    QColor grid;   ///< lines behind marks
    QColor text;
    QColor quietText;   ///< notes, units, sources
    QColor accent;      ///< links, focus, the chosen workspace; readable as text
    QColor selection;   ///< behind selected rows
    QColor warning;     ///< as text
    QColor good;        ///< as text
    QColor bad;         ///< as text: errors, excluded countries
    QColor badFill;     ///< behind `bad` in chips
    QColor faintShade;  ///< of the least value of a shaded map
    QColor fullShade;   ///< of the greatest
    QColor neutralMark; ///< marks that step back behind highlighted ones

    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme dark();
    /// Light or dark, whichever the palette of the system is.
    [[nodiscard]] static Theme matching(const QPalette &system);

    /// For Fusion.
    [[nodiscard]] QPalette palette() const;

    /// The colour that means this country everywhere. ISO 3166-1 alpha-2; codes without a colour of
    /// their own get one of a few greys, always the same one.
    [[nodiscard]] QColor countryColour(const QString &code) const;

    /// The same colour close to the card, for what steps back but stays its country's. Apart from
    /// the colour itself at 1.5:1 or more, whatever the eye.
    [[nodiscard]] QColor pale(const QColor &colour) const;

    bool operator==(const Theme &) const = default;
};

/// Contrast ratio of two opaque colours, 1..21 (WCAG 2.1, relative luminance).
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

} // namespace podium
