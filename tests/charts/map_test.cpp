// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/chart_picture.h"
#include "ui/charts/paint/text_item.h"

#include <gtest/gtest.h>

namespace podium::tests {

namespace {

using namespace Qt::StringLiterals;

CountryOutline square(const std::string &code, double x, double y, double side)
{
    return {code,
            {{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}}},
            {x + side / 2, y + side / 2},
            side,
            side};
}

ChartMark country(const QString &code, std::optional<double> value)
{
    ChartMark mark;
    mark.key = code;
    mark.label = code;
    mark.country = code;
    mark.value = value;
    mark.valueText = value ? QString::number(*value) : QString();
    return mark;
}

/// Two large countries with values, a large one without, a tiny one with.
ChartSeries world()
{
    WorldMap map;
    map.countries = {square("US", -2, 0, 1), square("CN", 1, 0, 1), square("BR", -1, -1, 0.9),
                     square("SG", 1.5, -0.8, 0.001)};
    ChartSeries series;
    series.form = ChartMap{std::make_shared<const WorldMap>(map)};
    series.valueAxisTitle = u"Index"_s;
    series.marks
        = {country(u"US"_s, 60), country(u"CN"_s, 50), country(u"SG"_s, 20), country(u"ZZ"_s, 1)};
    return series;
}

QPointF placeOf(const ChartScene &scene, const QString &key)
{
    for (const PlottedMark &mark : scene.marks()) {
        if (mark.key == key)
            return mark.row.center();
    }
    return {};
}

} // namespace

TEST(Map, Countries_AreShadedByTheirValue)
{
    const ChartPicture picture(world());
    const auto shadeAt = [&](QPointF at) { return picture.pixel(at.x(), at.y() - 20); };
    const QColor most = shadeAt(placeOf(picture.scene(), u"US"_s));
    const QColor less = shadeAt(placeOf(picture.scene(), u"CN"_s));
    EXPECT_EQ(most.rgb(), Theme::light().fullShade.rgb());
    EXPECT_GT(less.lightness(), most.lightness());
    EXPECT_NE(less.rgb(), Theme::light().grid.rgb());
}

TEST(Map, AnyPointOfACountry_HitsIt)
{
    const ChartPicture picture(world());
    const ChartScene &scene = picture.scene();
    const QPointF middle = placeOf(scene, u"CN"_s);
    EXPECT_EQ(scene.markAt(middle), 1);
    EXPECT_EQ(scene.markAt(middle + QPointF(40, 40)), 1);
    EXPECT_EQ(scene.markAt(scene.plane().topLeft() + QPointF(2, 2)), 0);
    EXPECT_EQ(scene.markAt(scene.plane().center() - QPointF(0, 60)), -1) << "the sea";
}

TEST(Map, FlatPicture_HasTheKeyBesideTheWorldAndNotBelow)
{
    const ChartPicture flat(world(), {}, {1200, 300});
    const ChartPicture square(world(), {}, {600, 600});
    EXPECT_LT(flat.middleOf(u"no ranked model"_s), flat.scene().plane().bottom());
    EXPECT_LT(flat.item(u"no ranked model"_s)->sceneBoundingRect().right(),
              flat.scene().plane().left());
    EXPECT_LT(flat.middleOf(u"Index"_s), flat.middleOf(u"no ranked model"_s));
    EXPECT_GT(square.middleOf(u"no ranked model"_s), square.scene().plane().bottom());
}

TEST(Map, TinyCountry_CanBeHitBesideItsOutline)
{
    const ChartPicture picture(world());
    const QPointF middle = placeOf(picture.scene(), u"SG"_s);
    EXPECT_EQ(picture.scene().markAt(middle + QPointF(5, 0)), 2);
    EXPECT_EQ(picture.scene().markAt(middle + QPointF(12, 0)), -1);
}

TEST(Map, NameOnALargeCountry_IsReadOnItsShade)
{
    const ChartPicture picture(world());
    const TextItem *most = picture.item(u"US 60"_s);
    ASSERT_TRUE(most);
    EXPECT_NEAR(placeOf(picture.scene(), u"US"_s).y(), most->sceneBoundingRect().center().y(), 1);
    EXPECT_GE(contrastRatio(most->colour(), Theme::light().fullShade), 4.5);
}

/// A narrow country's name stands beside it, and not on its neighbour with a value.
TEST(Map, NameBesideACountry_KeepsOffThoseWithValues)
{
    WorldMap map;
    map.countries = {square("FR", 0, 0, 0.1), square("ES", 0.12, 0, 0.1), square("US", -2, -1, 1),
                     square("BR", 1, -1, 1)};
    ChartSeries series = world();
    series.form = ChartMap{std::make_shared<const WorldMap>(map)};
    series.marks = {country(u"US"_s, 60), country(u"FR"_s, 50), country(u"ES"_s, 20)};
    const ChartPicture picture(series);
    const TextItem *name = picture.item(u"FR 50"_s);
    ASSERT_TRUE(name);
    for (const PlottedMark &mark : picture.scene().marks())
        EXPECT_FALSE(mark.area.intersects(name->sceneBoundingRect().adjusted(1, 3, -1, -3)))
            << mark.key.toStdString();
}

TEST(Map, Key_RunsOverWhatIsDrawnAndNamesWhatIsNot)
{
    const ChartPicture picture(world());
    EXPECT_TRUE(picture.hasText(u"20"_s)) << "1 has no place on the map";
    EXPECT_TRUE(picture.hasText(u"60"_s));
    EXPECT_TRUE(picture.hasText(u"no ranked model"_s));
    EXPECT_FALSE(picture.hasText(u"1"_s));
}

} // namespace podium::tests
