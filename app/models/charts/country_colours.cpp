// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/charts/country_colours.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace podium {

namespace {

struct CountryColour {
    const char *code;
    std::uint32_t light;
    std::uint32_t dark;
};

// Chosen so that the first six stay apart for protanopes and deuteranopes, too.
constexpr std::array kCountryColours{
    CountryColour{"US", 0x3b6fd9, 0x6e9bff}, CountryColour{"CN", 0xdb2f4c, 0xdb4a68},
    CountryColour{"FR", 0xca8410, 0xe0a72b}, CountryColour{"KR", 0x00968a, 0x35b4a3},
    CountryColour{"CA", 0xa56fcb, 0xb8a2e6}, CountryColour{"IL", 0x52702e, 0xa3bf6b},
    CountryColour{"GB", 0x313e7b, 0x5c86ac}, CountryColour{"DE", 0x63380b, 0xb06c18},
    CountryColour{"JP", 0xe8558f, 0xf795b8}, CountryColour{"AE", 0x149a5c, 0x72e19f},
    CountryColour{"SG", 0x1a5369, 0xabd2dc}, CountryColour{"CH", 0x7a3540, 0xd0806e},
    CountryColour{"IN", 0xb0480f, 0xf97e4c}, CountryColour{"ES", 0x74630a, 0x927443},
};
constexpr std::array<std::uint32_t, 4> kOthersLight{0x6b7688, 0x80796c, 0x6f7f7c, 0x817a87};
constexpr std::array<std::uint32_t, 4> kOthersDark{0x96a1b5, 0xa59d8e, 0x8fa6a1, 0xa49bac};

} // namespace

std::uint32_t countryColour(const QString &code, bool onDark)
{
    const QString upper = code.toUpper();
    const auto *const found = std::ranges::find_if(
        kCountryColours, [&](const CountryColour &c) { return upper == QLatin1String(c.code); });
    if (found != kCountryColours.end())
        return onDark ? found->dark : found->light;
    std::size_t sum = 0;
    for (const QChar letter : upper)
        sum = sum * 7 + letter.unicode();
    const auto &others = onDark ? kOthersDark : kOthersLight;
    return others[sum % others.size()];
}

std::uint32_t onDarkGround(std::uint32_t onLight)
{
    const auto *const found = std::ranges::find(kCountryColours, onLight, &CountryColour::light);
    if (found != kCountryColours.end())
        return found->dark;
    const auto *const other = std::ranges::find(kOthersLight, onLight);
    return other == kOthersLight.end() ? onLight : kOthersDark[other - kOthersLight.begin()];
}

} // namespace podium
