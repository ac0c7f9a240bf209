// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include "tests/charts/chart_picture.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtSvg/QSvgRenderer>

#include <gtest/gtest.h>

namespace podium::tests {

namespace {

using namespace Qt::StringLiterals;

ChartSeries korean()
{
    ChartSeries series = seriesOf({52.0, 42.6});
    series.title = u"미국·중국 밖에서는 <프랑스> & 한국이 앞선다"_s;
    series.marks[1].label = u"EXAONE 4.0 32B"_s;
    series.marks[1].note = u"LG AI연구원 · 한국"_s;
    return series;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Contents of all elements of this name; empty, with a failure, when it is not well-formed.
QStringList elements(const QByteArray &svg, const QString &name)
{
    QStringList found;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name)
            found.append(xml.readElementText());
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return found;
}

class ChartExport : public testing::Test
{
protected:
    QTemporaryDir m_folder;

    [[nodiscard]] Result<void> write(const QString &name, double scale = 1.0) const
    {
        return exportChart(korean(), Theme::light(), QLocale(QLocale::Korean), {960, 540}, scale,
                           m_folder.filePath(name));
    }
};

} // namespace

TEST_F(ChartExport, Png_HasTheScaledSizeAndDensity)
{
    ASSERT_TRUE(write(u"chart.png"_s, 3.125));
    const QImage image(m_folder.filePath(u"chart.png"_s));
    EXPECT_EQ(image.width(), 3000);
    EXPECT_EQ(image.height(), 1688);
    EXPECT_NEAR(image.dotsPerMeterX() * 0.0254, 300, 0.5);
    EXPECT_EQ(image.text(u"Title"_s).toStdString(), korean().title.toStdString());
    // Square corners in the card's colour, marks inside.
    EXPECT_EQ(image.pixelColor(0, 0).rgb(), Theme::light().card.rgb());
    EXPECT_EQ(image.pixelColor(2999, 1687).rgb(), Theme::light().card.rgb());
}

TEST_F(ChartExport, PngAtTwice_IsTheSameLayout)
{
    const QImage once = chartImage(korean(), {}, {960, 540}, 1);
    const QImage twice = chartImage(korean(), {}, {960, 540}, 2);
    const QRgb colour = Theme::light().countryColour(countryOf(0)).rgb();
    const auto count = [&](const QImage &image) {
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixel(x, y) == colour;
        }
        return pixels;
    };
    EXPECT_NEAR(count(twice), 4.0 * count(once), 0.03 * count(twice));
}

TEST_F(ChartExport, Svg_HasWholeTextsAndTheirFonts)
{
    ASSERT_TRUE(write(u"chart.svg"_s));
    const QByteArray svg = read(m_folder.filePath(u"chart.svg"_s));
    const QStringList texts = elements(svg, u"text"_s);
    EXPECT_TRUE(texts.contains(u"EXAONE 4.0 32B"_s));
    EXPECT_TRUE(texts.contains(u"LG AI연구원 · 한국"_s));
    EXPECT_TRUE(texts.contains(korean().title));
    EXPECT_TRUE(texts.contains(u"52"_s));
    EXPECT_EQ(elements(svg, u"title"_s), QStringList{korean().title});
    EXPECT_TRUE(
        elements(svg, u"desc"_s).value(0).contains(u"EXAONE 4.0 32B (LG AI연구원 · 한국): 42.6"_s));
    EXPECT_TRUE(svg.contains("'Noto Sans CJK KR'"));
    EXPECT_TRUE(svg.contains("width=\"960\" height=\"540\""));
}

TEST_F(ChartExport, LettersThatNoFontHas_AreSaidInsteadOfDrawnAsBoxes)
{
    ChartSeries series = korean();
    const char32_t letter = 0xF1234; // of a plane for private use
    const QString boxes = QString::fromUcs4(&letter, 1).repeated(400);
    series.title += boxes.first(2);
    const QString file = m_folder.filePath(u"chart.png"_s);
    EXPECT_TRUE(exportChart(series, ChartLook(), {960, 540}, 1, file));
    series.title = boxes;
    const auto drawn = exportChart(series, ChartLook(), {960, 540}, 1, file);
    ASSERT_FALSE(drawn);
    EXPECT_TRUE(message(drawn.error()).starts_with("No font on this machine has letters such as"))
        << message(drawn.error());
    EXPECT_TRUE(exportChart(series, ChartLook(), {960, 540}, 1, m_folder.filePath(u"chart.svg"_s)));
}

TEST_F(ChartExport, Svg_IsWellFormedWhateverIsInItsTexts)
{
    ChartSeries series = korean();
    series.title = u"a\x01\x1b[31m\ufffe"_s + QChar(char16_t(0xD800)) + u"b\r"_s;
    series.subtitle = series.title;
    series.marks[0].label = series.title;
    const QByteArray svg = chartSvg(series, {}, {960, 540});
    EXPECT_EQ(elements(svg, u"title"_s), QStringList{u"a\ufffd\ufffd[31m\ufffd\ufffdb\ufffd"_s});
}

TEST_F(ChartExport, Svg_CanBeDrawn)
{
    QSvgRenderer renderer(chartSvg(korean(), {}, {960, 540}));
    EXPECT_TRUE(renderer.isValid());
    EXPECT_EQ(renderer.defaultSize(), QSize(960, 540));
}

TEST_F(ChartExport, Pdf_HasThePicturesSizeAndFontsInside)
{
    ASSERT_TRUE(write(u"chart.pdf"_s));
    const QByteArray pdf = read(m_folder.filePath(u"chart.pdf"_s));
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_TRUE(pdf.contains("/FontFile"));
    EXPECT_FALSE(pdf.contains("/Subtype /Image"));
    const auto box = pdf.indexOf("/MediaBox");
    ASSERT_GE(box, 0);
    EXPECT_TRUE(pdf.mid(box, 60).contains("720")) << pdf.mid(box, 60).toStdString();
    EXPECT_TRUE(pdf.mid(box, 60).contains("405")) << pdf.mid(box, 60).toStdString();
}

TEST_F(ChartExport, EmptySeries_IsAPictureToo)
{
    ChartSeries series;
    series.emptyText = u"Nothing to show."_s;
    EXPECT_TRUE(elements(chartSvg(series, {}, {400, 300}), u"text"_s).contains(series.emptyText));
}

TEST_F(ChartExport, EndingInCapitals_IsUnderstood)
{
    EXPECT_TRUE(write(u"CHART.PNG"_s));
}

/// A column of print, 85 mm wide.
TEST_F(ChartExport, RowsWithoutRoomForTheirNames_BecomeFewer)
{
    const QSizeF column(321, 242);
    ChartSeries series = seriesOf(QList<double>(25, 30.0));
    const int named = rowsWithNames(series, {}, column);
    EXPECT_LT(named, 25);
    EXPECT_GE(named, 6);
    series.rowsNotShown = 25 - named;
    series.marks.resize(named);
    EXPECT_EQ(rowsWithNames(series, {}, column), named);
    EXPECT_EQ(rowsWithNames(seriesOf(QList<double>(25, 30.0)), {}, {960, 540}), 25);
}

TEST_F(ChartExport, UnknownEnding_IsRefused)
{
    const auto result = write(u"chart.bmp"_s);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::Invalid);
    EXPECT_TRUE(QDir(m_folder.path()).isEmpty());
}

TEST_F(ChartExport, MissingFolder_IsNamed)
{
    const auto result = write(u"nowhere/chart.png"_s);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::NotFound);
    EXPECT_NE(message(result.error()).find("nowhere"), std::string::npos);
}

TEST_F(ChartExport, FolderThatRefuses_IsAnErrorAndLeavesNothing)
{
    // Holds for an administrator, too, whom permissions do not stop.
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"chart.png"_s));
    const auto result = write(u"chart.png"_s);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::Invalid) << message(result.error());
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files).size(), 0);
}

TEST_F(ChartExport, ImpossibleSize_IsRefused)
{
    const QString file = m_folder.filePath(u"chart.png"_s);
    EXPECT_FALSE(exportChart(korean(), ChartLook(), {0, 540}, 1, file));
    EXPECT_FALSE(exportChart(korean(), ChartLook(), {960, 540}, 1000, file));
    EXPECT_FALSE(exportChart(korean(), ChartLook(), {960, 540}, -1, file));
}

TEST_F(ChartExport, Copy_OffersPngAndSvg)
{
    const QImage image = chartImage(korean(), {}, {480, 270}, 2);
    const auto data = clipboardChart(image, pngOf(image), chartSvg(korean(), {}, {480, 270}));
    EXPECT_TRUE(data->hasImage());
    EXPECT_EQ(QImage::fromData(data->data(u"image/png"_s)).size(), QSize(960, 540));
    EXPECT_TRUE(data->data(u"image/svg+xml"_s).contains("</svg>"));
}

} // namespace podium::tests
