// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/desk/desk.h"

#include "app/models/tables/roles.h"
#include "tests/session/session_world.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

class DeskTest : public testing::Test
{
protected:
    void load()
    {
        m_session.setDataset(sessionWorld().share());
        settle();
    }
    /// Until the models show the answer to the View.
    void settle()
    {
        ASSERT_TRUE(waitFor([this] {
            return !m_session.isBusy() && m_session.answer()
                && m_desk.shown().answer == m_session.answer();
        }));
    }
    [[nodiscard]] QString current() const { return m_desk.currentData(KeyRole).toString(); }
    /// Keys of the rows, top to bottom.
    [[nodiscard]] QStringList rows()
    {
        QStringList keys;
        for (int row = 0; row < m_desk.table().rowCount(); ++row)
            keys.append(m_desk.table().index(row, 0).data(KeyRole).toString());
        return keys;
    }

    Session m_session;
    Desk m_desk{m_session};
    QSignalSpy m_answered{&m_desk, &Desk::answered};
};

TEST_F(DeskTest, BeforeAnyAnswer_NothingIsShownNorCurrent)
{
    EXPECT_FALSE(m_desk.shown());
    EXPECT_EQ(m_desk.current(), std::nullopt);
    EXPECT_FALSE(m_desk.isChosen());
    EXPECT_EQ(m_desk.nameOfCountry(u"KR"_s), u"KR"_s);
    EXPECT_EQ(m_desk.nameOfItem(u"gpt-5"_s), u"gpt-5"_s);
}

TEST_F(DeskTest, Answer_FillsTheModels_AndTheFirstIsCurrentButNotChosen)
{
    load();
    EXPECT_EQ(m_answered.count(), 1);
    EXPECT_EQ(rows(), QStringList({u"gpt-5"_s, u"exaone-4.0-32b"_s, u"gpt-3.5-turbo"_s}));
    EXPECT_EQ(m_desk.countryTable().rowCount(), 2);
    EXPECT_EQ(current(), u"gpt-5"_s);
    EXPECT_FALSE(m_desk.isChosen());
}

TEST_F(DeskTest, ChosenModel_ComesBackWithTheFilterThatHidIt)
{
    load();
    m_desk.chooseModel(u"exaone-4.0-32b"_s);
    EXPECT_EQ(current(), u"exaone-4.0-32b"_s);
    m_desk.edit().setExcluded(u"KR"_s, true);
    settle();
    EXPECT_EQ(current(), u"gpt-5"_s);
    EXPECT_TRUE(m_desk.isChosen());
    m_session.undo();
    settle();
    EXPECT_EQ(current(), u"exaone-4.0-32b"_s);
}

TEST_F(DeskTest, ModelChosenBeforeTheAnswer_IsCurrentAfterIt)
{
    m_desk.chooseModel(u"gpt-3.5-turbo"_s);
    load();
    EXPECT_EQ(current(), u"gpt-3.5-turbo"_s);
    m_desk.clearChoice();
    EXPECT_EQ(current(), u"gpt-5"_s);
    EXPECT_FALSE(m_desk.isChosen());
}

TEST_F(DeskTest, BestOfCountryOrLab_IsTheHighestInWhateverOrder)
{
    load();
    m_desk.table().sort(0, Qt::DescendingOrder);
    m_desk.chooseBestOfCountry(u"KR"_s);
    EXPECT_EQ(current(), u"exaone-4.0-32b"_s);
    m_desk.chooseBestOfCountry(u"US"_s);
    EXPECT_EQ(current(), u"gpt-5"_s);
}

TEST_F(DeskTest, Search_LeavesTheRowsThatMatch_UntilItIsCleared)
{
    load();
    QSignalSpy order(&m_desk, &Desk::orderChanged);
    QSignalSpy cleared(&m_desk, &Desk::searchCleared);
    m_desk.setSearch(u"exaone"_s);
    EXPECT_EQ(rows(), QStringList{u"exaone-4.0-32b"_s});
    EXPECT_EQ(current(), u"exaone-4.0-32b"_s);
    EXPECT_FALSE(m_desk.isChosen());
    EXPECT_GE(order.count(), 1);
    m_desk.clearSearch();
    EXPECT_EQ(rows().size(), 3);
    EXPECT_EQ(current(), u"gpt-5"_s);
    EXPECT_EQ(cleared.count(), 1);
}

TEST_F(DeskTest, Language_NamesAnew_AndKeepsTheChoice)
{
    load();
    m_desk.chooseModel(u"exaone-4.0-32b"_s);
    QSignalSpy languages(&m_desk, &Desk::languageChanged);
    m_desk.setLanguage(Language::Korean);
    EXPECT_EQ(languages.count(), 1);
    EXPECT_EQ(m_answered.count(), 2);
    EXPECT_EQ(m_desk.shown().language, Language::Korean);
    EXPECT_EQ(m_desk.nameOfCountry(u"KR"_s), u"대한민국"_s);
    EXPECT_EQ(current(), u"exaone-4.0-32b"_s);
}

TEST_F(DeskTest, LanguageBeforeTheAnswer_HoldsForIt)
{
    m_desk.setLanguage(Language::Korean);
    EXPECT_EQ(m_answered.count(), 0);
    load();
    EXPECT_EQ(m_desk.language(), Language::Korean);
    EXPECT_EQ(m_desk.shown().language, Language::Korean);
}

TEST_F(DeskTest, DarkAndGrey_TellChangesOnly)
{
    QSignalSpy themes(&m_desk, &Desk::themeChanged);
    QSignalSpy greys(&m_desk, &Desk::greyRestChanged);
    m_desk.setDark(false);
    m_desk.setGreyRest(false);
    EXPECT_EQ(themes.count() + greys.count(), 0);
    m_desk.setDark(true);
    m_desk.setGreyRest(true);
    EXPECT_TRUE(m_desk.isDark());
    EXPECT_TRUE(m_desk.greyRest());
    EXPECT_EQ(themes.count(), 1);
    EXPECT_EQ(greys.count(), 1);
}

} // namespace
} // namespace podium::tests
