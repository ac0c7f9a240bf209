// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/template/theme_colours.h"

#include "app/export/charts/ground_colours.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// A share in thousandths of a percent.
std::optional<double> shareOf(const XmlNode &colour, const char *name)
{
    const XmlNode *const child = colour.child(name);
    return child ? std::optional(child->attribute("val").toDouble() / 100000) : std::nullopt;
}

/// Lighter, darker, or mixed with white or black, as Office means it near enough to tell what can be
/// read: luminance times `lumMod` plus `lumOff` is a mix with white or black.
QString modified(QString colour, const XmlNode &node)
{
    if (const auto tint = shareOf(node, "a:tint"))
        colour = blended(colour, u"FFFFFF"_s, *tint);
    if (const auto shade = shareOf(node, "a:shade"))
        colour = blended(colour, u"000000"_s, *shade);
    if (const auto times = shareOf(node, "a:lumMod"); times && *times < 1)
        colour = blended(colour, u"000000"_s, *times);
    if (const auto plus = shareOf(node, "a:lumOff"))
        colour = blended(colour, u"FFFFFF"_s, 1 - *plus);
    return colour;
}

const XmlNode *fillIn(const XmlNode &shape)
{
    for (const auto &child : shape.children) {
        if (child->name == "a:noFill"_L1 || child->name.endsWith("Fill"_L1))
            return child.get();
    }
    return nullptr;
}

} // namespace

ThemeColours::ThemeColours(const XmlNode *theme, const XmlNode *map)
{
    const XmlNode *const scheme = theme ? theme->at("a:themeElements/a:clrScheme") : nullptr;
    if (scheme) {
        for (const auto &one : scheme->children) {
            if (const auto colour = in(*one))
                m_scheme.insert(one->name.section(u':', -1), *colour);
        }
    }
    if (map) {
        for (const QXmlStreamAttribute &attribute : map->attributes)
            m_map.insert(attribute.qualifiedName().toString(), attribute.value().toString());
    }
}

QString ThemeColours::named(const QString &role) const
{
    static const QMap<QString, QString> kUsual{
        {u"tx1"_s, u"dk1"_s}, {u"bg1"_s, u"lt1"_s}, {u"tx2"_s, u"dk2"_s}, {u"bg2"_s, u"lt2"_s}};
    return m_scheme.value(m_map.value(role, kUsual.value(role, role)));
}

std::optional<QString> ThemeColours::in(const XmlNode &holder, const QString &own) const
{
    for (const auto &child : holder.children) {
        QString colour;
        if (child->name == "a:srgbClr"_L1)
            colour = child->attribute("val").toUpper();
        else if (child->name == "a:sysClr"_L1)
            colour = child->attribute("lastClr").toUpper();
        else if (child->name == "a:schemeClr"_L1)
            colour = child->attribute("val") == "phClr"_L1 ? own : named(child->attribute("val"));
        if (colour.size() == 6)
            return modified(colour, *child);
    }
    return std::nullopt;
}

std::optional<QString> ThemeColours::filled(const XmlNode &shape, const QString &own) const
{
    const XmlNode *const fill = fillIn(shape);
    if (!fill)
        return std::nullopt;
    if (fill->name == "a:solidFill"_L1)
        return in(*fill, own);
    QString mixed;
    for (const XmlNode *stop : fill->all("a:gs")) {
        if (const auto colour = in(*stop, own))
            mixed = mixed.isEmpty() ? *colour : blended(mixed, *colour, 0.5);
    }
    return mixed.isEmpty() ? std::nullopt : std::optional(mixed);
}

ThemeFonts themeFonts(const XmlNode *theme)
{
    ThemeFonts fonts;
    const XmlNode *const scheme = theme ? theme->at("a:themeElements/a:fontScheme") : nullptr;
    const XmlNode *const minor = scheme ? scheme->child("a:minorFont") : nullptr;
    const XmlNode *const major = scheme ? scheme->child("a:majorFont") : nullptr;
    const auto face = [](const XmlNode *font, const char *script) {
        const XmlNode *const one = font ? font->child(script) : nullptr;
        return one ? one->attribute("typeface") : QString();
    };
    fonts.headings = face(major, "a:latin");
    fonts.texts = face(minor, "a:latin");
    fonts.korean = face(minor, "a:ea");
    for (const XmlNode *one :
         minor ? minor->childrenOf("a:font") : std::vector<const XmlNode *>()) {
        if (one->attribute("script") == "Hang"_L1)
            fonts.koreanHint = one->attribute("typeface");
    }
    return fonts;
}

} // namespace podium
