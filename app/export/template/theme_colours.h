// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/package/xml_tree.h"

#include <QtCore/QMap>
#include <QtCore/QString>

#include <optional>

namespace podium {

/// What the colours of a slide's master or layout are in numbers.
class ThemeColours final
{
public:
    ThemeColours() = default;
    /// `map`: `p:clrMap` of the master, or `a:overrideClrMapping` of a layout.
    ThemeColours(const XmlNode *theme, const XmlNode *map);

    /// "RRGGBB" of a role such as "tx1" or "accent3"; empty: the theme has none.
    [[nodiscard]] QString named(const QString &role) const;
    /// Of an element that holds one colour; nothing where it holds none that is plain. `own` stands
    /// for the colour that a theme's fill leaves open.
    [[nodiscard]] std::optional<QString> in(const XmlNode &holder, const QString &own = {}) const;
    /// Of the fill among the children: a plain one, or the middle of its stops.
    [[nodiscard]] std::optional<QString> filled(const XmlNode &shape,
                                                const QString &own = {}) const;

private:
    QMap<QString, QString> m_scheme;
    QMap<QString, QString> m_map;
};

/// The fonts of a theme.
struct ThemeFonts {
    QString headings;
    QString texts;
    QString korean;     ///< named for East Asian texts; empty: none is
    QString koreanHint; ///< named for Hangul; empty: none is
};
[[nodiscard]] ThemeFonts themeFonts(const XmlNode *theme);

} // namespace podium
