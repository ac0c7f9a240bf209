// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/files.h"

#include "app/data/claims/claim_json.h"
#include "app/data/corrections/correction_json.h"
#include "app/data/view/view_json.h"
#include "app/models/charts/captions.h"
#include "app/models/claims/claim_model.h"
#include "tests/support/waiting.h"
#include "tests/window/open_window.h"
#include "ui/panels/elements/message_bar.h"
#include "ui/window/saving.h"
#include "ui/window/workspace_stack.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

class FilesTest : public testing::Test
{
protected:
    [[nodiscard]] QString written(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        return file.fileName();
    }

    /// As a file manager lets go of it.
    void drop(const QString &file)
    {
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(file)});
        const QPoint middle = m_open.window().rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &dragged, Qt::LeftButton, {});
        QApplication::sendEvent(&m_open.window(), &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDropEvent drop(middle, Qt::CopyAction, &dragged, Qt::LeftButton, {});
        QApplication::sendEvent(&m_open.window(), &drop);
    }

    [[nodiscard]] QString told() { return m_open.window().statusBar()->currentMessage(); }
    [[nodiscard]] MessageBar &message()
    {
        return *m_open.window().findChild<MessageBar *>(u"message"_s);
    }

    QTemporaryDir m_folder;
    OpenWindow m_open;
};

TEST_F(FilesTest, DroppedView_IsShown_AndUndoLeadsBack)
{
    const View before = m_open.session().view();
    View wanted = before;
    wanted.exclude = {"US", "CN"};
    drop(written(u"monday.json"_s, QJsonDocument(toJson(wanted)).toJson()));
    ASSERT_TRUE(waitFor([&] { return m_open.session().view() == wanted; }));
    EXPECT_EQ(m_open.session().undoName(), u"Open “monday.json”"_s);
    EXPECT_TRUE(told().contains(u"monday.json"_s)) << told().toStdString();
    m_open.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_open.session().view(), before);
}

TEST_F(FilesTest, SavedView_OpensAgainAsItWas)
{
    const QString file = m_folder.filePath(u"view.json"_s);
    m_open.window().saving().setChooser([&](auto &&...) { return file; });
    m_open.choose(u"filter"_s, u"Exclude the United States and China"_s);
    ASSERT_TRUE(m_open.settle());
    const View saved = m_open.session().view();
    QSignalSpy written(&m_open.window().saving(), &Saving::saved);
    m_open.window().files().saveView();
    ASSERT_TRUE(waitFor([&] { return written.count() == 1; }));
    m_open.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_NE(m_open.session().view(), saved);
    m_open.window().files().setChooser([&](auto &&...) { return QStringList{file}; });
    m_open.press(Qt::Key_O, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return m_open.session().view() == saved; }));
}

TEST_F(FilesTest, BrokenFile_IsSaidWithItsPlace_AndChangesNothing)
{
    const View before = m_open.session().view();
    drop(written(u"broken.json"_s, "{\n\"data\": {\"snapshot\": 7}\n}"));
    ASSERT_TRUE(waitFor([&] { return message().isVisible(); }));
    EXPECT_TRUE(message().sentence().startsWith(u"Nothing was opened."_s));
    EXPECT_TRUE(message().sentence().contains(u"broken.json"_s));
    EXPECT_TRUE(message().sentence().contains(u"data.snapshot"_s))
        << message().sentence().toStdString();
    EXPECT_EQ(m_open.session().view(), before);
}

TEST_F(FilesTest, AStory_IsWorkedOnBesideThoseThereAre)
{
    const QByteArray story = R"({"version": 2, "id": "ours", "title": {"en": "Ours"},
"slides": [{"id": "one", "form": "title", "headline": {"en": "One"}},
           {"id": "two", "form": "title", "headline": {"en": "Two"}}]})";
    const QString file = written(u"ours.json"_s, story);
    for (const std::size_t stories : {1U, 2U}) {
        drop(file);
        ASSERT_TRUE(waitFor([&] { return m_open.window().stories().stories().size() == stories; }));
    }
    ASSERT_TRUE(m_open.window().stories().story());
    EXPECT_EQ(m_open.window().stories().story()->slides.size(), 2U);
    EXPECT_NE(m_open.window().stories().stories()[0].id, m_open.window().stories().stories()[1].id);
    EXPECT_EQ(m_open.window().workspaces().currentKey(), u"story"_s);
}

/// At the start answers arrive after the file that could not be opened.
TEST_F(FilesTest, BrokenFile_StaysSaid_UntilAnotherIsOpened)
{
    drop(written(u"broken.json"_s, "{\n\"data\": {\"snapshot\": 7}\n}"));
    ASSERT_TRUE(waitFor([&] { return message().isVisible(); }));
    View other = m_open.session().view();
    other.exclude = {"US"};
    m_open.session().setView(other, [] { return u"other"_s; });
    ASSERT_TRUE(m_open.settle());
    EXPECT_TRUE(message().isVisible());
    drop(written(u"view.json"_s, QJsonDocument(toJson(View())).toJson()));
    EXPECT_TRUE(waitFor([&] { return !message().isVisible(); }));
}

TEST_F(FilesTest, Corrections_JoinTheOwn_AndReplaceWhatIsAboutTheSame)
{
    using Kind = Correction::Kind;
    m_open.session().correct({{Kind::LabCountry, "mistral", "DE"}, {Kind::LabAlias, "lg", "LGAI"}});
    ASSERT_TRUE(waitFor([&] { return m_open.session().corrections().size() == 2; }));
    drop(written(u"own.json"_s, correctionsToJson({{Kind::LabCountry, "mistral", "CH"}})));
    ASSERT_TRUE(waitFor([&] { return !told().isEmpty(); }));
    ASSERT_TRUE(waitFor([&] {
        const auto &own = m_open.session().corrections();
        return own.size() == 2 && own.back().value == "CH";
    }));
    EXPECT_EQ(m_open.session().corrections().front().value, "LGAI");
    EXPECT_EQ(m_open.window().workspaces().currentKey(), u"data"_s);
    m_open.session().undoCorrection();
    ASSERT_TRUE(waitFor([&] { return m_open.session().corrections().front().value == "DE"; }))
        << "what a file brought is one step, too";
    EXPECT_EQ(m_open.session().corrections().back().value, "LGAI");
    EXPECT_TRUE(m_open.session().canUndoCorrection());
}

const QByteArray kMethod = R"({"id":"ours","name":"Our index","version":"1",
"evaluations":[{"id":"gpqa_diamond","weight":3},{"id":"hle","weight":1}]})";

TEST_F(FilesTest, Method_RanksAndStandsInItsMenuAndTheRules)
{
    drop(written(u"ours.json"_s, kMethod));
    ASSERT_TRUE(waitFor([&] { return m_open.session().view().method == "ours"; }));
    ASSERT_TRUE(m_open.settle());
    EXPECT_EQ(m_open.session().undoName(), u"Index: Our index v1"_s);
    EXPECT_TRUE(told().contains(u"Our index v1"_s)) << told().toStdString();
    const QString rules
        = Captions(*m_open.desk().shown().dataset, *m_open.desk().shown().answer, Language::English)
              .rules();
    EXPECT_TRUE(rules.startsWith(u"Our index v1 (own method)"_s)) << rules.toStdString();
    m_open.choose(u"index"_s, u"Take an own method away > Our index v1"_s);
    ASSERT_TRUE(waitFor([&] { return m_open.session().dataset() == m_open.session().shipped(); }));
    ASSERT_TRUE(m_open.settle());
    EXPECT_EQ(m_open.session().view().method, "v3.0");
}

TEST_F(FilesTest, BrokenMethod_IsSaidWithItsPlace_AndChangesNothing)
{
    QByteArray broken = kMethod;
    drop(written(u"ours.json"_s, broken.replace("hle", "hell")));
    ASSERT_TRUE(waitFor([&] { return message().isVisible(); }));
    EXPECT_TRUE(message().sentence().contains(u"ours.json"_s))
        << message().sentence().toStdString();
    EXPECT_TRUE(message().sentence().contains(u"evaluations[2].id"_s));
    EXPECT_TRUE(message().sentence().contains(u"gpqa_diamond"_s));
    EXPECT_EQ(m_open.session().dataset(), m_open.session().shipped());
}

TEST_F(FilesTest, Claims_StandOnTopOfTheList_AndCanBeTakenAway)
{
    std::vector<Claim> claims = *readClaims(QString::fromUtf16(kShippedClaims));
    claims.resize(1);
    claims.front().statementEn = "Ours";
    drop(written(u"claims.json"_s, QJsonDocument(toJson(claims)).toJson()));
    ASSERT_TRUE(waitFor([&] {
        const auto *shown = m_open.window().findChild<QTableView *>(u"claimsTable"_s);
        return shown && shown->isVisible() && shown->model()->rowCount() == 21;
    }));
    const auto statements = [&] { return m_open.column(u"claimsTable"_s, ClaimModel::Statement); };
    EXPECT_EQ(statements().front(), u"Ours"_s);
    QTableView &table = m_open.table(u"claimsTable"_s);
    const QModelIndex first = table.model()->index(0, ClaimModel::Statement);
    m_open.chooseByRightClick(*table.viewport(), table.visualRect(first).center(),
                              u"Take this claim away"_s);
    EXPECT_TRUE(waitFor([&] { return statements().size() == 20; }));
}

} // namespace
} // namespace podium::tests
