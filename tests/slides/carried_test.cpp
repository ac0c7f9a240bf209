// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/carrying/carried.h"

#include "app/data/view/view_json.h"
#include "app/export/checking/deck_check.h"
#include "app/export/deck/deck_writing.h"
#include "app/export/story/story_telling.h"
#include "app/export/tables/table_file.h"
#include "app/models/charts/series_hash.h"
#include "tests/support/printers.h"
#include "tests/support/shipped_figures.h"
#include "ui/charts/chart_export.h"
#include "ui/slides/deck_drawing.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// With a name that XML and Latin letters have no room for.
View outside(PictureKind kind)
{
    View view;
    view.snapshot = "2025-10-02";
    view.exclude = {"US", "CN"};
    view.picture.kind = kind;
    view.picture.title = "\"One\" & <two> 한국";
    return view;
}

class Carried : public testing::Test
{
protected:
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

class CarriedBy
    : public Carried
    , public testing::WithParamInterface<const char *>
{
};

TEST_P(CarriedBy, APicture_GivesItsViewBack)
{
    for (const PictureKind kind :
         {PictureKind::Models, PictureKind::CountryMap, PictureKind::Frontier}) {
        const View view = outside(kind);
        const auto told = toldFigure(shippedFigures(), view, u"one"_s, Language::English, false);
        ASSERT_TRUE(told) << message(told.error());
        const QString file = path(u"picture."_s + QLatin1StringView(GetParam()));
        ChartLook look;
        look.carried = carriedText(told->series);
        ASSERT_TRUE(exportChart(told->series, look, {600, 400}, 1, file));
        const auto carried = carriedIn(file);
        ASSERT_TRUE(carried);
        ASSERT_TRUE(*carried) << message(carried->error());
        ASSERT_TRUE(std::holds_alternative<View>(**carried));
        const View &back = std::get<View>(**carried);
        EXPECT_EQ(back.picture, view.picture);
        EXPECT_EQ(back.exclude, view.exclude);
        const auto again = toldFigure(shippedFigures(), back, u"one"_s, Language::English, false);
        ASSERT_TRUE(again) << message(again.error());
        EXPECT_EQ(dataHash(again->series), dataHash(told->series));
        EXPECT_EQ(again->series.title, told->series.title);
        EXPECT_EQ(again->series.subtitle, told->series.subtitle);
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, CarriedBy, testing::Values("png", "svg", "pdf"));

TEST_F(Carried, APresentation_GivesItsStoryBack)
{
    Story story;
    story.id = "ours";
    story.title.english = "A & B </script>";
    StorySlide slide;
    slide.id = "one";
    slide.views = {outside(PictureKind::Models)};
    story.slides = {slide};
    const auto told = toldStory(shippedFigures(), story, {}, Language::English);
    ASSERT_TRUE(told) << message(told.error());
    for (const QString &file : {written(u"deck.pptx"_s, *writtenDeck(told->deck)),
                                written(u"deck.pdf"_s, deckPdf(told->deck, false)),
                                written(u"deck.html"_s, deckHtml(told->deck))}) {
        const auto carried = carriedIn(file);
        ASSERT_TRUE(carried && *carried) << file.toStdString();
        ASSERT_TRUE(std::holds_alternative<Story>(**carried)) << file.toStdString();
        EXPECT_EQ(std::get<Story>(**carried), story);
    }
}

TEST_F(Carried, FilesOfOthers_CarryNothing)
{
    EXPECT_FALSE(carriedIn(written(u"a.png"_s, "\x89PNG\r\n\x1a\n")));
    EXPECT_FALSE(carriedIn(written(u"b.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")));
    EXPECT_FALSE(carriedIn(written(u"c.pdf"_s, "%PDF-1.4\n%%EOF")));
    EXPECT_FALSE(carriedIn(written(u"d.pptx"_s, "PK")));
    EXPECT_FALSE(carriedIn(written(u"e.csv"_s, "model,score\nA,1\n")));
    EXPECT_FALSE(carriedIn(path(u"nothing.png"_s)));
}

TEST_F(Carried, ADamagedView_IsSaid)
{
    const auto carried = carriedIn(written(
        u"a.svg"_s,
        "<svg><metadata><podium:carried xmlns:podium=\"urn:podium:carried\">{&quot;view&quot;: "
        "{&quot;data&quot;: {&quot;snapshot&quot;: 7}}}</podium:carried></metadata></svg>"));
    ASSERT_TRUE(carried);
    ASSERT_FALSE(*carried);
    EXPECT_EQ(carried->error().place.column, "data.snapshot");
}

/// Lengths that run past the end, and texts that are cut off.
TEST_F(Carried, ATruncatedPicture_EndsTheSearch)
{
    const auto told = toldFigure(shippedFigures(), outside(PictureKind::Models), u"one"_s,
                                 Language::English, false);
    ChartLook look;
    look.carried = carriedText(told->series);
    const QByteArray whole = pngOf(chartImage(told->series, look, {300, 200}, 1));
    for (qsizetype size = 0; size < whole.size(); size += 97)
        (void)carriedIn(written(u"cut.png"_s, whole.first(size)));
    EXPECT_TRUE(carriedIn(written(u"whole.png"_s, whole)));
}

TEST(DataHash, OfTheSameFigures_IsTheSame_AndOfOthersAnother)
{
    const auto one = toldFigure(shippedFigures(), outside(PictureKind::Models), u"a"_s,
                                Language::English, false);
    View later = outside(PictureKind::Models);
    later.snapshot = "2026-08-22";
    const auto other = toldFigure(shippedFigures(), later, u"b"_s, Language::English, false);
    EXPECT_EQ(dataHash(one->series), dataHash(one->series));
    EXPECT_NE(dataHash(one->series), dataHash(other->series));
}

TEST_F(Carried, AWorkbook_GivesItsViewBack)
{
    const View view = outside(PictureKind::Models);
    FileTable table;
    table.title = u"One"_s;
    table.columns = {{u"name"_s, u"Name"_s}};
    table.rows = {{{u"A"_s, u"A"_s}}};
    table.day = QDate(2025, 10, 2);
    table.view = QJsonDocument(toJson(view)).toJson(QJsonDocument::Compact);
    const auto bytes = tableFile(table, TableFormat::Xlsx);
    ASSERT_TRUE(bytes) << message(bytes.error());
    const auto carried = carriedIn(written(u"table.xlsx"_s, *bytes));
    ASSERT_TRUE(carried && *carried);
    ASSERT_TRUE(std::holds_alternative<View>(**carried));
    EXPECT_EQ(std::get<View>(**carried), view);
    EXPECT_TRUE(deckFaults(*bytes, {})->isEmpty());
    table.view.clear();
    EXPECT_FALSE(carriedIn(written(u"plain.xlsx"_s, *tableFile(table, TableFormat::Xlsx))));
}

} // namespace
} // namespace podium::tests
