// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/ground_colours.h"

#include "app/models/charts/country_colours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Channels = std::array<double, 3>;

Channels channelsOf(const QString &colour)
{
    const uint number = colour.toUInt(nullptr, 16);
    return {(number >> 16 & 0xff) / 255.0, (number >> 8 & 0xff) / 255.0, (number & 0xff) / 255.0};
}

QString colourOf(const Channels &channels)
{
    uint number = 0;
    for (const double channel : channels)
        number = number << 8 | static_cast<uint>(std::lround(std::clamp(channel, 0.0, 1.0) * 255));
    return QString::number(number, 16).toUpper().rightJustified(6, u'0');
}

/// Relative luminance, WCAG 2.1.
double luminanceOf(const QString &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const Channels channels = channelsOf(colour);
    return 0.2126 * linear(channels[0]) + 0.7152 * linear(channels[1])
        + 0.0722 * linear(channels[2]);
}

bool isNumber(const OfficeColour &colour)
{
    return colour.size() == 6 && std::ranges::all_of(colour, [](QChar digit) {
               return u"0123456789ABCDEF"_s.contains(digit);
           });
}

} // namespace

OfficeColour GroundColours::of(const OfficeColour &colour) const
{
    if (ground.isEmpty())
        return colour;
    if (!isNumber(colour))
        return roles.value(colour, colour);
    if (!isDark(ground))
        return standingOut(colour, ground);
    const uint bright = onDarkGround(colour.toUInt(nullptr, 16));
    return standingOut(QString::number(bright, 16).toUpper().rightJustified(6, u'0'), ground);
}

QJsonObject toJson(const GroundColours &colours)
{
    if (colours.ground.isEmpty())
        return {};
    QJsonObject roles;
    for (const auto &[role, colour] : colours.roles.asKeyValueRange())
        roles.insert(role, colour);
    return {{u"ground"_s, colours.ground}, {u"roles"_s, roles}};
}

GroundColours groundColours(const QJsonObject &json)
{
    GroundColours out;
    const QString ground = json.value("ground"_L1).toString();
    if (!isNumber(ground))
        return out;
    out.ground = ground;
    const QJsonObject roles = json.value("roles"_L1).toObject();
    for (const QString &role : roles.keys())
        out.roles.insert(role, roles.value(role).toString());
    return out;
}

double contrast(const QString &one, const QString &other)
{
    const double a = luminanceOf(one);
    const double b = luminanceOf(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

bool isDark(const QString &ground)
{
    return contrast(u"FFFFFF"_s, ground) > contrast(u"000000"_s, ground);
}

QString blended(const QString &over, const QString &ground, double share)
{
    const Channels top = channelsOf(over);
    const Channels below = channelsOf(ground);
    Channels out{};
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = top[i] * share + below[i] * (1 - share);
    return colourOf(out);
}

QString standingOut(const QString &colour, const QString &ground)
{
    const QString towards = isDark(ground) ? u"FFFFFF"_s : u"000000"_s;
    constexpr int kSteps = 20;
    for (int step = 0; step < kSteps; ++step) {
        const QString out = step == 0 ? colour : blended(towards, colour, double(step) / kSteps);
        if (contrast(out, ground) >= kDrawnContrast)
            return out;
    }
    return towards;
}

} // namespace podium
