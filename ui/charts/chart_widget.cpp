// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_widget.h"

#include "ui/charts/chart_callout.h"
#include "ui/charts/chart_description.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/layout/chart_layout.h"
#include "ui/theme/fonts.h"

#include <QtGui/QResizeEvent>

#include <algorithm>

namespace podium {

namespace {

constexpr double kLargestText = 1.25; ///< times the letters of the window
constexpr int kHeightForTitle = 300;
constexpr int kSubtitleLines = 2;
constexpr int kHeightForMapTitle
    = 420; ///< what a title takes of its height a map loses in width, too

/// Lines above lanes have most of the height: their title then stands in the card's.
bool hasRoomForTitle(const ChartSeries &series, int height)
{
    const bool lanes = series.plane() && !series.plane()->lanes.isEmpty();
    return !lanes && height >= (series.map() ? kHeightForMapTitle : kHeightForTitle);
}

} // namespace

ChartWidget::ChartWidget(QWidget *parent)
    : QGraphicsView(parent)
    , m_scene(new ChartScene(this))
{
    setScene(m_scene);
    m_look.compact = true;
    m_look.subtitleLines = kSubtitleLines;
    m_look.locale = locale();
    setFrameShape(NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setViewportUpdateMode(FullViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    redraw();
}

ChartWidget::~ChartWidget() = default;

void ChartWidget::setSeries(const ChartSeries &series)
{
    if (m_series == series)
        return;
    m_series = series;
    updateGeometry();
    m_look.compact = isCompact();
    redraw();
}

void ChartWidget::setTheme(const Theme &theme)
{
    ChartLook look = m_look;
    look.theme = theme;
    setLook(look);
}

void ChartWidget::setTitled(bool titled)
{
    m_titled = titled;
    ChartLook look = m_look;
    look.compact = isCompact();
    setLook(look);
}

bool ChartWidget::isCompact() const
{
    return !m_titled || !hasRoomForTitle(m_series, height());
}

void ChartWidget::setHighlighted(const QStringList &keys)
{
    ChartLook look = m_look;
    look.highlighted = keys;
    setLook(look);
}

void ChartWidget::setGreyRest(bool greyRest)
{
    ChartLook look = m_look;
    look.greyRest = greyRest;
    setLook(look);
}

void ChartWidget::setLook(const ChartLook &look)
{
    if (m_look == look)
        return;
    m_look = look;
    redraw();
}

void ChartWidget::setMagnification(double magnification)
{
    if (qFuzzyCompare(m_magnification, magnification))
        return;
    m_magnification = magnification;
    setTransform(QTransform::fromScale(magnification, magnification));
    redraw();
}

int ChartWidget::marksThatFit(const ChartSeries &sample) const
{
    return rowsThatFit(sample, m_look, QSizeF(size()) / m_magnification);
}

QString ChartWidget::calloutText() const
{
    return m_callout->isVisible() ? m_callout->text() : QString();
}

QSize ChartWidget::sizeHint() const
{
    return {460, 340};
}

/// Rows are left out where there is no room for all; lines and profiles would lie upon one another.
QSize ChartWidget::minimumSizeHint() const
{
    if (m_series.plane() && !m_series.plane()->lanes.isEmpty())
        return {220, 300};
    return {220, m_series.plane() || m_series.profile() ? 230 : 130};
}

void ChartWidget::redraw()
{
    m_look.largestText = kLargestText * baseFontSize();
    m_scene->draw(m_series, m_look, QSizeF(viewport()->size()) / m_magnification);
    m_callout = new ChartCallout;
    m_scene->addItem(m_callout);
    if (indexOf(m_current) < 0)
        m_current.clear();
    describe();
}

void ChartWidget::describe()
{
    setAccessibleName(m_series.title.isEmpty() ? tr("Chart") : m_series.title);
    setAccessibleDescription(ChartDescription::of(m_series));
}

int ChartWidget::indexOf(const QString &key) const
{
    const auto &marks = m_series.marks;
    const auto found = std::ranges::find(marks, key, &ChartMark::key);
    return key.isEmpty() || found == marks.end() ? -1 : static_cast<int>(found - marks.begin());
}

int ChartWidget::highlightedIndex() const
{
    for (const QString &key : m_look.highlighted) {
        if (const int index = indexOf(key); index >= 0)
            return index;
    }
    return -1;
}

void ChartWidget::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    m_look.compact = isCompact();
    redraw();
    Q_EMIT resized();
}

void ChartWidget::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) {
        m_look.locale = locale();
        redraw();
    }
}

void ChartWidget::showCallout(int mark, double x)
{
    if (mark >= m_scene->marks().size())
        return; // none is drawn where no axis fits
    const ChartMark &shown = m_series.marks.at(mark);
    m_callout->show(shown, m_explanation ? m_explanation(shown.key) : QString(), m_series.source,
                    m_look.theme);
    m_callout->moveBeside(m_scene->marks().at(mark).row, x, m_scene->sceneRect());
}

void ChartWidget::hideCallout()
{
    m_callout->setVisible(false);
}

void ChartWidget::moveCurrent(int mark)
{
    if (m_series.marks.isEmpty())
        return;
    const int last = static_cast<int>(m_series.marks.size()) - 1;
    const int index = std::clamp(mark, 0, last);
    m_current = m_series.marks.at(index).key;
    Q_EMIT markClicked(QString(m_current));
    // Whoever listened may have given us other marks.
    if (const int now = indexOf(m_current); now >= 0 && now < m_scene->marks().size()) {
        showCallout(now, m_scene->marks().at(now).row.center().x());
    }
    viewport()->update();
}

void ChartWidget::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    if (indexOf(m_current) < 0 && highlightedIndex() >= 0)
        m_current = m_series.marks.at(highlightedIndex()).key;
    viewport()->update();
}

void ChartWidget::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    hideCallout();
    viewport()->update();
}

void ChartWidget::drawForeground(QPainter *painter, const QRectF &)
{
    if (!hasFocus())
        return;
    // The row the keyboard stands on, or, before there is one, the whole chart.
    const int current = indexOf(m_current);
    const QRectF ring = current >= 0 && current < m_scene->marks().size()
            && !m_scene->marks().at(current).row.isEmpty()
        ? m_scene->marks().at(current).row.adjusted(-4, 1, 4, -1)
        : m_scene->sceneRect().adjusted(2, 2, -2, -2);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_look.theme.accent, 2));
    painter->drawRoundedRect(ring, 3, 3);
}

} // namespace podium
