// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of Data that tell whose the figures are.
#include "app/models/data/snapshot_model.h"
#include "app/models/data/source_model.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"
#include "tests/window/open_window.h"
#include "ui/panels/data/source_details.h"
#include "ui/panels/elements/segment_switch.h"

#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// Takes the links that would open the browser.
class Browser final : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "take"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    QList<QUrl> opened;

public Q_SLOTS:
    void take(const QUrl &url) { opened.append(url); }
};

/// The files are counted on another thread.
bool showSources(OpenWindow &open)
{
    open.window().showWorkspace(u"data"_s);
    const auto *table = open.window().findChild<QTableView *>(u"sourceTable"_s);
    return waitFor([table] { return table->isVisible(); }) && open.settle();
}

QPoint placeOf(QTableView &table, const QString &text)
{
    const QModelIndexList found = table.model()->match(table.model()->index(0, 0), Qt::DisplayRole,
                                                       text, 1, Qt::MatchExactly);
    if (found.isEmpty())
        throw std::runtime_error("no such row: " + text.toStdString());
    table.scrollTo(found.front());
    return table.visualRect(found.front()).center();
}

void clickRow(QTableView &table, const QString &text)
{
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, placeOf(table, text));
}

/// What the details say, as plain text.
QString details(OpenWindow &open)
{
    QStringList texts;
    for (const QLabel *label :
         open.part<SourceDetails>(u"sourceDetails"_s).findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->accessibleName();
    }
    texts.removeAll(QString());
    return texts.join(u'\n');
}

void speakKorean(OpenWindow &open)
{
    open.window().appearance().setLanguageChoice(Settings::LanguageChoice::Korean);
    ASSERT_TRUE(open.settle());
}

void showNotes(OpenWindow &open)
{
    open.window().showWorkspace(u"data"_s);
    open.part<SegmentSwitch>(u"dataPages"_s).setCurrent(4);
}

TEST(Sources, Table_HoldsEveryKindOfFiguresWithItsRows)
{
    OpenWindow open;
    ASSERT_TRUE(showSources(open));
    const QStringList kinds = open.column(u"sourceTable"_s, SourceModel::Name);
    const QStringList rows = open.column(u"sourceTable"_s, SourceModel::Rows);
    EXPECT_EQ(kinds.size(), 21);
    std::size_t models = 0;
    for (const Snapshot &snapshot : open.session().dataset()->snapshots)
        models += snapshot.models.size();
    EXPECT_EQ(rows.value(kinds.indexOf(u"Model figures"_s)),
              QLocale(QLocale::English).toString(static_cast<qulonglong>(models)));
    EXPECT_EQ(OpenWindow::warnings(), QStringList());
}

TEST(Sources, InKorean_AreOurWordsInKoreanAndProperNames)
{
    OpenWindow open;
    ASSERT_TRUE(showSources(open));
    speakKorean(open);
    const QStringList kinds = open.column(u"sourceTable"_s, SourceModel::Name);
    EXPECT_TRUE(kinds.contains(u"공공 사업"_s));
    EXPECT_EQ(
        open.column(u"sourceTable"_s, SourceModel::Terms).value(kinds.indexOf(u"경제 수치"_s)),
        u"출처를 밝히면 이용 가능, 세계은행은 CC BY 4.0"_s);
    clickRow(open.table(u"sourceTable"_s), u"일별 환율"_s);
    EXPECT_TRUE(details(open).contains(u"출처를 밝히면 자유롭게 이용"_s));
}

TEST(Sources, Details_AreOfTheFiguresShownUntilARowIsChosen)
{
    OpenWindow open;
    ASSERT_TRUE(showSources(open));
    // The frame of the keyboard stands at the day that is told, not at a newer one without scores.
    EXPECT_EQ(open.table(u"snapshotTable"_s)
                  .currentIndex()
                  .siblingAtColumn(SnapshotModel::Day)
                  .data()
                  .toString(),
              u"2 Oct 2025"_s);
    EXPECT_TRUE(details(open).contains(u"Day: 2 Oct 2025"_s)) << details(open).toStdString();
    clickRow(open.table(u"sourceTable"_s), u"Outlines of countries"_s);
    EXPECT_TRUE(details(open).contains(
        u"Antarctica, Macao, the Maldives, the Vatican and the Cook Islands are not in it."_s));
    clickRow(open.table(u"snapshotTable"_s), u"18 Sep 2025"_s);
    EXPECT_TRUE(details(open).contains(u"Day: 18 Sep 2025"_s)) << details(open).toStdString();
    EXPECT_FALSE(open.table(u"sourceTable"_s).selectionModel()->hasSelection());
}

TEST(Sources, Details_StayWithTheRowWhenTheLanguageChanges)
{
    OpenWindow open;
    ASSERT_TRUE(showSources(open));
    clickRow(open.table(u"sourceTable"_s), u"Economic figures"_s);
    speakKorean(open);
    EXPECT_TRUE(details(open).contains(u"경제 수치"_s)) << details(open).toStdString();
}

TEST(Sources, Citation_IsCopiedInOneLine)
{
    OpenWindow open;
    ASSERT_TRUE(showSources(open));
    clickRow(open.table(u"sourceTable"_s), u"Economic figures"_s);
    open.click(open.part<QToolButton>(u"copyCitation"_s));
    EXPECT_EQ(
        QGuiApplication::clipboard()->text(),
        u"IMF, World Economic Outlook Database, April 2026; World Bank, World Development "
        "Indicators · Economic figures · 2010 – 2025 · Reuse with attribution; World Bank: CC "
        "BY 4.0 · https://www.imf.org/en/Publications/WEO · collected on 28 Nov 2026"_s);
}

TEST(Sources, RightClick_CopiesSourceAndTerms)
{
    OpenWindow open;
    ASSERT_TRUE(showSources(open));
    QTableView &table = open.table(u"sourceTable"_s);
    open.chooseByRightClick(*table.viewport(), placeOf(table, u"Figures of countries"_s),
                            u"Copy source and terms"_s);
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(u"\nTerms: CC BY-ND 4.0; Epoch AI: CC BY 4.0\n"_s))
        << copied.toStdString();
    QTableView &days = open.table(u"snapshotTable"_s);
    open.chooseByRightClick(*days.viewport(), placeOf(days, u"2 Oct 2025"_s),
                            u"Copy source and terms"_s);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(
        u"\nTerms: Artificial Analysis terms of use"_s));
}

TEST(Sources, DoubleClick_OpensTheLinkInTheBrowser)
{
    OpenWindow open;
    Browser browser;
    ASSERT_TRUE(showSources(open));
    QTableView &table = open.table(u"sourceTable"_s);
    clickRow(table, u"Economic figures"_s);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, placeOf(table, u"Economic figures"_s));
    EXPECT_EQ(browser.opened, QList<QUrl>{QUrl(u"https://www.imf.org/en/Publications/WEO"_s)});
}

TEST(Sources, Search_KeepsTheKindsThatMatch)
{
    OpenWindow open;
    ASSERT_TRUE(showSources(open));
    open.desk().setSearch(u"exchange"_s);
    EXPECT_EQ(open.column(u"sourceTable"_s, SourceModel::Name),
              (QStringList{u"Exchange rates by day"_s, u"Market rates by day"_s,
                           u"Exchange rates by month"_s}));
}

TEST(Sources, CheckOfTheFigures_IsSaidAboveThePageAlone)
{
    OpenWindow open;
    ASSERT_TRUE(showSources(open));
    const auto &said = open.part<QLabel>(u"checkLine"_s);
    const QString none = u"✓ Figures checked: no findings"_s;
    EXPECT_TRUE(waitFor([&] { return said.text() == none; })) << said.text().toStdString();
    EXPECT_TRUE(said.alignment().testFlag(Qt::AlignRight)) << "looks like one more page to choose";
    EXPECT_FALSE(open.window().findChild<QToolButton *>(u"copyFindings"_s)->isVisible());
    showNotes(open);
    EXPECT_FALSE(said.isVisible());
}

TEST(Sources, SmallWindow_ShowsMostDaysAndWholeTexts)
{
    OpenWindow open;
    open.window().resize(1280, 720);
    ASSERT_TRUE(showSources(open));
    for (const bool korean : {false, true}) {
        if (korean)
            speakKorean(open);
        QTableView &days = open.table(u"snapshotTable"_s);
        EXPECT_LE(days.verticalScrollBar()->maximum(), 3) << korean;
        const auto &shown = open.part<SourceDetails>(u"sourceDetails"_s);
        for (const QLabel *label : shown.findChildren<QLabel *>()) {
            if (label->isVisible()) {
                EXPECT_GE(label->height(), label->heightForWidth(label->width()))
                    << label->text().toStdString();
            }
        }
    }
}

TEST(Notes, InEachLanguage_AreReadAndLedThroughBySections)
{
    OpenWindow open;
    showNotes(open);
    auto &text = open.part<QTextBrowser>(u"noteText"_s);
    auto &sections = open.part<QListWidget>(u"noteSections"_s);
    EXPECT_TRUE(text.toPlainText().contains(u"Figures are copied as text."_s));
    EXPECT_FALSE(text.toPlainText().contains(u"snapshots/, snapshots.csv"_s));
    EXPECT_EQ(sections.item(0)->text(), u"Snapshots"_s);
    QTest::mouseClick(sections.viewport(), Qt::LeftButton, {},
                      sections.visualItemRect(sections.item(3)).center());
    EXPECT_GT(text.verticalScrollBar()->value(), 0);
    speakKorean(open);
    EXPECT_TRUE(text.toPlainText().contains(u"수치는 텍스트 그대로 옮겼습니다."_s));
    EXPECT_EQ(sections.item(0)->text(), u"스냅샷"_s);
    EXPECT_EQ(OpenWindow::warnings(), QStringList());
}

} // namespace
} // namespace podium::tests

#include "sources_test.moc"
