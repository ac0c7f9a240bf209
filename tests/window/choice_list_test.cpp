// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/elements/choice_list.h"

#include "tests/support/printers.h"
#include "tests/window/open_window.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// The list of a page of Funding, opened by its button; every click is counted.
class MoneyList final
{
public:
    explicit MoneyList(OpenWindow &open)
        : m_open(open)
    {
        open.window().showWorkspace(u"funding"_s);
        for (QPushButton *button : open.window().findChildren<QPushButton *>()) {
            if (button->text() == "Programmes summed up"_L1 && button->isVisible())
                open.click(*button);
        }
        clickOn(open.part<QToolButton>(u"sumChoice"_s));
    }

    void tick(const QString &name)
    {
        QListView &list = part<QListView>();
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            const QModelIndex index = list.model()->index(row, 0);
            if (index.data().toString() != name)
                continue;
            list.scrollTo(index);
            ++clicks;
            QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
            return;
        }
        ADD_FAILURE() << name.toStdString();
    }
    template <typename Part>
    [[nodiscard]] Part &part()
    {
        return *m_open.part<QToolButton>(u"sumChoice"_s)
                    .findChild<ChoiceList *>()
                    ->findChild<Part *>();
    }

    int clicks = 0;

private:
    void clickOn(QAbstractButton &button)
    {
        ++clicks;
        m_open.click(button);
    }

    OpenWindow &m_open;
};

TEST(ChoiceList, KoreaBesideFranceAndCanada_PublicMoneyPerHead_TakesSixClicks)
{
    OpenWindow open;
    MoneyList list(open);
    for (const QString &name :
         {u"South Korea"_s, u"France"_s, u"Canada"_s, u"Public"_s, u"Per head"_s})
        list.tick(name);
    ASSERT_TRUE(open.settle());
    const MoneyView &money = open.session().view().money;
    EXPECT_EQ(money.countries, (std::vector<std::string>{"KR", "FR", "CA"}));
    EXPECT_EQ(money.payers, std::vector<std::string>{"public"});
    EXPECT_EQ(money.per, MoneyPer::Capita);
    EXPECT_LE(list.clicks, 6);
    EXPECT_EQ(OpenWindow::warnings(), QStringList());
}

TEST(ChoiceList, NamesWithCommas_AreTickedByOneReturn)
{
    OpenWindow open;
    MoneyList list(open);
    QTest::keyClicks(&list.part<QLineEdit>(), u"korea, france, canada"_s);
    QStringList offered;
    for (int row = 0; row < list.part<QListView>().model()->rowCount(); ++row)
        offered.append(list.part<QListView>().model()->index(row, 0).data().toString());
    EXPECT_TRUE(offered.contains(u"France"_s)) << "each name that was typed is shown";
    EXPECT_FALSE(offered.contains(u"Brazil"_s));
    QTest::keyClick(&list.part<QLineEdit>(), Qt::Key_Return);
    EXPECT_EQ(open.session().view().money.countries, (std::vector<std::string>{"KR", "FR", "CA"}));
}

TEST(ChoiceList, Tick_LeavesTheListWhereItWasScrolled)
{
    OpenWindow open;
    MoneyList list(open);
    QScrollBar &bar = *list.part<QListView>().verticalScrollBar();
    list.tick(u"Per head"_s);
    const int scrolled = bar.value();
    ASSERT_GT(scrolled, 0);
    list.tick(u"Per head"_s);
    EXPECT_EQ(bar.value(), scrolled);
}

} // namespace
} // namespace podium::tests
