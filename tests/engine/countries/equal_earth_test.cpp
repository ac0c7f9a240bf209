// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/countries/equal_earth.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <numbers>

namespace podium::tests {
namespace {

// Šavrič, Patterson, Jenny: the map is 2.05 times as wide as high, the pole line 0.59 of the equator.
TEST(EqualEarth, MapAsAWhole_HasTheProportionsOfThePaper)
{
    const double width = 2 * equalEarth(180, 0).x;
    const double height = 2 * equalEarth(0, 90).y;
    EXPECT_NEAR(width / height, 2.05, 0.005);
    EXPECT_NEAR(equalEarth(180, 90).x / equalEarth(180, 0).x, 0.59, 0.005);
    EXPECT_NEAR(equalEarth(180, 0).x, kEqualEarthWidth, 1e-5);
    EXPECT_NEAR(equalEarth(0, 90).y, kEqualEarthHeight, 1e-5);
}

TEST(EqualEarth, CellsAnywhere_KeepTheirAreaOnTheGlobe)
{
    constexpr double kSide = 0.01; // degrees
    constexpr double kRadians = std::numbers::pi / 180;
    for (const double latitude : {-75.0, -40.0, 0.0, 37.5, 60.0, 85.0}) {
        for (const double longitude : {-170.0, 0.0, 127.0}) {
            const std::array corners{equalEarth(longitude, latitude),
                                     equalEarth(longitude + kSide, latitude),
                                     equalEarth(longitude + kSide, latitude + kSide),
                                     equalEarth(longitude, latitude + kSide)};
            double twice = 0;
            for (std::size_t i = 0; i < corners.size(); ++i) {
                const MapPoint &next = corners.at((i + 1) % corners.size());
                twice += corners.at(i).x * next.y - next.x * corners.at(i).y;
            }
            const double globe = kSide * kRadians
                * (std::sin((latitude + kSide) * kRadians) - std::sin(latitude * kRadians));
            EXPECT_NEAR(twice / 2 / globe, 1, 1e-3) << latitude << ' ' << longitude;
        }
    }
}

TEST(EqualEarth, SouthAndWest_MirrorNorthAndEast)
{
    const MapPoint seoul = equalEarth(126.98, 37.57);
    const MapPoint mirrored = equalEarth(-126.98, -37.57);
    EXPECT_NEAR(seoul.x, -mirrored.x, 1e-12);
    EXPECT_NEAR(seoul.y, -mirrored.y, 1e-12);
}

} // namespace
} // namespace podium::tests
