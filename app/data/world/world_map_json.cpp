// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/world/world_map_json.h"

#include "app/data/files/file_reading.h"
#include "app/data/files/json_text.h"
#include "app/engine/countries/equal_earth.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr double kUnit = 0.01; ///< degrees

/// Nothing where the numbers are not pairs of places on the globe.
std::vector<MapPoint> ringOf(const QJsonArray &numbers)
{
    std::vector<MapPoint> ring;
    if (numbers.size() < 8 || numbers.size() % 2 != 0)
        return ring;
    for (qsizetype i = 0; i < numbers.size(); i += 2) {
        const double longitude = numbers.at(i).toDouble(1e9) * kUnit;
        const double latitude = numbers.at(i + 1).toDouble(1e9) * kUnit;
        if (std::abs(longitude) > 180 || std::abs(latitude) > 90)
            return {};
        ring.push_back(equalEarth(longitude, latitude));
    }
    return ring;
}

void measure(CountryOutline &country)
{
    const auto &largest = country.rings.front();
    const auto [left, right] = std::ranges::minmax(largest, {}, &MapPoint::x);
    const auto [bottom, top] = std::ranges::minmax(largest, {}, &MapPoint::y);
    country.width = right.x - left.x;
    country.height = top.y - bottom.y;
    country.middle = {(left.x + right.x) / 2, (bottom.y + top.y) / 2};
}

} // namespace

Result<WorldMap> worldMapFromJson(const QByteArray &text, const QString &file)
{
    const std::string name = file.toStdString();
    const auto document
        = parsedJson(text, Error::tr("The outlines of countries are not JSON: %1."), file);
    if (!document)
        return tl::unexpected(document.error());
    if (document->object().value("version"_L1).toInt() != 1)
        return failure(
            Error::Kind::Invalid,
            Error::tr("The outlines of countries are of a version this Podium does not read."), {},
            {name, 0, {}});
    WorldMap world;
    for (const auto &value : document->object().value("countries"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        CountryOutline country;
        country.code = object.value("code"_L1).toString().toStdString();
        for (const auto &ring : object.value("rings"_L1).toArray())
            country.rings.push_back(ringOf(ring.toArray()));
        if (country.rings.empty()
            || std::ranges::any_of(country.rings, [](const auto &ring) { return ring.empty(); }))
            return failure(
                Error::Kind::Invalid,
                Error::tr("The outline of \"%1\" is not made of rings of places on the globe."),
                {country.code}, {name, 0, {}});
        measure(country);
        world.countries.push_back(std::move(country));
    }
    return world;
}

Result<WorldMap> readWorldMap(const QString &file)
{
    const auto text = readFile(file);
    return text ? worldMapFromJson(*text, file) : Result<WorldMap>(tl::unexpected(text.error()));
}

Result<std::shared_ptr<const WorldMap>> shippedWorld()
{
    static const auto kWorld = []() -> Result<std::shared_ptr<const WorldMap>> {
        auto world = readWorldMap(u":/podium/data/world.json"_s);
        if (!world)
            return tl::unexpected(world.error());
        return std::make_shared<const WorldMap>(std::move(*world));
    }();
    return kWorld;
}

} // namespace podium
