// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette/palette.h"

#include "app/exhibits/exhibit_kinds.h"
#include "app/models/ranking/ranking_model.h"
#include "app/models/tables/roles.h"
#include "tests/support/printers.h"
#include "tests/window/open_window.h"
#include "ui/window/workspace_stack.h"

#include <QtCore/QAbstractItemModel>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// Opened with its key and typed into.
class TypedPalette final
{
public:
    TypedPalette(OpenWindow &open, const QString &query)
    {
        open.press(Qt::Key_K, Qt::ControlModifier);
        m_palette = open.window().findChild<Palette *>();
        if (!m_palette)
            throw std::runtime_error("no palette");
        for (const QChar letter : query) {
            if (letter.unicode() < 128)
                QTest::keyClick(&field(), letter.toLatin1());
            else
                field().insert(letter);
        }
    }

    [[nodiscard]] QStringList found() const
    {
        QStringList texts;
        const QAbstractItemModel *model = m_palette->findChild<QListView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString());
        return texts;
    }

    QLineEdit &field() { return *m_palette->findChild<QLineEdit *>(); }
    void press(Qt::Key key) { QTest::keyClick(&field(), key); }

private:
    Palette *m_palette = nullptr;
};

QString chosenModel(OpenWindow &open)
{
    return open.desk()
        .ranking()
        .index(open.desk().current().value_or(0), RankingModel::Model)
        .data()
        .toString();
}

TEST(PaletteOfWindow, NameWithATypingError_ShowsTheModel)
{
    OpenWindow open;
    open.window().showWorkspace(2);
    TypedPalette palette(open, u"magsitral 1.2"_s);
    ASSERT_FALSE(palette.found().isEmpty());
    EXPECT_EQ(palette.found().front(), u"Magistral Medium 1.2"_s);
    palette.press(Qt::Key_Return);
    EXPECT_EQ(open.window().workspaces().currentKey(), u"ranking"_s);
    EXPECT_EQ(chosenModel(open), u"Magistral Medium 1.2"_s);
}

TEST(PaletteOfWindow, ModelThatAFilterHides_IsBroughtBackAndChosen)
{
    OpenWindow open;
    open.desk().edit().setExcluded(u"KR"_s, true);
    ASSERT_TRUE(open.settle());
    TypedPalette palette(open, u"exaone 32b"_s);
    palette.press(Qt::Key_Return);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(chosenModel(open), u"EXAONE 4.0 32B (Reasoning)"_s);
    EXPECT_TRUE(open.session().view().exclude.empty());
}

TEST(PaletteOfWindow, KoreanConsonants_FindTheCountry)
{
    OpenWindow open;
    const TypedPalette palette(open, u"ㅎㄱ"_s);
    ASSERT_FALSE(palette.found().isEmpty());
    EXPECT_EQ(palette.found().front(), u"South Korea"_s);
}

TEST(PaletteOfWindow, CommandDeepInAMenu_IsCarriedOut)
{
    OpenWindow open;
    TypedPalette palette(open, u"only open weights"_s);
    ASSERT_EQ(palette.found().value(0), u"Only open weights"_s);
    palette.press(Qt::Key_Return);
    EXPECT_EQ(open.session().view().openWeights, true);
    EXPECT_EQ(open.session().undoName(), u"Only open weights"_s);
}

TEST(PaletteOfWindow, PagesPicturesExportsAndFilters_AreFoundInBothLanguages)
{
    OpenWindow open;
    const auto first = [&open](const QString &query) {
        TypedPalette palette(open, query);
        const QStringList found = palette.found();
        palette.press(Qt::Key_Escape);
        return found.mid(0, 5).join(u" | "_s);
    };
    const QString excludes = u"Without these countries: United States"_s;
    EXPECT_TRUE(first(u"exclude us"_s).contains(excludes)) << first(u"exclude us"_s).toStdString();
    EXPECT_TRUE(first(u"미국 제외"_s).contains(excludes)) << first(u"미국 제외"_s).toStdString();
    for (const QString &map : {u"map"_s, u"지도"_s})
        EXPECT_TRUE(first(map).contains(titleOf(PictureKind::CountryMap)))
            << first(map).toStdString();
    for (const QString &png : {u"export png"_s, u"내보내기 png"_s})
        EXPECT_TRUE(first(png).contains(u"Save picture"_s)) << first(png).toStdString();
    for (const QString &months : {u"months behind"_s, u"격차"_s})
        EXPECT_TRUE(first(months).contains(u"behind"_s)) << first(months).toStdString();
    for (const QString &top : {u"top 20"_s, u"상위 20"_s})
        EXPECT_TRUE(first(top).contains(u"Countries of the top 20"_s)) << first(top).toStdString();
    for (const QString &waterfall : {u"waterfall"_s, u"폭포"_s})
        EXPECT_TRUE(first(waterfall).contains(titleOf(PictureKind::Waterfall)))
            << first(waterfall).toStdString();
    EXPECT_TRUE(first(u"only eu"_s).contains(u"European Union"_s))
        << first(u"only eu"_s).toStdString();
}

TEST(PaletteOfWindow, NamesAsTyped_StandBeforeWhatCanBeDone)
{
    OpenWindow open;
    const auto first = [&open](const QString &query) {
        TypedPalette palette(open, query);
        const QString found = palette.found().value(0);
        palette.press(Qt::Key_Escape);
        return found;
    };
    const QList<std::pair<QString, QString>> wanted{
        {u"claims"_s, u"Claims"_s},
        {u"data"_s, u"Data"_s},
        {u"comp"_s, u"Compare"_s},
        {u"trends"_s, u"Trends"_s},
        {u"fund"_s, u"Funding"_s},
        {u"rank"_s, u"Ranking"_s},
        {u"story"_s, u"Story"_s},
        {u"korea"_s, u"South Korea"_s},
        {u"한국"_s, u"South Korea"_s},
        {u"us"_s, u"United States"_s},
        {u"프랑스"_s, u"France"_s},
        {u"mistral"_s, u"Mistral"_s},
        {u"openai"_s, u"OpenAI"_s},
        {u"오픈AI"_s, u"OpenAI"_s},
        {u"gpt-5"_s, u"GPT-5 (high)"_s},
        {u"magistral"_s, u"Magistral Medium 1.2"_s},
        {u"exaone"_s, u"EXAONE 4.0 32B (Reasoning)"_s},
        {u"months behind"_s, titleOf(PictureKind::Lags)},
        {u"frontier"_s, titleOf(PictureKind::Frontier)},
        {u"only open"_s, u"Only open weights"_s},
    };
    for (const auto &[query, name] : wanted)
        EXPECT_EQ(first(query), name) << query.toStdString();
}

TEST(PaletteOfWindow, EveryPicture_IsAnEntryThatShowsIt)
{
    OpenWindow open;
    TypedPalette palette(open, u"world map"_s);
    palette.press(Qt::Key_Return);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.session().view().picture.kind, PictureKind::CountryMap);
    EXPECT_EQ(open.window().workspaces().currentKey(), u"countries"_s);
}

TEST(PaletteOfWindow, ArrowsWalk_AndEscapeLeavesAllAsItWas)
{
    OpenWindow open;
    const View before = open.session().view();
    TypedPalette palette(open, {});
    EXPECT_EQ(palette.found().value(1), u"Countries"_s);
    palette.press(Qt::Key_Down);
    palette.press(Qt::Key_Escape);
    EXPECT_EQ(open.window().workspaces().currentKey(), u"ranking"_s);
    EXPECT_EQ(open.session().view(), before);

    TypedPalette again(open, {});
    again.press(Qt::Key_Down);
    again.press(Qt::Key_Return);
    EXPECT_EQ(open.window().workspaces().currentKey(), u"countries"_s);
}

TEST(PaletteOfWindow, NothingFound_SaysSo_AndReturnDoesNothing)
{
    OpenWindow open;
    TypedPalette palette(open, u"zzzzqqqq"_s);
    EXPECT_EQ(palette.found(), QStringList());
    palette.press(Qt::Key_Return);
    EXPECT_TRUE(palette.field().isVisible());
}

} // namespace
} // namespace podium::tests
