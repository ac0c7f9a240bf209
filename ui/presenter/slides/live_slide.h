// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenter/slides/presented_story.h"

#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

#include <functional>
#include <optional>

namespace podium {

class ChartWidget;

/// What a receipt is asked for; made off the UI thread.
using ReceiptMaking = std::function<Receipt(Language)>;

/// A slide as paintSlide() paints it, but with charts and tables that live: the pointer and the
/// keys reach their marks and cells. As large as the widget, which is to be 16 by 9.
class LiveSlide final : public QWidget
{
    Q_OBJECT

public:
    explicit LiveSlide(QWidget *parent = nullptr);

    /// `number`: as printed on it. The slide is kept.
    void setSlide(const PresentedSlide &slide, int number, Language language);
    [[nodiscard]] const PresentedSlide &slide() const { return m_slide; }
    /// In the order of the slide's figures; those of tables are missing.
    [[nodiscard]] const QList<ChartWidget *> &charts() const { return m_charts; }
    /// The keys move on to the next or previous mark, or row of a table.
    void walk(bool forward);
    /// As if walking had never begun; whether it had.
    bool leaveMarks();
    /// The mark the keys stand on gets its receipt; false: they stand on none.
    [[nodiscard]] bool askForReceipt();
    /// Where each row of its charts is drawn, by figure and key; nothing of other kinds of charts.
    [[nodiscard]] QHash<QString, QRectF> rows() const;

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// A person wants to know where the number comes from.
    void receiptAsked(const podium::ReceiptMaking &making);
    /// Clicked where there is no chart.
    void clickedBeside();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    /// A cell of a table on the slide.
    struct Cell {
        int figure = 0;
        int row = 0;
        int column = 0;
        QRectF place; ///< on a slide of 1280 by 720
    };
    [[nodiscard]] std::optional<Cell> cellAt(const QPointF &position) const;
    [[nodiscard]] const ToldFigure *toldOf(int figure) const;
    [[nodiscard]] const DeckTable *tableOf(int figure) const;
    [[nodiscard]] QRectF placeOf(int figure) const;
    void walkTable(bool forward);
    void takeMark(int figure, const QString &key);
    void arrange();
    [[nodiscard]] ChartWidget *addChart(int figure);

    PresentedSlide m_slide;
    DeckSlide m_frame; ///< what is painted: all but charts
    int m_number = 0;
    Language m_language = Language::English;
    QList<ChartWidget *> m_charts;
    QPixmap m_painted;
    int m_markedFigure = -1; ///< the mark the keys stand on, or that was clicked
    QString m_marked;
    bool m_byMouse = false;
    std::optional<Cell> m_cell; ///< the keys stand on, or that was clicked
};

} // namespace podium
