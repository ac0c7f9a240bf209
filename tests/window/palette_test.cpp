// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette/palette.h"

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
