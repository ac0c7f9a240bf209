// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/template/template_ground.h"

#include "app/export/template/free_area.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Whether a colour is next to none.
bool isGrey(const QString &colour)
{
    const uint number = colour.toUInt(nullptr, 16);
    const auto [least, most]
        = std::minmax({number >> 16 & 0xff, number >> 8 & 0xff, number & 0xff});
    constexpr uint kNearly = 40;
    return most - least <= kNearly;
}

class RoleChoosing final
{
public:
    RoleChoosing(const ThemeColours &theme, const QString &ground)
        : m_theme(theme)
        , m_ground(ground)
    {
        m_text = readable(u"tx1"_s) ? u"tx1"_s : readable(u"bg1"_s) ? u"bg1"_s : QString();
        if (m_text.isEmpty())
            m_text = isDark(ground) ? u"FFFFFF"_s : u"000000"_s;
        m_textInNumbers = m_text.size() == 6 ? m_text : m_theme.named(m_text);
    }

    [[nodiscard]] GroundColours take() const
    {
        GroundColours out;
        out.ground = m_ground;
        out.roles = {{u"tx1"_s, m_text}, {u"tx2"_s, quiet()}, {u"bg2"_s, lines()}};
        out.roles.insert(u"accent3"_s, steppingBack());
        out.roles.insert(QString(), out.roles.value(u"accent3"_s)); // what has no colour of its own
        for (const char *accent : {"accent1", "accent2", "accent4", "accent5", "accent6"}) {
            const QString role = QString::fromLatin1(accent);
            const QString colour = m_theme.named(role);
            if (colour.isEmpty())
                out.roles.insert(role, m_text);
            else
                out.roles.insert(role,
                                 contrast(colour, m_ground) >= kDrawnContrast
                                     ? role
                                     : standingOut(colour, m_ground));
        }
        return out;
    }

private:
    [[nodiscard]] bool readable(const QString &role) const
    {
        const QString colour = m_theme.named(role);
        return !colour.isEmpty() && contrast(colour, m_ground) >= kReadContrast;
    }
    [[nodiscard]] QString quiet() const
    {
        constexpr double kQuiet = 0.72;
        const QString own = m_theme.named(u"tx2"_s);
        const bool differs = !own.isEmpty() && own != m_textInNumbers
            && contrast(own, m_ground) < contrast(m_textInNumbers, m_ground);
        if (differs && isGrey(own) && readable(u"tx2"_s))
            return u"tx2"_s;
        const QString mixed = blended(m_textInNumbers, m_ground, kQuiet);
        return contrast(mixed, m_ground) >= kReadContrast ? mixed : m_text;
    }
    [[nodiscard]] QString lines() const
    {
        const QString own = m_theme.named(u"bg2"_s);
        const double seen = own.isEmpty() ? 0 : contrast(own, m_ground);
        return seen >= 1.12 && seen <= 1.9 && isGrey(own)
            ? u"bg2"_s
            : blended(m_textInNumbers, m_ground, 0.16);
    }
    /// Grey, and less than what it is grey beside.
    [[nodiscard]] QString steppingBack() const
    {
        for (const char *accent :
             {"accent3", "accent1", "accent2", "accent4", "accent5", "accent6"}) {
            const QString role = QString::fromLatin1(accent);
            const QString own = m_theme.named(role);
            const double seen = own.isEmpty() ? 0 : contrast(own, m_ground);
            if (seen >= 1.5 && seen <= kDrawnContrast && isGrey(own))
                return role;
        }
        return blended(m_textInNumbers, m_ground, 0.32);
    }

    const ThemeColours &m_theme;
    QString m_ground;
    OfficeColour m_text;
    QString m_textInNumbers;
};

} // namespace

GroundColours coloursAt(const TemplateLayout &layout, const QRect &place)
{
    const QString theme = layout.colours.named(u"bg1"_s);
    const QString ground = groundAt(layout, place).value_or(theme);
    return RoleChoosing(layout.colours, ground.isEmpty() ? u"FFFFFF"_s : ground).take();
}

QString inNumbers(const TemplateLayout &layout, const OfficeColour &colour)
{
    const QString named = layout.colours.named(colour);
    return named.isEmpty() ? colour : named;
}

} // namespace podium
