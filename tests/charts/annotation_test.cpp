// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/chart_picture.h"
#include "ui/charts/paint/remarks.h"
#include "ui/charts/paint/text_item.h"

#include <gtest/gtest.h>

#include <optional>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using AnnotationKind = Annotation::Kind;

QString keyOf(int row)
{
    return seriesOf({52.0, 42.6, 37.7, 26.9}).marks.at(row).key;
}

ChartSeries annotated(const ChartAnnotation &annotation)
{
    ChartSeries series = seriesOf({52.0, 42.6, 37.7, 26.9});
    series.annotations = {annotation};
    return series;
}

/// Every text inside the picture, and the annotation's over no other.
void expectReadable(const ChartPicture &picture, const QString &text)
{
    const TextItem *const own = picture.item(text);
    ASSERT_TRUE(own) << text.toStdString();
    const QRectF box = own->sceneBoundingRect();
    EXPECT_TRUE(picture.scene().sceneRect().contains(box)) << text.toStdString();
    for (const TextItem *const other : picture.scene().textItems()) {
        if (other == own)
            continue;
        EXPECT_FALSE(other->sceneBoundingRect().adjusted(1, 1, -1, -1).intersects(box))
            << text.toStdString() << " over " << other->text().toStdString();
    }
}

TEST(Annotations, Line_StandsAtItsValueAndTheAxisReachesIt)
{
    ChartAnnotation line{AnnotationKind::Line, u"goal"_s, 90, {}, false, {}, {}};
    const ChartPicture picture(annotated(line));
    expectReadable(picture, u"goal"_s);
    const double reached = picture.valueAt(picture.item(u"goal"_s)->sceneBoundingRect().left(),
                                           u"0"_s, 0, u"60"_s, 60);
    const double reachedEnd = picture.valueAt(picture.item(u"goal"_s)->sceneBoundingRect().right(),
                                              u"0"_s, 0, u"60"_s, 60);
    EXPECT_TRUE(std::min(std::abs(reached - 90), std::abs(reachedEnd - 90)) < 3)
        << reached << ' ' << reachedEnd;
}

TEST(Annotations, SeveralLines_HaveTheirTextsApart)
{
    ChartSeries series = seriesOf({52.0, 42.6, 37.7, 26.9});
    series.referenceValue = 39;
    series.referenceText = u"reference"_s;
    for (int i = 0; i < 3; ++i)
        series.annotations.append(
            {AnnotationKind::Line, u"line %1"_s.arg(i), 40.0 + i, {}, false, {}, {}});
    const ChartPicture picture(series);
    for (const QString &text : {u"reference"_s, u"line 0"_s, u"line 1"_s, u"line 2"_s})
        expectReadable(picture, text);
}

TEST(Annotations, Band_ShadesWhatLiesBetween)
{
    const ChartPicture plain(seriesOf({52.0, 42.6, 37.7, 26.9}));
    const ChartPicture picture(annotated({AnnotationKind::Band, {}, 44, 58, false, {}, {}}));
    const double perPixel
        = picture.valueAt(1, u"0"_s, 0, u"60"_s, 60) - picture.valueAt(0, u"0"_s, 0, u"60"_s, 60);
    const double atZero = -picture.valueAt(0, u"0"_s, 0, u"60"_s, 60) / perPixel;
    const double between = picture.middleOf(labelOf(1)) + 18;
    EXPECT_NE(picture.pixel(atZero + 51 / perPixel, between),
              plain.pixel(atZero + 51 / perPixel, between));
    EXPECT_EQ(picture.pixel(atZero + 59.4 / perPixel, between),
              plain.pixel(atZero + 59.4 / perPixel, between));
}

TEST(Annotations, TextAtAMark_IsBesideWhatIsDrawn)
{
    for (int row = 0; row < 4; ++row)
        expectReadable(
            ChartPicture(annotated(
                {AnnotationKind::Text, u"the only one"_s, {}, {}, false, keyOf(row), {}})),
            u"the only one"_s);
}

TEST(Annotations, Difference_StandsBesideBothRows)
{
    const ChartPicture picture(
        annotated({AnnotationKind::Difference, u"+9.4"_s, {}, {}, false, keyOf(1), keyOf(0)}));
    expectReadable(picture, u"+9.4"_s);
    const double middle = picture.middleOf(u"+9.4"_s);
    EXPECT_GT(middle, picture.middleOf(labelOf(0)));
    EXPECT_LT(middle, picture.middleOf(labelOf(1)));
}

TEST(Annotations, ValueUnderAPointer_IsAsRoundAsAPixelCanTell)
{
    ChartAxes axes;
    axes.plot = QRectF(100, 0, 400, 50);
    EXPECT_FALSE(axes.valueAt({200, 10})) << "no axis";
    axes.value = [](double fraction) { return std::optional(80 * fraction); };
    EXPECT_EQ(axes.valueAt({200, 10}), 20);
    EXPECT_EQ(axes.valueAt({203, 10}), 21) << "three pixels are 0.6";
    EXPECT_EQ(axes.valueAt({900, 10}), 80) << "within the plot";
    axes.valuesUp = true;
    EXPECT_EQ(axes.valueAt({300, 25}), 40);
    axes.day = [](double fraction) { return std::optional(10.4 + 10 * fraction); };
    EXPECT_EQ(axes.dayAt({100, 25}), 10) << "whole days";
}

TEST(Annotations, WhereEachIsDrawn_IsKnown)
{
    const ChartPicture picture(annotated({AnnotationKind::Band, {}, 44, 58, false, {}, {}}));
    const PlottedAnnotation band = picture.scene().annotations().value(0);
    EXPECT_EQ(picture.scene().annotationAt({band.shape.left(), band.shape.center().y()}), 0);
    EXPECT_EQ(picture.scene().annotationAt(band.shape.center()), -1) << "bars inside stay in reach";
    const auto found = picture.scene().axes().valueAt(band.shape.topLeft());
    ASSERT_TRUE(found);
    EXPECT_NEAR(*found, 44, 0.5);
}

TEST(Annotations, PictureThatHasNoPlaceForOne_SaysSo)
{
    ChartSeries series = seriesOf({52.0, 42.6});
    series.withoutPlace = 2;
    series.note = u"A word of one's own."_s;
    const ChartPicture picture(series);
    EXPECT_TRUE(
        picture.hasText(u"Annotations without a place in this picture: 2."_s)
        || Remarks::of(series).contains(u"Annotations without a place in this picture: 2."_s));
    EXPECT_TRUE(Remarks::of(series).contains(series.note));
}

TEST(Annotations, HighlightOfThePicture_LeavesTheRestGrey)
{
    ChartSeries series = seriesOf({52.0, 42.6, 37.7});
    series.highlighted = {keyOf(1)};
    series.greyRest = true;
    const ChartPicture picture(series);
    EXPECT_TRUE(picture.mark(labelOf(1), countryOf(1)));
    EXPECT_FALSE(picture.mark(labelOf(0), countryOf(0)));
    EXPECT_FALSE(picture.mark(labelOf(2), countryOf(2)));
}

} // namespace
} // namespace podium::tests
