// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/document/document_file.h"
#include "app/models/data/finding_model.h"
#include "app/models/data/import_model.h"
#include "app/models/ranking/ranking_model.h"
#include "app/models/tables/roles.h"
#include "tests/fetching/played_server.h"
#include "tests/support/waiting.h"
#include "tests/window/open_window.h"
#include "ui/panels/elements/message_bar.h"
#include "ui/panels/elements/segment_switch.h"
#include "ui/tables/data_table.h"
#include "ui/window/document/documents.h"
#include "ui/window/saving.h"
#include "ui/window/workspace_stack.h"
#include "ui/workspaces/ranking/model_menu.h"

#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QToolButton>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// All evaluations of the method of October 2025.
const QByteArray kOwnTable
    = "model,lab,MMLU-Pro,GPQA Diamond,HLE,LiveCodeBench,SciCode,AIME 2025,IFBench,AA-LCR,"
      "Terminal-Bench Hard,tau2-Bench Telecom\n"
      "Our 32B,LG AI Research,85.1,75.2,12.0,70.1,38.5,88.0,60.2,55.0,20.1,60.3\n";

class DocumentWindow : public testing::Test
{
protected:
    DocumentWindow() { m_open.window().documents().start(m_folder.filePath(u"own"_s), {}); }

    [[nodiscard]] QString written(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        return file.fileName();
    }

    void drop(const QString &file)
    {
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(file)});
        const QPoint middle = m_open.window().rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &dragged, Qt::LeftButton, {});
        QApplication::sendEvent(&m_open.window(), &enter);
        QDropEvent drop(middle, Qt::CopyAction, &dragged, Qt::LeftButton, {});
        QApplication::sendEvent(&m_open.window(), &drop);
    }

    /// Waits for the dialog to have read, and returns it.
    [[nodiscard]] QDialog &dialog()
    {
        QDialog *found = nullptr;
        const bool read = waitFor([&] {
            found = m_open.window().findChild<QDialog *>(u"importDialog"_s);
            return found && !found->findChild<QLabel *>(u"importKind"_s)->text().isEmpty();
        });
        if (!read)
            throw std::runtime_error("no dialog shows what is imported");
        return *found;
    }

    void accept()
    {
        QTest::mouseClick(dialog().findChild<QPushButton *>(u"importAccept"_s), Qt::LeftButton);
        ASSERT_TRUE(waitFor([&] { return store().isOpen() && !store().isBusy(); }));
        ASSERT_TRUE(m_open.settle());
    }

    [[nodiscard]] DocumentStore &store() { return m_open.window().documents().store(); }

    QTemporaryDir m_folder;
    OpenWindow m_open;
};

TEST_F(DocumentWindow, DroppedTable_IsLookedAt_StandsInTheRanking_AndIsUndone)
{
    drop(written(u"ours.csv"_s, kOwnTable));
    const auto *columns = dialog().findChild<QTableWidget *>(u"importColumns"_s);
    EXPECT_EQ(columns->rowCount(), 12);
    accept();
    EXPECT_TRUE(m_open.desk().currentData(OwnRole).toBool())
        << m_open.window().documents().bar().sentence().toStdString();
    EXPECT_FALSE(m_open.session().view().choice.missing) << "it is whole under its own method";
    const QStringList models = m_open.column(u"rankingTable"_s, RankingModel::Model);
    EXPECT_TRUE(models.contains(u"Our 32B (own run)"_s)) << models.join(u'\n').toStdString();
    EXPECT_EQ(m_open.window().windowTitle(), u"Untitled document[*] – Podium"_s);
    EXPECT_TRUE(m_open.window().isWindowModified());
    EXPECT_EQ(m_open.session().undoName(), u"Import “ours.csv”"_s);
    m_open.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(m_open.settle());
    EXPECT_FALSE(
        m_open.column(u"rankingTable"_s, RankingModel::Model).contains(u"Our 32B (own run)"_s));
    EXPECT_EQ(OpenWindow::warnings(), QStringList());
}

TEST_F(DocumentWindow, ControlS_SavesTheDocument_WhileOneIsOpen)
{
    const QString file = m_folder.filePath(u"mine.podium"_s);
    m_open.window().saving().setChooser([&](auto &&...) { return file; });
    drop(written(u"ours.csv"_s, kOwnTable));
    accept();
    m_open.press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return !store().isChanged(); }));
    EXPECT_EQ(m_open.window().windowTitle(), u"mine.podium[*] – Podium"_s);
    EXPECT_FALSE(m_open.window().isWindowModified());
    ASSERT_TRUE(readDocument(file));
    EXPECT_EQ(readDocument(file)->imports.size(), 1U);
    m_open.window().documents().close();
    ASSERT_TRUE(m_open.settle());
    EXPECT_EQ(m_open.window().windowTitle(), u"Podium"_s);
    drop(file);
    EXPECT_TRUE(waitFor([&] { return store().file() == file; }));
}

TEST_F(DocumentWindow, MisreadColumn_IsChosenOtherwise_BeforeItIsImported)
{
    drop(written(u"ours.csv"_s, "model,Our GPQA\nMine,61.5\n"));
    auto *choice = qobject_cast<QComboBox *>(
        dialog().findChild<QTableWidget *>(u"importColumns"_s)->cellWidget(1, 2));
    ASSERT_TRUE(choice);
    EXPECT_EQ(choice->currentData().toString(), u"own-evaluation"_s);
    choice->setCurrentIndex(choice->findData(u"evaluation:gpqa_diamond"_s));
    Q_EMIT choice->activated(choice->currentIndex());
    const auto *content = dialog().findChild<QLabel *>(u"importContent"_s);
    ASSERT_TRUE(waitFor([&] { return content->text().contains(u"own runs: 1"_s); }))
        << content->text().toStdString();
    const View before = m_open.session().view();
    accept();
    EXPECT_EQ(store().isOpen(), true);
    EXPECT_EQ(m_open.session().document()->imports.front()->runs.size(), 1U);
    EXPECT_EQ(m_open.session().view(), before) << "one import is no rule for all models";
    MessageBar &bar = m_open.window().documents().bar();
    EXPECT_TRUE(bar.sentence().contains(u"scores of 1 of 8 evaluations"_s))
        << bar.sentence().toStdString();
    Q_EMIT bar.buttonClicked();
    ASSERT_TRUE(m_open.settle());
    EXPECT_EQ(m_open.session().undoName(), u"Predict missing scores"_s);
    EXPECT_TRUE(m_open.desk().currentData(OwnRole).toBool());
}

TEST_F(DocumentWindow, TableWithErrors_CannotBeImported_AndSaysWhere)
{
    drop(written(u"ours.csv"_s, "model,GPQA Diamond\nMine,61.5\nMine,62\n"));
    EXPECT_FALSE(dialog().findChild<QPushButton *>(u"importAccept"_s)->isEnabled());
    const QTableView *findings = dialog().findChild<QTableView *>(u"importFindings"_s);
    const auto cell
        = [&](int column) { return findings->model()->index(0, column).data().toString(); };
    EXPECT_EQ(cell(FindingModel::Severity), u"Error"_s);
    EXPECT_EQ(cell(FindingModel::Line), u"3"_s);
    EXPECT_EQ(cell(FindingModel::Value), u"Mine"_s);
    dialog().reject();
    EXPECT_FALSE(store().isOpen());
}

TEST_F(DocumentWindow, Import_IsListedWithItsFindings_AndTakenOutAgain)
{
    drop(written(u"ours.csv"_s, kOwnTable));
    accept();
    m_open.window().showWorkspace(u"data"_s);
    m_open.part<SegmentSwitch>(u"dataPages"_s).setCurrent(3);
    EXPECT_EQ(m_open.column(u"importTable"_s, ImportModel::File), QStringList{u"ours.csv"_s});
    EXPECT_GT(m_open.table(u"findingTable"_s).model()->rowCount(), 10);
    m_open.click(m_open.part<QToolButton>(u"removeImport"_s));
    ASSERT_TRUE(m_open.settle());
    EXPECT_TRUE(m_open.session().document()->imports.empty());
    EXPECT_EQ(m_open.session().undoName(), u"Remove the import “ours.csv”"_s);
}

TEST_F(DocumentWindow, Closing_AsksAboutWhatIsNotSaved)
{
    drop(written(u"ours.csv"_s, kOwnTable));
    accept();
    int asked = 0;
    auto answer = Documents::Leaving::Stay;
    QString said;
    m_open.window().documents().setAsker([&](QWidget *, const QString &, const QString &lost) {
        return ++asked, said = lost, answer;
    });
    EXPECT_FALSE(m_open.window().close());
    EXPECT_EQ(said, u"Without saving, changes of these are lost: imports."_s);
    EXPECT_TRUE(m_open.window().isVisible());
    answer = Documents::Leaving::Discard;
    (void)m_open.window().close();
    EXPECT_EQ(asked, 2);
    EXPECT_TRUE(waitFor([&] { return !m_open.window().isVisible(); }));
}

TEST_F(DocumentWindow, NotSaved_StaysAsItIs_WhereTheNextCannotBeRead)
{
    drop(written(u"ours.csv"_s, kOwnTable));
    accept();
    m_open.window().documents().setAsker([](auto &&...) { return Documents::Leaving::Discard; });
    m_open.window().documents().open(written(u"broken.podium"_s, "no document"));
    const QString bar = u"The document was not opened."_s;
    ASSERT_TRUE(
        waitFor([&] { return m_open.window().documents().bar().sentence().startsWith(bar); }));
    EXPECT_TRUE(store().isOpen());
    EXPECT_TRUE(store().isChanged()) << "what was not saved would not survive a crash";
    EXPECT_EQ(m_open.window().windowTitle(), u"Untitled document[*] – Podium"_s);
}

TEST_F(DocumentWindow, ChangedWhileAnotherIsRead_IsAskedAboutAgain)
{
    const QString other = m_folder.filePath(u"other.podium"_s);
    ASSERT_TRUE(replaceDocument(other, Document()));
    m_open.window().documents().create();
    int asked = 0;
    m_open.window().documents().setAsker(
        [&](auto &&...) { return ++asked, Documents::Leaving::Stay; });
    m_open.window().documents().open(other);
    DocumentChange own;
    own.texts.push_back({KeptText::Kind::View, "mine", "{}"});
    store().keep(own, [] { return u"Keep"_s; });
    ASSERT_TRUE(waitFor([&] { return asked == 1; }));
    EXPECT_TRUE(store().file().isEmpty());
    EXPECT_TRUE(store().isChanged());
}

TEST_F(DocumentWindow, Closing_AsksNothing_WhereWhatWasBroughtInIsGoneAgain)
{
    drop(written(u"ours.csv"_s, kOwnTable));
    accept();
    store().remove(0, [] { return u"Remove"_s; });
    ASSERT_TRUE(m_open.settle());
    int asked = 0;
    m_open.window().documents().setAsker(
        [&](auto &&...) { return ++asked, Documents::Leaving::Stay; });
    (void)m_open.window().close();
    EXPECT_TRUE(waitFor([&] { return !m_open.window().isVisible(); }));
    EXPECT_EQ(asked, 0);
}

TEST_F(DocumentWindow, Closing_WaitsForAChangeThatIsWorkedOut_AndAsksThen)
{
    drop(written(u"ours.csv"_s, kOwnTable));
    int asked = 0;
    m_open.window().documents().setAsker([&](auto &&...) {
        ++asked;
        EXPECT_FALSE(m_open.session().document()->imports.empty()) << "asked before it was done";
        return Documents::Leaving::Stay;
    });
    QTest::mouseClick(dialog().findChild<QPushButton *>(u"importAccept"_s), Qt::LeftButton);
    ASSERT_TRUE(store().isBusy());
    EXPECT_FALSE(m_open.window().close());
    EXPECT_EQ(asked, 0);
    EXPECT_TRUE(waitFor([&] { return asked > 0; }));
    EXPECT_TRUE(m_open.window().isVisible());
}

/// What stands in the text fields of the dialog that is shown next, which is then accepted.
void fillNextDialog(const QString &name, const QStringList &texts)
{
    QTimer::singleShot(0, qApp, [name, texts] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || dialog->objectName() != name)
            return;
        const auto fields = dialog->findChildren<QLineEdit *>();
        for (qsizetype i = 0; i < texts.size() && i < fields.size(); ++i)
            fields[i]->setText(texts[i]);
        dialog->accept();
    });
}

TEST_F(DocumentWindow, AssumedModel_LeadsUnderABarThatSwitchesItOff_AndIsUndone)
{
    m_open.window().showWorkspace(u"data"_s);
    m_open.part<SegmentSwitch>(u"dataPages"_s).setCurrent(8);
    fillNextDialog(u"assumeModel"_s, {u"LG leads"_s, u"EXAONE 9"_s, u"99"_s, u"lg"_s});
    m_open.click(m_open.part<QToolButton>(u"assumeModelButton"_s));
    ASSERT_TRUE(waitFor([&] { return store().isOpen() && !store().isBusy(); }));
    ASSERT_TRUE(m_open.settle());
    EXPECT_EQ(m_open.column(u"keptTable"_s, 1), QStringList{u"LG leads"_s});
    const auto leader = [this] {
        return m_open.desk().ranking().index(0, RankingModel::Model).data().toString();
    };
    EXPECT_EQ(leader(), u"EXAONE 9 †"_s);
    const auto &bar = m_open.part<QFrame>(u"scenarioBar"_s);
    EXPECT_TRUE(bar.isVisible());
    EXPECT_EQ(bar.accessibleName(), u"What if: LG leads († assumed)"_s);
    QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
    ASSERT_TRUE(m_open.settle());
    EXPECT_NE(leader(), u"EXAONE 9 †"_s);
    EXPECT_FALSE(bar.isVisible());
    EXPECT_EQ(m_open.column(u"keptTable"_s, 2), QStringList{u"no"_s});
    m_open.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(m_open.settle());
    EXPECT_EQ(leader(), u"EXAONE 9 †"_s);
    m_open.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(m_open.settle());
    EXPECT_TRUE(m_open.session().document()->scenarios.empty());
    EXPECT_EQ(OpenWindow::warnings(), QStringList());
}

TEST_F(DocumentWindow, AssumedMoneyOfNobody_IsComplainedOf_AndAskedForAgain)
{
    m_open.window().showWorkspace(u"data"_s);
    m_open.part<SegmentSwitch>(u"dataPages"_s).setCurrent(8);
    fillNextDialog(u"assumeMoney"_s, {u"More"_s, u"Nobody Inc"_s, u"1000000"_s, u"USD"_s});
    m_open.click(m_open.part<QToolButton>(u"assumeMoneyButton"_s));
    const auto complaint
        = [] { return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()); };
    ASSERT_TRUE(waitFor([&] { return complaint() != nullptr; }));
    EXPECT_TRUE(complaint()->text().contains(u"Nobody Inc"_s));
    complaint()->accept();
    QDialog *again = nullptr;
    ASSERT_TRUE(waitFor([&] {
        again = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        return again && again->objectName() == u"assumeMoney"_s;
    }));
    EXPECT_EQ(again->findChildren<QLineEdit *>()[1]->text(), u"Nobody Inc"_s);
    again->reject();
    EXPECT_FALSE(store().isOpen());
}

/// While thousands of rows are read, joined and ranked, the event loop goes on turning.
TEST_F(DocumentWindow, LargeTable_LeavesTheEventLoopTurning_AndIsUndone)
{
    QByteArray rows = "model,lab,HLE\n";
    for (int i = 0; i < 4000; ++i)
        rows += "Own " + QByteArray::number(i) + ",LG AI Research,12.5\n";
    int turns = 0;
    QTimer timer;
    timer.callOnTimeout([&turns] { ++turns; });
    timer.start(0);
    drop(written(u"many.csv"_s, rows));
    (void)dialog();
    EXPECT_GT(turns, 2) << "while it was read";
    turns = 0;
    accept();
    EXPECT_GT(turns, 2) << "while it was joined";
    EXPECT_EQ(m_open.session().document()->imports.front()->runs.size(), 4000U);
    m_open.session().undo();
    ASSERT_TRUE(m_open.settle());
    EXPECT_TRUE(m_open.session().document()->imports.empty());
}

TEST_F(DocumentWindow, ModelTakenOutInItsMenu_IsSavedWithTheDocument)
{
    const QModelIndex first = m_open.desk().table().index(0, RankingModel::Model);
    const QString leader = first.data().toString();
    const QString key = first.data(KeyRole).toString();
    QMenu menu;
    ModelMenu::fill(menu, m_open.desk(), first);
    for (QAction *action : menu.actions()) {
        if (action->text() == u"What if %1 were not there"_s.arg(leader))
            action->trigger();
    }
    ASSERT_TRUE(m_open.settle());
    EXPECT_NE(m_open.desk().table().index(0, RankingModel::Model).data().toString(), leader);
    const QString file = m_folder.filePath(u"mine.podium"_s);
    store().saveAs(file);
    ASSERT_TRUE(waitFor([&] { return !store().isChanged(); }));
    const Result<Document> saved = readDocument(file);
    ASSERT_TRUE(saved && saved->scenarios.size() == 1);
    EXPECT_EQ(saved->scenarios[0].without, std::vector{key.toStdString()});
}

TEST_F(DocumentWindow, ViewThatIsImported_IsKeptAndShownFromThere)
{
    const QString file
        = written(u"abroad.json"_s, R"({"whom": {"folding": "family"}, "version": 2})");
    m_open.window().documents().setChooser([&](auto &&...) { return QStringList{file}; });
    m_open.window().documents().chooseImport();
    ASSERT_TRUE(waitFor([&] { return store().isOpen(); }));
    EXPECT_NE(m_open.session().view().folding, Folding::Family) << "kept, not shown";
    m_open.window().showWorkspace(u"data"_s);
    m_open.part<SegmentSwitch>(u"dataPages"_s).setCurrent(8);
    EXPECT_EQ(m_open.column(u"keptTable"_s, 1), QStringList{u"abroad"_s});
    Q_EMIT m_open.part<DataTable>(u"keptTable"_s)
        .activated(m_open.table(u"keptTable"_s).model()->index(0, 0));
    ASSERT_TRUE(m_open.settle());
    EXPECT_EQ(m_open.session().view().folding, Folding::Family);
}

TEST_F(DocumentWindow, SeveralImports_ComeBackAfterReopening)
{
    drop(written(u"ours.csv"_s, kOwnTable));
    accept();
    QGuiApplication::clipboard()->setText(u"model\thle\nPasted\t0.5\n"_s);
    m_open.window().documents().paste();
    EXPECT_TRUE(
        dialog().findChild<QLabel *>(u"importContent"_s)->text().contains(u"Pasted cells"_s));
    accept();
    const QString file = m_folder.filePath(u"two.podium"_s);
    store().saveAs(file);
    ASSERT_TRUE(waitFor([&] { return !store().isChanged(); }));
    m_open.window().documents().close();
    m_open.window().documents().open(file);
    ASSERT_TRUE(waitFor([&] { return store().isOpen() && !store().isBusy(); }));
    ASSERT_TRUE(m_open.settle());
    m_open.window().showWorkspace(u"data"_s);
    m_open.part<SegmentSwitch>(u"dataPages"_s).setCurrent(3);
    EXPECT_EQ(m_open.column(u"importTable"_s, ImportModel::File),
              (QStringList{u"ours.csv"_s, u"Pasted cells"_s}));
    m_open.table(u"importTable"_s).selectRow(0);
    m_open.click(m_open.part<QToolButton>(u"removeImport"_s));
    ASSERT_TRUE(m_open.settle());
    EXPECT_EQ(m_open.column(u"importTable"_s, ImportModel::File), QStringList{u"Pasted cells"_s});
}

QByteArray analysisOf(const QByteArray &index)
{
    return R"({"intelligence_index_version": 4.3, "data": [{"id": "a", "slug": "a", "name": "A 1", )"
           R"("model_creator": {"name": "OpenAI"}, "evaluations": )"
           R"({"artificial_analysis_intelligence_index": )"
        + index + "}}]}";
}

TEST_F(DocumentWindow, FetchedTwice_IsKeptWithItsOrigin_AndWhatChangedIsOneClick)
{
    const PlayedServer server({answer(200, analysisOf("50")), answer(200, analysisOf("52"))});
    QAction *changes = nullptr;
    for (QMenu *menu : m_open.window().menuBar()->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions())
            changes = action->text() == u"&Changes since the last fetch"_s ? action : changes;
    }
    ASSERT_TRUE(changes);
    for (int i = 0; i < 2; ++i) {
        EXPECT_FALSE(changes->isEnabled());
        m_open.window().documents().fetch();
        auto &source = m_open.part<QComboBox>(u"fetchSource"_s);
        EXPECT_TRUE(m_open.part<QLineEdit>(u"fetchKey"_s).isVisible());
        source.setCurrentIndex(source.count() - 1);
        m_open.part<QLineEdit>(u"fetchAddress"_s)
            .setText(server.address(u"/models.json"_s).toString());
        EXPECT_EQ(server.requests().size(), i) << "nothing is sent before";
        QTest::mouseClick(&m_open.part<QPushButton>(u"fetchAccept"_s), Qt::LeftButton);
        accept();
    }
    EXPECT_EQ(m_open.session().document()->imports.front()->findings.back().rule, "fetched");
    ASSERT_TRUE(changes->isEnabled());
    changes->trigger();
    ASSERT_TRUE(m_open.settle());
    EXPECT_EQ(m_open.window().workspaces().currentKey(), u"data"_s);
    EXPECT_NE(m_open.session().view().snapshot, m_open.session().view().comparing.snapshot);
    EXPECT_EQ(m_open.part<SegmentSwitch>(u"dataPages"_s).current(), 1);
}

} // namespace
} // namespace podium::tests
