// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/world/world_map_json.h"
#include "app/engine/countries/equal_earth.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace podium::tests {
namespace {

TEST(WorldMapFile, Shipped_HasTheCountriesOfTheFiguresEachOnce)
{
    const auto world = shippedWorld();
    ASSERT_TRUE(world);
    for (const char *code :
         {"US", "CN", "KR", "FR", "CA", "GB", "JP", "SG", "AE", "IL", "CH", "TW"})
        EXPECT_EQ(std::ranges::count((*world)->countries, code, &CountryOutline::code), 1) << code;
}

TEST(WorldMapFile, Shipped_KoreaIsWhereSeoulIs)
{
    const auto world = shippedWorld();
    ASSERT_TRUE(world);
    const auto korea = std::ranges::find((*world)->countries, "KR", &CountryOutline::code);
    ASSERT_NE(korea, (*world)->countries.end());
    const MapPoint seoul = equalEarth(127, 37.5);
    EXPECT_LT(std::abs(korea->middle.x - seoul.x), korea->width);
    EXPECT_LT(std::abs(korea->middle.y - seoul.y), korea->height);
}

TEST(WorldMapFile, RingOffTheGlobe_IsRefusedByCountry)
{
    const auto world = worldMapFromJson(
        R"({"version":1,"countries":[{"code":"XY","rings":[[0,0,10,0,10,9500,0,0]]}]})",
        QStringLiteral("w.json"));
    ASSERT_FALSE(world);
    EXPECT_EQ(world.error().arguments, std::vector<std::string>{"XY"});
}

TEST(WorldMapFile, BrokenOrForeignText_IsRefused)
{
    EXPECT_FALSE(worldMapFromJson("{", QStringLiteral("w.json")));
    EXPECT_FALSE(worldMapFromJson(R"({"version":2,"countries":[]})", QStringLiteral("w.json")));
    EXPECT_FALSE(worldMapFromJson(R"({"version":1,"countries":[{"code":"XY","rings":[]}]})",
                                  QStringLiteral("w.json")));
}

} // namespace
} // namespace podium::tests
