// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparison/difference_model.h"
#include "app/models/data/alias_model.h"
#include "app/models/data/lab_model.h"
#include "app/models/ranking/ranking_model.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"
#include "tests/window/open_window.h"
#include "ui/panels/data/finding_list.h"
#include "ui/panels/elements/segment_switch.h"
#include "ui/panels/inspector/inspector.h"
#include "ui/window/workspace_stack.h"
#include "ui/workspaces/workspace.h"

#include <QtCore/QThreadPool>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

void showDataPage(OpenWindow &open, int page)
{
    open.window().showWorkspace(u"data"_s);
    for (auto *button : open.part<SegmentSwitch>(u"dataPages"_s).findChildren<QPushButton *>()) {
        if (page-- == 0)
            open.click(*button);
    }
}

/// "Nothing passes the filters" of what is still being counted would be wrong.
TEST(DataInTheWindow, PageThatIsBeingCounted_SaysSo)
{
    OpenWindow open;
    showDataPage(open, 5);
    QStringList said;
    for (const QLabel *label : open.window().workspace().findChildren<QLabel *>())
        said.append(label->text());
    EXPECT_TRUE(said.contains(u"This is being worked out."_s));
    EXPECT_FALSE(said.contains(u"Nothing here passes the filters."_s));
}

/// The comparison runs on another thread.
bool showChanges(OpenWindow &open)
{
    showDataPage(open, 1);
    const auto *table = open.window().findChild<QTableView *>(u"changeTable"_s);
    return waitFor([table] { return table->isVisible() && table->model()->rowCount() > 0; });
}

QStringList distinct(QStringList texts)
{
    texts.removeDuplicates();
    texts.sort();
    return texts;
}

void select(QTableView &table, const QString &text)
{
    const QModelIndexList found = table.model()->match(table.model()->index(0, 0), Qt::DisplayRole,
                                                       text, 1, Qt::MatchExactly);
    ASSERT_FALSE(found.isEmpty()) << text.toStdString();
    table.scrollTo(found.front());
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                      table.visualRect(found.front()).center());
}

/// Fills the dialog that the button opens and presses Return; an empty name has no field. What the
/// dialog complained about; it is then closed.
QString fillDialog(OpenWindow &open, const QString &button, const QString &choice,
                   const QString &name = {})
{
    QString problem;
    QTimer waiting;
    QObject::connect(&waiting, &QTimer::timeout, &open.window(), [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        waiting.stop();
        if (auto *field = dialog->findChild<QLineEdit *>(u"correctionName"_s)) {
            field->setFocus();
            QTest::keyClicks(field, name);
        }
        auto *box = dialog->findChild<QComboBox *>(u"correctionChoice"_s);
        box->setEditText(choice);
        QTest::keyClick(dialog, Qt::Key_Return);
        auto *complaint = dialog->findChild<QLabel *>(u"correctionProblem"_s);
        EXPECT_TRUE(waitFor([&] { return dialog->isHidden() || !complaint->text().isEmpty(); }));
        if (dialog->isVisible()) {
            problem = complaint->text();
            dialog->reject();
        }
    });
    waiting.start(1);
    open.click(open.part<QToolButton>(button));
    return problem;
}

bool corrected(OpenWindow &open, std::size_t count)
{
    return waitFor([&] { return open.session().corrections().size() == count; }) && open.settle();
}

QString countryOf(OpenWindow &open, const QString &lab)
{
    const QStringList labs = open.column(u"labTable"_s, LabModel::Lab);
    return open.column(u"labTable"_s, LabModel::Country).value(labs.indexOf(lab));
}

TEST(Differences, OfTheReportsDay_AreThoseSinceTheDayBefore)
{
    OpenWindow open;
    ASSERT_TRUE(showChanges(open));
    EXPECT_EQ(open.table(u"changeTable"_s)
                  .model()
                  ->headerData(DifferenceModel::From, Qt::Horizontal)
                  .toString(),
              u"18 Sep 2025"_s);
    EXPECT_TRUE(distinct(open.column(u"changeTable"_s, DifferenceModel::Kind)).contains(u"New"_s));
    EXPECT_FALSE(open.window().findChild<QLabel *>(u"methodBreak"_s)->isVisible());
    EXPECT_EQ(OpenWindow::warnings(), QStringList());
}

TEST(Differences, KindsChosen_ListTheirsAndAllBringsTheRestBack)
{
    OpenWindow open;
    ASSERT_TRUE(showChanges(open));
    const int all = open.table(u"changeTable"_s).model()->rowCount();
    auto &added = open.part<QPushButton>(u"toggle_new"_s);
    open.click(added);
    EXPECT_EQ(distinct(open.column(u"changeTable"_s, DifferenceModel::Kind)),
              QStringList{u"New"_s});
    EXPECT_TRUE(added.text().endsWith(
        u' ' + QString::number(open.table(u"changeTable"_s).model()->rowCount())));
    open.click(open.part<QPushButton>(u"toggle_rank"_s));
    EXPECT_EQ(distinct(open.column(u"changeTable"_s, DifferenceModel::Kind)),
              (QStringList{u"New"_s, u"Rank"_s}));
    open.click(open.part<QPushButton>(u"toggle_"_s));
    EXPECT_EQ(open.table(u"changeTable"_s).model()->rowCount(), all);
    EXPECT_FALSE(added.isChecked());
}

TEST(Differences, AcrossMethods_AreSaidToBeABreakAndUndone)
{
    OpenWindow open;
    ASSERT_TRUE(showChanges(open));
    open.choose(u"differenceOther"_s,
                u"Artificial Analysis · 22 Aug 2026 (Intelligence Index v4.1)"_s);
    ASSERT_TRUE(open.settle());
    auto *said = open.window().findChild<QLabel *>(u"methodBreak"_s);
    ASSERT_TRUE(waitFor([said] { return said->isVisible(); }));
    EXPECT_TRUE(said->text().contains(u"v3.0"_s) && said->text().contains(u"v4.1"_s));
    EXPECT_FALSE(open.part<QPushButton>(u"toggle_index"_s).isEnabled());
    EXPECT_EQ(open.session().view().comparing.snapshot, "2026-08-22");
    open.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(open.settle());
    EXPECT_TRUE(waitFor([said] { return !said->isVisible(); }));
}

TEST(Differences, Activated_ShowsTheModelInTheRanking)
{
    OpenWindow open;
    ASSERT_TRUE(showChanges(open));
    open.click(open.part<QPushButton>(u"toggle_new"_s));
    QTableView &table = open.table(u"changeTable"_s);
    const QString name = open.column(u"changeTable"_s, DifferenceModel::Model).value(0);
    const QString id = table.model()->index(0, 0).data(KeyRole).toString();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.window().workspaces().currentKey(), u"ranking"_s);
    EXPECT_EQ(open.session().answer()->view.folding, Folding::All);
    EXPECT_EQ(open.desk().currentData(KeyRole).toString(), id) << name.toStdString();
}

TEST(Corrections, CountryOfALab_MovesItEverywhereAndIsMarkedUntilUndone)
{
    OpenWindow open;
    showDataPage(open, 2);
    select(open.table(u"labTable"_s), u"LG AI Research"_s);
    EXPECT_EQ(fillDialog(open, u"moveLab"_s, u"France (FR)"_s), QString());
    ASSERT_TRUE(corrected(open, 1));
    EXPECT_EQ(countryOf(open, u"LG AI Research"_s), u"France"_s);
    open.window().showWorkspace(u"ranking"_s);
    open.desk().chooseBestOfLab(u"lg"_s);
    QStringList texts;
    for (const QLabel *label : open.window().inspector().findChildren<QLabel *>())
        texts << label->text();
    EXPECT_TRUE(
        texts.join(u'\n').contains(u"France (own correction; the figures say South Korea)"_s))
        << texts.join(u'\n').toStdString();
    showDataPage(open, 2);
    open.click(open.part<QToolButton>(u"undoCorrection"_s));
    ASSERT_TRUE(corrected(open, 0));
    EXPECT_EQ(countryOf(open, u"LG AI Research"_s), u"South Korea"_s);
    EXPECT_EQ(OpenWindow::warnings(), QStringList());
}

/// The window must not grow beyond a small screen because of a page that is not even shown.
TEST(Corrections, Page_FitsASmallWindow)
{
    OpenWindow open;
    open.window().resize(1280, 720);
    for (const int page : {0, 1, 2}) {
        showDataPage(open, page);
        ASSERT_TRUE(open.settle());
        EXPECT_LE(open.window().minimumSizeHint().width(), 1280) << page;
    }
}

TEST(Corrections, RestoredLab_IsNoCorrectionAnyMore)
{
    OpenWindow open;
    showDataPage(open, 2);
    select(open.table(u"labTable"_s), u"LG AI Research"_s);
    EXPECT_FALSE(open.part<QToolButton>(u"restoreLab"_s).isEnabled());
    EXPECT_EQ(fillDialog(open, u"moveLab"_s, u"france"_s), QString());
    ASSERT_TRUE(corrected(open, 1));
    open.click(open.part<QToolButton>(u"restoreLab"_s));
    ASSERT_TRUE(corrected(open, 0));
    EXPECT_EQ(countryOf(open, u"LG AI Research"_s), u"South Korea"_s);
}

TEST(Corrections, NameOfALab_IsFoundBySearchAndRemoved)
{
    OpenWindow open;
    showDataPage(open, 2);
    EXPECT_EQ(fillDialog(open, u"addAlias"_s, u"LG AI Research (lab)"_s, u"Lucky Goldstar"_s),
              QString());
    ASSERT_TRUE(corrected(open, 1));
    EXPECT_EQ(open.column(u"aliasTable"_s, AliasModel::Alias).value(0), u"Lucky Goldstar"_s);
    EXPECT_TRUE(findLab(*open.session().dataset(), "lucky goldstar"));
    select(open.table(u"aliasTable"_s), u"Lucky Goldstar"_s);
    open.click(open.part<QToolButton>(u"removeAlias"_s));
    ASSERT_TRUE(corrected(open, 0));
    EXPECT_FALSE(findLab(*open.session().dataset(), "lucky goldstar"));
}

TEST(Corrections, NameThatMeansAnother_IsRefusedInTheDialog)
{
    OpenWindow open;
    showDataPage(open, 2);
    const QString problem = fillDialog(open, u"addAlias"_s, u"LG AI Research (lab)"_s, u"OpenAI"_s);
    EXPECT_TRUE(problem.contains(u"OpenAI names the lab openai already"_s))
        << problem.toStdString();
    EXPECT_EQ(fillDialog(open, u"addAlias"_s, u"Nobody at all"_s, u"X"_s),
              u"Choose one of the list."_s);
    EXPECT_TRUE(open.session().corrections().empty());
}

TEST(Corrections, AllRemoved_LeaveTheFiguresAsTheyShip)
{
    OpenWindow open;
    showDataPage(open, 2);
    EXPECT_FALSE(open.part<QToolButton>(u"removeCorrections"_s).isEnabled());
    open.session().correct({{Correction::Kind::LabCountry, "lg", "FR"},
                            {Correction::Kind::LabAlias, "lg", "Lucky Goldstar"}});
    ASSERT_TRUE(corrected(open, 2));
    EXPECT_TRUE(
        open.part<QLabel>(u"correctionState"_s).text().startsWith(u"Own corrections: 2."_s));
    open.click(open.part<QToolButton>(u"removeCorrections"_s));
    ASSERT_TRUE(corrected(open, 0));
    EXPECT_EQ(open.session().dataset(), open.session().shipped());
}

/// Of a worker that ends while its list is being destroyed a debug build of Qt once made an abort.
TEST(FindingListTest, GoneWhileTheCheckRuns_HearsNothingOfIt)
{
    OpenWindow open;
    const auto dataset = open.session().dataset();
    for (int i = 0; i < 20; ++i) {
        FindingList list;
        list.check(dataset);
    }
    EXPECT_TRUE(QThreadPool::globalInstance()->waitForDone(20000));
    QCoreApplication::processEvents();
}

} // namespace
} // namespace podium::tests
