// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/checking/deck_check.h"
#include "app/export/package/zip_file.h"
#include "app/models/ranking/ranking_model.h"
#include "app/models/tables/roles.h"
#include "app/session/desk/desk.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"
#include "tests/window/open_window.h"
#include "ui/panels/exporting/story_export_dialog.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/tables/table_text.h"
#include "ui/window/deck_saving.h"
#include "ui/window/saving.h"
#include "ui/window/story/story_saving.h"
#include "ui/workspaces/workspace.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QStandardItemModel>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>

#include <gtest/gtest.h>

#include <algorithm>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

class ExportTest : public testing::Test
{
protected:
    ExportTest()
    {
        m_open.window().saving().setChooser(
            [this](QWidget *, const SaveRequest &request, const QString &) {
                m_file = m_folder.filePath(u"figure"_s + request.ending);
                return m_file;
            });
    }

    void exportAs(const QString &entry)
    {
        QSignalSpy saved(&m_open.window().saving(), &Saving::saved);
        ChartCard &chart = *m_open.window().workspace().mainChart();
        m_open.choose(*chart.findChild<QAbstractButton *>(u"export"_s), entry);
        ASSERT_TRUE(waitFor([&] { return saved.count() == 1; })) << "the picture was never written";
    }

    void saveTable()
    {
        QSignalSpy saved(&m_open.window().saving(), &Saving::saved);
        m_open.press(Qt::Key_S, Qt::ControlModifier);
        ASSERT_TRUE(waitFor([&] { return saved.count() == 1; })) << "the table was never written";
    }

    QByteArray written() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_file;
    OpenWindow m_open;
};

TEST_F(ExportTest, SvgFromTheMenuOfTheChart_HasItsTextsAndRules)
{
    exportAs(u"SVG, to edit further…"_s);
    const QString svg = QString::fromUtf8(written());
    EXPECT_TRUE(svg.startsWith("<?xml"_L1)) << m_file.toStdString();
    EXPECT_TRUE(svg.contains("South Korea"_L1));
    EXPECT_TRUE(svg.contains("2 October 2025"_L1));
    EXPECT_TRUE(svg.contains("Artificial Analysis"_L1));
}

TEST_F(ExportTest, PngForASlide_HasTheSizeItPromises)
{
    exportAs(u"PNG, slide 16:9, 1920 × 1080…"_s);
    const QImage picture(m_file);
    EXPECT_EQ(picture.size(), QSize(1920, 1080));
    EXPECT_TRUE(picture.text(u"Description"_s).contains(u"South Korea"_s));
}

TEST_F(ExportTest, Pdf_IsOne)
{
    exportAs(u"PDF, one page…"_s);
    EXPECT_TRUE(written().startsWith("%PDF-"));
}

TEST_F(ExportTest, TableAsCsv_HasTheRowsShownAndTheirRules)
{
    m_open.choose(u"filter"_s, u"Exclude the United States and China"_s);
    ASSERT_TRUE(m_open.settle());
    saveTable();
    const QString csv = QString::fromUtf8(written());
    EXPECT_TRUE(csv.contains("Magistral Medium 1.2"_L1)) << csv.toStdString();
    EXPECT_FALSE(csv.contains("GPT-5"_L1));
    EXPECT_TRUE(csv.contains("without the United States, China"_L1));
}

TEST_F(ExportTest, TableAsCsv_HasBothEndsOfIntervalsAndEachContribution)
{
    saveTable();
    const QString csv = QString::fromUtf8(written());
    const QAbstractItemModel &model = *m_open.table(u"rankingTable"_s).model();
    const auto shown = [&model](int column) { return model.index(0, column).data().toString(); };
    EXPECT_TRUE(csv.contains(u",%1,"_s.arg(shown(RankingModel::Interval)))) << csv.toStdString();
    EXPECT_TRUE(csv.contains(shown(RankingModel::Contributions))) << csv.toStdString();
}

TEST_F(ExportTest, ShownOnASlide_IsADeckWithoutFaultThatNamesTheLeader)
{
    Desk &desk = m_open.window().desk();
    QSignalSpy saved(&m_open.window().saving(), &Saving::saved);
    Q_EMIT desk.savingAsked(slideRequest(desk));
    ASSERT_TRUE(waitFor([&] { return saved.count() == 1; })) << "the deck was never written";
    const auto faults = deckFaults(written(), m_file);
    ASSERT_TRUE(faults) << message(faults.error());
    EXPECT_TRUE(faults->isEmpty());
    const auto members = unzipped(written(), m_file);
    ASSERT_TRUE(members);
    const auto chart = std::ranges::find(*members, u"ppt/charts/chart1.xml"_s, &ZipMember::name);
    ASSERT_NE(chart, members->end());
    EXPECT_TRUE(chart->bytes.contains("GPT-5 (high)"));
}

TEST_F(ExportTest, StoryInTheOtherLanguage_IsSavedAsThatAfterItsDialog)
{
    Desk &desk = m_open.window().desk();
    Story story{.id = "one", .title = {"One", "하나"}, .slides = {{.id = "a"}}};
    story.slides[0].views = {desk.shown().answer->view};
    story.slides[0].views[0].picture.kind = PictureKind::Models;
    story.slides[0].views[0].picture.rows = 13;
    askStoryExport(story, desk, *m_open.window().findChild<StorySaving *>(), m_open.window());
    auto &dialog = m_open.part<StoryExportDialog>(u"storyExport"_s);
    auto &findings = m_open.part<QTableWidget>(u"exportFindings"_s);
    m_open.part<QComboBox>(u"exportLanguage"_s).setCurrentIndex(1);
    ASSERT_TRUE(waitFor([&] { return dialog.isReady() && findings.rowCount() > 0; }));
    const auto rows = [&dialog] { return dialog.decided().story.slides[0].views[0].picture.rows; };
    for (int row = 0; row < findings.rowCount() && rows() == 13; ++row) {
        if (auto *fix = qobject_cast<QAbstractButton *>(findings.cellWidget(row, 2)))
            fix->click();
    }
    EXPECT_EQ(rows(), 12);
    ASSERT_TRUE(waitFor([&] { return dialog.isReady(); }));
    QSignalSpy saved(&m_open.window().saving(), &Saving::saved);
    dialog.accept();
    ASSERT_TRUE(waitFor([&] { return saved.count() == 1; })) << "the deck was never written";
    const auto members = unzipped(written(), m_file);
    const auto notes
        = std::ranges::find(*members, u"ppt/notesSlides/notesSlide1.xml"_s, &ZipMember::name);
    EXPECT_TRUE(QString::fromUtf8(notes->bytes).contains(u"규칙"_s));
}

TEST_F(ExportTest, CopiedRow_HasItsFigures)
{
    m_open.table(u"rankingTable"_s).selectRow(0);
    m_open.table(u"rankingTable"_s).setFocus();
    m_open.press(Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.contains("GPT-5 (high)"_L1)) << text.toStdString();
    EXPECT_FALSE(text.contains("Grok 4"_L1));
}

TEST(TableText, TextsLikeFormulas_AreTextsForSpreadsheets_AndNumbersStay)
{
    QStandardItemModel model(1, 2);
    const QString formula = u"=HYPERLINK(\"http://127.0.0.1\")\r"_s;
    model.setHorizontalHeaderLabels({u"@Claim"_s, u"Gap"_s});
    model.setData(model.index(0, 0), formula);
    model.setData(model.index(0, 0), formula, ValueRole);
    model.setData(model.index(0, 1), u"-2.5"_s);
    model.setData(model.index(0, 1), -2.5, ValueRole);
    const TablePart part{&model, {0}, {0, 1}};
    EXPECT_EQ(csvTable(part, {u"Rules"_s, u"-"_s, u"Source"_s, u"us"_s}),
              QByteArray("\xEF\xBB\xBF'@Claim,Gap,Rules,Source\r\n"
                         "\"'=HYPERLINK(\"\"http://127.0.0.1\"\")\r\",-2.5,'-,us\r\n"));
    const auto copied = clipboardTable(part, {});
    EXPECT_EQ(copied->text(), u"'@Claim\tGap\n'=HYPERLINK(\"http://127.0.0.1\") \t-2.5\n"_s);
    EXPECT_TRUE(copied->html().contains(u"<td>'=HYPERLINK("_s));
}

/// Whatever is pasted into takes what it can hold.
TEST_F(ExportTest, CopiedPicture_HasDrawingTableAndSourceBesideIt)
{
    QApplication::clipboard()->clear();
    m_open.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QMimeData *copied = nullptr;
    ASSERT_TRUE(waitFor([&] {
        copied = QApplication::clipboard()->mimeData();
        return copied && copied->hasImage();
    }));
    EXPECT_TRUE(copied->data(u"image/svg+xml"_s).contains("<metadata>"));
    EXPECT_TRUE(copied->html().contains(u"<table>"_s));
    EXPECT_TRUE(copied->text().contains(u'\t'));
    EXPECT_TRUE(copied->text().contains(u"Artificial Analysis"_s)) << copied->text().toStdString();
}

} // namespace
} // namespace podium::tests
