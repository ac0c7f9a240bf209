// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/claim_json.h"
#include "app/models/claims/claim_model.h"
#include "app/models/claims/reading_model.h"
#include "app/models/tables/roles.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"
#include "tests/window/open_window.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/claims/marked_line.h"
#include "ui/panels/claims/sentence_field.h"
#include "ui/panels/elements/message_bar.h"
#include "ui/panels/elements/wrapped_label.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/workspaces/workspace.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// Claims are evaluated on another thread.
bool showClaims(OpenWindow &open)
{
    open.window().showWorkspace(u"claims"_s);
    const auto *table = open.window().findChild<QTableView *>(u"claimsTable"_s);
    return waitFor([table] { return table->isVisible() && table->model()->rowCount() > 0; });
}

TEST(Claims, OfTheReport_StandWithVerdictAndSafeSentence)
{
    OpenWindow open;
    ASSERT_TRUE(showClaims(open));
    EXPECT_EQ(open.column(u"claimsTable"_s, ClaimModel::Verdict).value(0), u"Depends"_s);
    EXPECT_TRUE(
        open.part<QLabel>(u"safeEnglish"_s).text().contains(u"Magistral Medium 1.2 (52.0)"_s));
    EXPECT_TRUE(open.part<QLabel>(u"safeKorean"_s).text().contains(u"1위였다"_s));
    EXPECT_EQ(open.table(u"readingsTable"_s).model()->rowCount(), 5)
        << "as many as the verdict counts";
}

TEST(Claims, SmallWindow_ShowsBarsThatDiffer)
{
    OpenWindow open;
    open.window().resize(1280, 672);
    ASSERT_TRUE(showClaims(open));
    const ChartSeries &series = open.window().workspace().mainChart()->chart().series();
    ASSERT_GT(series.rowsNotShown, 0) << "else it shows all";
    EXPECT_EQ(series.marks.size() + series.rowsNotShown, 9);
    EXPECT_THAT(series.marks, testing::Contains(testing::Field(&ChartMark::value, 0.0)))
        << "the day it does not hold";
    EXPECT_THAT(series.marks, testing::Contains(testing::Field(&ChartMark::value, 100.0)));
}

TEST(Claims, SmallWindow_KeepsTheSentencesWhole)
{
    OpenWindow open;
    for (const QSize &size : {QSize(1280, 672), QSize(985, 534)}) {
        open.window().resize(size);
        ASSERT_TRUE(showClaims(open));
        QCoreApplication::processEvents();
        for (const QString &name : {u"safeEnglish"_s, u"safeKorean"_s}) {
            const auto &sentence = open.part<WrappedLabel>(name);
            EXPECT_TRUE(waitFor([&sentence] {
                return sentence.height() >= sentence.heightForWidth(sentence.width());
            })) << name.toStdString()
                << " is cut in a window " << size.width() << " wide";
        }
    }
}

TEST(Claims, AnotherChosen_ChangesSentenceReadingsAndChart)
{
    OpenWindow open;
    ASSERT_TRUE(showClaims(open));
    QTableView &table = open.table(u"claimsTable"_s);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                      table.visualRect(table.model()->index(4, 1)).center());
    EXPECT_TRUE(open.part<QLabel>(u"safeEnglish"_s).text().startsWith(u"Of the top 22 models"_s));
    EXPECT_EQ(open.table(u"readingsTable"_s).model()->rowCount(), 26);
    const ChartSeries &series = open.window().workspace().mainChart()->chart().series();
    ASSERT_FALSE(series.marks.isEmpty());
    for (const ChartMark &mark : series.marks)
        EXPECT_EQ(mark.value, 0.0) << mark.label.toStdString();
}

TEST(Claims, Readings_HaveAColumnForEachThingThatVaries)
{
    OpenWindow open;
    ASSERT_TRUE(showClaims(open));
    const QAbstractItemModel &readings = *open.table(u"readingsTable"_s).model();
    QStringList titles;
    for (int column = 0; column < readings.columnCount(); ++column)
        titles << readings.headerData(column, Qt::Horizontal).toString();
    EXPECT_EQ(
        titles,
        (QStringList{u"Result"_s, u"Day"_s, u"Folding"_s, u"Estimates"_s, u"What it says"_s}));
    EXPECT_EQ(readings.index(0, 1).data().toString(), u"1 Sep 2025"_s);
    EXPECT_TRUE(readings.index(0, 2).data().toString().startsWith(u"all variants, best of each"_s))
        << "readings that say the same share a row";
    EXPECT_TRUE(readings.index(0, 2).data(Qt::ToolTipRole).toString().contains(u'\n'));
    EXPECT_EQ(readings.index(0, 0).data(StandingRole).toInt(), static_cast<int>(Standing::Holds));
}

TEST(Claims, TypedSentence_IsEvaluatedAndChosen)
{
    OpenWindow open;
    ASSERT_TRUE(showClaims(open));
    auto &field = open.part<QLineEdit>(u"claimSentence"_s);
    field.setFocus();
    QTest::keyClicks(&field, u"KR is ahead of CA"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    ASSERT_TRUE(
        waitFor([&open] { return open.table(u"claimsTable"_s).model()->rowCount() == 21; }));
    EXPECT_EQ(open.column(u"claimsTable"_s, ClaimModel::Statement).value(0),
              u"KR is ahead of CA"_s);
    EXPECT_TRUE(open.part<QLabel>(u"safeEnglish"_s).text().contains(u"ahead of Canada"_s));
    EXPECT_EQ(field.text(), QString());
}

void type(OpenWindow &open, const QString &sentence)
{
    auto &field = open.part<QLineEdit>(u"claimSentence"_s);
    field.setFocus();
    QTest::keyClicks(&field, sentence);
    QTest::keyClick(&field, Qt::Key_Return);
}

bool waitForRows(OpenWindow &open, int rows)
{
    return waitFor([&] { return open.table(u"claimsTable"_s).model()->rowCount() == rows; });
}

TEST(Claims, Own_AreThereAgainWhenPodiumStartsAnew)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"claims.json"_s);
    {
        OpenWindow open;
        open.session().claims().open(file);
        ASSERT_TRUE(showClaims(open));
        type(open, u"KR is ahead of CA"_s);
        ASSERT_TRUE(waitForRows(open, 21));
    }
    OpenWindow later;
    later.session().claims().open(file);
    ASSERT_TRUE(showClaims(later));
    ASSERT_TRUE(waitForRows(later, 21));
    EXPECT_EQ(later.column(u"claimsTable"_s, ClaimModel::Statement).value(0),
              u"KR is ahead of CA"_s);
}

TEST(Claims, BrokenFileOfOwnOnes_IsSaidAndStaysAsItIs)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"claims.json"_s);
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.write("{\n\"version\": 1,,");
    file.flush();
    OpenWindow open;
    open.session().claims().open(name);
    const auto &message = *open.window().findChild<MessageBar *>(u"message"_s);
    ASSERT_TRUE(waitFor([&message] { return message.isVisible(); }));
    EXPECT_TRUE(message.sentence().startsWith(u"Your own claims could not all be read or kept"_s));
    EXPECT_TRUE(message.sentence().contains(u"claims.json"_s)) << message.sentence().toStdString();
    file.seek(0);
    EXPECT_EQ(file.readAll(), "{\n\"version\": 1,,");
}

TEST(Claims, KeptOneThatTheFiguresCannotJudge_IsLeftOutButKept)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"claims.json"_s);
    OwnClaims own;
    (void)own.add(u"KR is ahead of CA"_s);
    Claim unknown = readClaims(QString::fromUtf16(kShippedClaims))->front();
    unknown.kind = AheadClaim{"Nobody", "GPT-5 (high)"};
    (void)own.add(std::vector{unknown});
    OwnClaims none;
    ASSERT_TRUE(own.write(file, none));
    OpenWindow open;
    open.session().claims().open(file);
    ASSERT_TRUE(showClaims(open));
    ASSERT_TRUE(waitForRows(open, 21));
    EXPECT_EQ(open.session().claims().claims().count(), 2);
}

TEST(Claims, SentenceNotUnderstood_IsExplainedAndStays)
{
    OpenWindow open;
    ASSERT_TRUE(showClaims(open));
    auto &field = open.part<QLineEdit>(u"claimSentence"_s);
    field.setText(u"KR is very good"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(field.text(), u"KR is very good"_s);
    EXPECT_TRUE(open.part<QLabel>(u"claimProblem"_s).text().contains(u"good"_s));
    EXPECT_EQ(open.table(u"claimsTable"_s).model()->rowCount(), 20);
    EXPECT_EQ(open.part<QLabel>(u"safeEnglish"_s).text(), QString())
        << "the verdict on another claim is no answer";
    EXPECT_EQ(open.window().findChild<QTableView *>(u"readingsTable"_s)->model()->rowCount(), 0);
}

TEST(Claims, WordNotUnderstood_IsMarkedAndMendedByOneClick)
{
    OpenWindow open;
    ASSERT_TRUE(showClaims(open));
    type(open, u"KR is ahed of CA"_s);
    EXPECT_EQ(open.part<MarkedLine>(u"claimSentence"_s).marked(), u"ahed"_s);
    const auto forms = open.part<QWidget>(u"claimForms"_s).findChildren<QToolButton *>();
    ASSERT_FALSE(forms.isEmpty());
    ASSERT_EQ(forms.front()->text(), u"ahead"_s);
    open.click(*forms.front());
    ASSERT_TRUE(waitForRows(open, 21));
    EXPECT_TRUE(open.part<QLabel>(u"safeEnglish"_s).text().contains(u"ahead of Canada"_s));
}

TEST(Claims, WordThatIsRefused_IsNotOfferedInItsOwnPlace)
{
    OpenWindow open;
    ASSERT_TRUE(showClaims(open));
    open.part<QLineEdit>(u"claimSentence"_s).setText(u"South Korea Will lead"_s);
    Misreading misreading;
    misreading.start = 12;
    misreading.length = 4;
    misreading.forms = {u"will"_s, u"well"_s};
    open.window().findChild<SentenceField *>()->explain(misreading);
    QStringList offered;
    for (const auto *form : open.part<QWidget>(u"claimForms"_s).findChildren<QToolButton *>())
        offered << form->text();
    EXPECT_EQ(offered, QStringList{u"well"_s});
}

TEST(Claims, NameThatIsBegun_IsCompletedByTheKeyboard)
{
    OpenWindow open;
    ASSERT_TRUE(showClaims(open));
    auto &field = open.part<QLineEdit>(u"claimSentence"_s);
    field.setFocus();
    QTest::keyClicks(&field, u"KR is ahead of Cana"_s);
    auto *list = open.window().findChild<SentenceField *>()->findChild<QCompleter *>()->popup();
    ASSERT_TRUE(waitFor([list] { return list->isVisible(); }));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(field.text(), u"KR is ahead of Canada "_s);
    EXPECT_EQ(open.table(u"claimsTable"_s).model()->rowCount(), 20) << "not yet evaluated";
}

TEST(Claims, Template_IsFilledInFromNameToName)
{
    OpenWindow open;
    ASSERT_TRUE(showClaims(open));
    open.choose(u"claimTemplates"_s, u"South Korea is ahead of Canada"_s);
    auto &field = open.part<QLineEdit>(u"claimSentence"_s);
    EXPECT_EQ(field.selectedText(), u"South Korea"_s);
    QTest::keyClicks(&field, u"FR"_s);
    QTest::keyClick(&field, Qt::Key_Tab);
    EXPECT_EQ(field.selectedText(), u"Canada"_s);
}

TEST(Claims, Verdict_CountsAsManyReadingsAsAreListed)
{
    OpenWindow open;
    ASSERT_TRUE(showClaims(open));
    const QAbstractItemModel &claims = *open.table(u"claimsTable"_s).model();
    const QAbstractItemModel &readings = *open.table(u"readingsTable"_s).model();
    for (int row = 0; row < claims.rowCount(); ++row) {
        open.table(u"claimsTable"_s).selectRow(row);
        int holds = 0;
        int fails = 0;
        for (int i = 0; i < readings.rowCount(); ++i) {
            const QString outcome = readings.index(i, ReadingModel::Result).data().toString();
            holds += outcome == u"Holds"_s;
            fails += outcome == u"Fails"_s;
        }
        EXPECT_EQ(claims.index(row, ClaimModel::Readings).data().toString(),
                  u"%1 of %2"_s.arg(holds).arg(holds + fails))
            << claims.index(row, ClaimModel::Id).data().toString().toStdString();
    }
}

} // namespace
} // namespace podium::tests
