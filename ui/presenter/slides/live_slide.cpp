// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter/slides/live_slide.h"

#include "app/export/deck/placeholder.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_widget.h"
#include "ui/slides/slide_painter.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <algorithm>
#include <utility>
#include <variant>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSlideWidth = 1280;
constexpr QRgb kCellOutline = 0xff2257c0;

bool isChart(const DeckFigure &figure)
{
    return std::holds_alternative<ChartSeries>(figure.content);
}

} // namespace

LiveSlide::LiveSlide(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"slide"_s);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
}

void LiveSlide::setSlide(const PresentedSlide &slide, int number, Language language)
{
    m_slide = slide;
    m_number = number;
    m_language = language;
    m_frame = slide.slide;
    for (DeckFigure &figure : m_frame.figures) {
        if (isChart(figure)) // stands on the frame as a widget, and leaves its place to it
            figure.content = ChartSeries();
    }
    m_marked.clear();
    m_markedFigure = -1;
    m_cell.reset();
    m_painted = QPixmap();
    for (ChartWidget *chart : m_charts)
        chart->deleteLater();
    m_charts.clear();
    for (int figure = 0; figure < slide.slide.figures.size(); ++figure) {
        if (isChart(slide.slide.figures[figure]))
            m_charts.append(addChart(figure));
    }
    setAccessibleName(slide.slide.title);
    arrange();
    // In the end, so that each is drawn but once.
    qsizetype drawn = 0;
    for (const DeckFigure &figure : slide.slide.figures) {
        if (!isChart(figure))
            continue;
        m_charts[drawn]->show();
        m_charts[drawn++]->setSeries(onSlide(std::get<ChartSeries>(figure.content)));
    }
    update();
}

ChartWidget *LiveSlide::addChart(int figure)
{
    auto *chart = new ChartWidget(this);
    chart->setLocale(localeOf(m_language));
    chart->installEventFilter(this);
    chart->viewport()->installEventFilter(this);
    connect(chart, &ChartWidget::markClicked, this,
            [this, figure](const QString &key) { takeMark(figure, key); });
    connect(chart, &ChartWidget::markMenuRequested, this, [this, figure](const QString &key) {
        takeMark(figure, key);
        (void)askForReceipt();
    });
    return chart;
}

bool LiveSlide::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_byMouse = true;
    else if (event->type() == QEvent::KeyPress)
        m_byMouse = false;
    return QWidget::eventFilter(watched, event);
}

void LiveSlide::takeMark(int figure, const QString &key)
{
    m_markedFigure = figure;
    m_marked = key;
    if (m_byMouse)
        (void)askForReceipt();
}

bool LiveSlide::askForReceipt()
{
    if (m_cell) {
        const ToldFigure figure = *toldOf(m_cell->figure);
        Q_EMIT receiptAsked([figure, table = *tableOf(m_cell->figure), row = m_cell->row,
                             column = m_cell->column](Language language) {
            return receiptOf(figure, table, row, column, language);
        });
        return true;
    }
    const ToldFigure *const told = m_marked.isEmpty() ? nullptr : toldOf(m_markedFigure);
    if (!told)
        return false;
    const ToldFigure figure = *told;
    const auto mark = std::ranges::find(figure.series.marks, m_marked, &ChartMark::key);
    if (mark == figure.series.marks.end())
        return false;
    Q_EMIT receiptAsked(
        [figure, asked = *mark](Language language) { return receiptOf(figure, asked, language); });
    return true;
}

void LiveSlide::walk(bool forward)
{
    if (m_charts.isEmpty())
        return walkTable(forward);
    const auto focused = std::ranges::find_if(m_charts, &QWidget::hasFocus);
    ChartWidget *const chart = focused == m_charts.end() ? m_charts.first() : *focused;
    chart->setFocus(Qt::OtherFocusReason);
    QKeyEvent event(QEvent::KeyPress, forward ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
    m_byMouse = false;
    QCoreApplication::sendEvent(chart, &event);
}

/// Down the column that was clicked; else the first one of numbers.
void LiveSlide::walkTable(bool forward)
{
    const DeckTable *const table = tableOf(m_cell ? m_cell->figure : 0);
    if (!table || table->modelRows.isEmpty())
        return;
    const int last = static_cast<int>(table->modelRows.size()) - 1;
    Cell cell{
        0, forward ? 0 : last, std::max(0, static_cast<int>(table->numbers.indexOf(true))), {}};
    if (m_cell) {
        cell = *m_cell;
        cell.row = std::clamp(cell.row + (forward ? 1 : -1), 0, last);
    }
    cell.place = tableCell(*table, placeOf(cell.figure), cell.row, cell.column);
    m_cell = cell;
    update();
}

bool LiveSlide::leaveMarks()
{
    m_markedFigure = -1;
    for (ChartWidget *chart : m_charts)
        chart->clearFocus();
    const bool onCell = std::exchange(m_cell, {}).has_value();
    update();
    return !std::exchange(m_marked, {}).isEmpty() || onCell;
}

/// A chart above its table shows the same.
const ToldFigure *LiveSlide::toldOf(int figure) const
{
    const bool both = m_slide.slide.layout == SlideLayout::ChartAndTable;
    const int told = both ? 0 : figure;
    return told >= 0 && told < m_slide.figures.size() ? &m_slide.figures[told] : nullptr;
}

const DeckTable *LiveSlide::tableOf(int figure) const
{
    const bool held = figure < m_slide.slide.figures.size() && toldOf(figure);
    const auto *const table
        = held ? std::get_if<DeckTable>(&m_slide.slide.figures[figure].content) : nullptr;
    return table && !table->columns.isEmpty() ? table : nullptr;
}

/// On a slide of 1280 by 720; empty: it is only spoken of.
QRectF LiveSlide::placeOf(int figure) const
{
    for (const Placeholder &place : placesOf(m_slide.slide.layout)) {
        if (place.number == (figure == 0 ? FirstFigure : SecondFigure))
            return place.place;
    }
    return {};
}

std::optional<LiveSlide::Cell> LiveSlide::cellAt(const QPointF &position) const
{
    const QPointF at = position * kSlideWidth / width();
    for (int figure = 0; figure < m_slide.slide.figures.size(); ++figure) {
        const DeckTable *const table = tableOf(figure);
        const auto cell = table ? tableCellAt(*table, placeOf(figure), at) : std::nullopt;
        if (cell && cell->first < table->modelRows.size())
            return Cell{figure, cell->first, cell->second,
                        tableCell(*table, placeOf(figure), cell->first, cell->second)};
    }
    return std::nullopt;
}

QHash<QString, QRectF> LiveSlide::rows() const
{
    QHash<QString, QRectF> rows;
    for (qsizetype figure = 0; figure < m_charts.size(); ++figure) {
        ChartWidget &chart = *m_charts[figure];
        if (!chart.series().hasRows())
            continue;
        for (const PlottedMark &mark : chart.chartScene().marks()) {
            const QRectF row = chart.mapFromScene(mark.row).boundingRect();
            rows.insert(QString::number(figure) + u' ' + mark.key, row.translated(chart.pos()));
        }
    }
    return rows;
}

void LiveSlide::arrange()
{
    const double scale = width() / kSlideWidth;
    qsizetype chart = 0;
    qsizetype figure = 0;
    for (const Placeholder &place : placesOf(m_slide.slide.layout)) {
        if (place.number != FirstFigure && place.number != SecondFigure)
            continue;
        if (figure >= m_slide.slide.figures.size() || !isChart(m_slide.slide.figures[figure++])
            || chart >= m_charts.size())
            continue;
        const QRectF at = place.place;
        m_charts[chart]->setGeometry(
            QRectF(at.topLeft() * scale, at.size() * scale).toAlignedRect());
        m_charts[chart++]->setMagnification(kFromAfar * scale);
    }
    // A figure without a place on this layout is spoken of, not shown.
    for (; chart < m_charts.size(); ++chart)
        m_charts[chart]->setGeometry(0, 0, 0, 0);
}

void LiveSlide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_painted = QPixmap();
    arrange();
}

void LiveSlide::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_cell = cellAt(event->position());
    update();
    if (m_cell)
        (void)askForReceipt();
    else
        Q_EMIT clickedBeside();
}

void LiveSlide::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(cellAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void LiveSlide::paintEvent(QPaintEvent *)
{
    if (m_painted.isNull()) {
        m_painted = QPixmap(size() * devicePixelRatioF());
        m_painted.setDevicePixelRatio(devicePixelRatioF());
        m_painted.fill(Qt::white);
        QPainter painter(&m_painted);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(width() / kSlideWidth, width() / kSlideWidth);
        if (!m_slide.slide.id.isEmpty())
            paintSlide(painter, m_frame, m_number, m_language);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_painted);
    if (!m_cell)
        return;
    painter.scale(width() / kSlideWidth, width() / kSlideWidth);
    painter.setPen(QPen(QColor::fromRgb(kCellOutline), 2));
    painter.drawRect(m_cell->place);
}

} // namespace podium
