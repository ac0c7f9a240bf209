// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter/above/overview_grid.h"

#include "ui/presenter/slides/slide_pictures.h"

#include <QtGui/QKeyEvent>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 4;
constexpr int kGap = 14;

} // namespace

OverviewGrid::OverviewGrid(SlidePictures &pictures, QWidget *parent)
    : QListWidget(parent)
    , m_pictures(pictures)
{
    setObjectName(u"overview"_s);
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    setSpacing(0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("All slides"));
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { Q_EMIT chosen(row(item)); });
    connect(&pictures, &SlidePictures::painted, this, [this](int position) {
        if (isVisible())
            showPicture(position);
    });
    hide();
}

void OverviewGrid::open(const RunningOrder &order)
{
    clear();
    int number = 0;
    for (const OrderedSlide &slide : order.slides()) {
        ++number;
        addItem(slide.appendix ? tr("%1 · Appendix: %2").arg(number).arg(slide.title)
                               : u"%1 · %2"_s.arg(number).arg(slide.title));
        item(number - 1)->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
        item(number - 1)->setToolTip(slide.title);
    }
    show();
    raise();
    fit();
    setCurrentRow(order.current());
    setFocus(Qt::PopupFocusReason);
}

void OverviewGrid::showPicture(int position)
{
    if (QListWidgetItem *shown = item(position); shown && !m_pictures.picture(position).isNull())
        shown->setIcon(m_pictures.picture(position));
}

/// Four beside one another, whatever the width.
void OverviewGrid::fit()
{
    const int cell = std::max(160, (viewport()->width() - 2) / kColumns);
    const int picture = cell - 2 * kGap;
    const int texts = 3 * fontMetrics().height();
    setIconSize(
        QSize(picture, picture * SlidePictures::kSize.height() / SlidePictures::kSize.width()));
    setGridSize(QSize(cell, iconSize().height() + texts + kGap));
    for (int position = count() - 1; position >= 0; --position)
        showPicture(position);
}

void OverviewGrid::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fit();
}

void OverviewGrid::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0)
        Q_EMIT chosen(currentRow());
    else
        QListWidget::keyPressEvent(event);
}

} // namespace podium
