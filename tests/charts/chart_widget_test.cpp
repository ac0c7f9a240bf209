// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_widget.h"

#include "tests/charts/chart_picture.h"
#include "ui/charts/paint/text_item.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace podium::tests {

namespace {

using namespace Qt::StringLiterals;

class ChartWidgetTest : public testing::Test
{
protected:
    ChartWidgetTest()
    {
        m_series = seriesOf({52.0, 42.6, 37.7});
        m_series.title = u"Who leads"_s;
        m_series.source = u"Source: somebody"_s;
        m_series.marks[1].valueNote = u"as of today"_s;
        m_chart.resize(460, 340);
        m_chart.setSeries(m_series);
        m_chart.show();
    }

    [[nodiscard]] QPoint rowMiddle(int row)
    {
        return m_chart.mapFromScene(m_chart.chartScene().marks().at(row).row.center());
    }

    ChartSeries m_series;
    ChartWidget m_chart;
};

} // namespace

TEST_F(ChartWidgetTest, Click_NamesTheMarkOfItsRow)
{
    QSignalSpy clicked(&m_chart, &ChartWidget::markClicked);
    for (int row = 0; row < 3; ++row) {
        QTest::mouseClick(m_chart.viewport(), Qt::LeftButton, {}, rowMiddle(row));
        EXPECT_EQ(clicked.takeFirst().at(0).toString().toStdString(),
                  m_series.marks.at(row).key.toStdString());
    }
    QTest::mouseClick(m_chart.viewport(), Qt::LeftButton, {}, {3, 3});
    EXPECT_TRUE(clicked.isEmpty());
}

TEST_F(ChartWidgetTest, DoubleClick_Activates)
{
    QSignalSpy activated(&m_chart, &ChartWidget::markActivated);
    QTest::mouseDClick(m_chart.viewport(), Qt::LeftButton, {}, rowMiddle(2));
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated.at(0).at(0).toString().toStdString(), "key 2");
}

TEST_F(ChartWidgetTest, Keys_MoveThroughTheRowsAndStopAtTheEnds)
{
    QSignalSpy clicked(&m_chart, &ChartWidget::markClicked);
    QSignalSpy activated(&m_chart, &ChartWidget::markActivated);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up,
                              Qt::Key_Home, Qt::Key_End, Qt::Key_Return})
        QTest::keyClick(&m_chart, key);
    QStringList keys;
    for (const QList<QVariant> &signal : clicked)
        keys.append(signal.at(0).toString());
    EXPECT_EQ(keys.join(u' ').toStdString(), "key 0 key 1 key 2 key 2 key 1 key 0 key 2");
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated.at(0).at(0).toString().toStdString(), "key 2");
}

TEST_F(ChartWidgetTest, Keys_BeginAtTheHighlightedMark)
{
    m_chart.setHighlighted({u"key 1"_s});
    QSignalSpy clicked(&m_chart, &ChartWidget::markClicked);
    QTest::keyClick(&m_chart, Qt::Key_Down);
    EXPECT_EQ(clicked.at(0).at(0).toString().toStdString(), "key 2");
}

TEST_F(ChartWidgetTest, ListenerThatReplacesTheSeries_IsSurvived)
{
    QObject::connect(&m_chart, &ChartWidget::markClicked, &m_chart,
                     [this] { m_chart.setSeries(ChartSeries()); });
    QTest::keyClick(&m_chart, Qt::Key_Down);
    EXPECT_TRUE(m_chart.series().marks.isEmpty());
    QTest::keyClick(&m_chart, Qt::Key_Down);
}

TEST_F(ChartWidgetTest, Hover_TellsTheMarkInFull)
{
    QTest::mouseMove(m_chart.viewport(), rowMiddle(1));
    const QString told = m_chart.calloutText();
    for (const QString &part : {m_series.marks[1].label, m_series.marks[1].valueText,
                                m_series.marks[1].valueNote, m_series.source})
        EXPECT_TRUE(told.contains(part)) << part.toStdString();
    QTest::mouseMove(m_chart.viewport(), {3, 3});
    EXPECT_TRUE(m_chart.calloutText().isEmpty());
}

TEST_F(ChartWidgetTest, Escape_HidesTheCallout)
{
    QTest::keyClick(&m_chart, Qt::Key_Down);
    EXPECT_FALSE(m_chart.calloutText().isEmpty());
    QTest::keyClick(&m_chart, Qt::Key_Escape);
    EXPECT_TRUE(m_chart.calloutText().isEmpty());
}

TEST_F(ChartWidgetTest, Highlighted_IsDrawnBold)
{
    m_chart.setHighlighted({u"key 1"_s, u"unknown"_s});
    for (const TextItem *const text : m_chart.chartScene().textItems()) {
        if (text->text() == labelOf(1)) {
            EXPECT_EQ(text->font().weight(), QFont::Bold);
        }
        if (text->text() == labelOf(0)) {
            EXPECT_EQ(text->font().weight(), QFont::Normal);
        }
    }
}

TEST_F(ChartWidgetTest, HigherWidget_FitsMoreMarks)
{
    QSignalSpy resized(&m_chart, &ChartWidget::resized);
    m_chart.resize(460, 200);
    QCoreApplication::processEvents();
    const int low = m_chart.marksThatFit(m_series);
    m_chart.resize(460, 700);
    QCoreApplication::processEvents();
    EXPECT_EQ(resized.size(), 2);
    EXPECT_LT(low, m_chart.marksThatFit(m_series));
    m_chart.resize(460, 1);
    EXPECT_GE(m_chart.marksThatFit(m_series), 1);
}

TEST_F(ChartWidgetTest, MarksThatFit_DoesNotDependOnHowManyAreShown)
{
    ChartSeries all;
    all.marks = seriesOf(QList<double>(40, 3.0)).marks;
    all.marks[0].valueNote = u"note"_s;
    ChartSeries few = all;
    few.marks.resize(5);
    few.rowsNotShown = 35;
    EXPECT_EQ(m_chart.marksThatFit(few), m_chart.marksThatFit(all));
}

TEST_F(ChartWidgetTest, RowsWithNotes_LoseTheirNotesBeforeARowIsLost)
{
    m_chart.resize(460, 340);
    ChartSeries series;
    series.marks = seriesOf(QList<double>(3, 3.0)).marks;
    series.marks[0].note = u"note"_s;
    const int withNotes = m_chart.marksThatFit(series);
    series.marks = seriesOf(QList<double>(withNotes + 1, 3.0)).marks;
    series.marks[0].note = u"note"_s;
    EXPECT_GT(m_chart.marksThatFit(series), withNotes);
}

TEST_F(ChartWidgetTest, AssistiveTechnology_HearsNameAndData)
{
    EXPECT_EQ(m_chart.accessibleName().toStdString(), "Who leads");
    EXPECT_TRUE(m_chart.accessibleDescription().contains(u"Row 1: 42.6, as of today"_s));
}

TEST_F(ChartWidgetTest, KoreanLocale_ChangesTheTicks)
{
    m_chart.setSeries(seriesOf({13e9, 8.3e9}));
    m_chart.setLocale(QLocale(QLocale::Korean, QLocale::SouthKorea));
    QStringList texts;
    for (const TextItem *const text : m_chart.chartScene().textItems())
        texts.append(text->text());
    EXPECT_TRUE(texts.contains(u"100억"_s)) << texts.join(u'|').toStdString();
}

} // namespace podium::tests
