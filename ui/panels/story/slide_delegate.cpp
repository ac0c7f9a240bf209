// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/story/slide_delegate.h"

#include "ui/panels/story/live_story.h"
#include "ui/panels/story/slide_model.h"
#include "ui/theme/fonts.h"

#include <QtGui/QPainter>
#include <QtGui/QPixmap>
#include <QtGui/QTextLayout>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEdge = 8;
constexpr int kNumber = 22;

int sectionHeight(const QModelIndex &index)
{
    return index.data(SlideModel::SectionRole).toString().isEmpty() ? 0 : 2 * baseFontSize();
}

/// As many whole lines as there is room for; where more follow, the last of them says so.
void drawTitle(QPainter &painter, const QRect &area, const QString &title)
{
    const QFontMetricsF metrics(painter.font());
    QTextLayout layout(title, painter.font());
    layout.beginLayout();
    double top = area.top();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(area.width());
        const double below = top + 2 * metrics.lineSpacing() - metrics.leading();
        const QString text = title.sliced(line.textStart(), line.textLength()).trimmed();
        const QString rest = title.sliced(line.textStart());
        const bool isLast = below > area.bottom() + 1;
        const bool whole = metrics.horizontalAdvance(text) <= area.width();
        const QString shown = isLast || !whole
            ? metrics.elidedText(isLast ? rest : text, Qt::ElideRight, area.width())
            : text;
        painter.drawText(QPointF(area.left(), top + metrics.ascent()), shown);
        if (isLast)
            break;
        top += metrics.lineSpacing();
    }
    layout.endLayout();
}

} // namespace

QSize SlideDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {LiveStory::kSize.width() + 120,
            LiveStory::kSize.height() + 2 * kEdge + sectionHeight(index)};
}

void SlideDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    QRect room = option.rect;
    const int section = sectionHeight(index);
    painter->setFont(textFont(12.0 / 13, QFont::DemiBold));
    painter->setPen(m_theme.quietText);
    painter->drawText(room.adjusted(kEdge, 0, -kEdge, 0)
                          .intersected(QRect(room.topLeft(), QSize(room.width(), section))),
                      Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                      index.data(SlideModel::SectionRole).toString());
    room.setTop(room.top() + section);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(room, m_theme.selection);
    const QRect picture(room.topLeft() + QPoint(kEdge + kNumber, kEdge), LiveStory::kSize);
    const QPixmap drawn = index.data(SlideModel::PictureRole).value<QPixmap>();
    painter->fillRect(picture, drawn.isNull() ? m_theme.grid : QColor(Qt::white));
    if (!drawn.isNull())
        painter->drawPixmap(picture, drawn);
    const bool broken = index.data(SlideModel::BrokenRole).toBool();
    painter->setPen(QPen(broken ? m_theme.bad : m_theme.border, broken ? 2 : 1));
    painter->drawRect(picture);
    painter->setPen(m_theme.quietText);
    painter->setFont(textFont());
    painter->drawText(QRect(room.left() + kEdge - 4, picture.top(), kNumber, picture.height()),
                      Qt::AlignHCenter | Qt::AlignTop, QString::number(index.row() + 1));
    const QRect words(picture.right() + kEdge, picture.top(),
                      room.right() - picture.right() - 2 * kEdge, picture.height());
    const QString remarks = index.data(SlideModel::RemarksRole).toStringList().join(u" · "_s);
    const int line = painter->fontMetrics().lineSpacing();
    const QRect below
        = remarks.isEmpty() ? QRect() : words.adjusted(0, words.height() - line, 0, 0);
    painter->setPen(broken ? m_theme.bad : m_theme.text);
    drawTitle(*painter, words.adjusted(0, 0, 0, -below.height()),
              index.data(Qt::DisplayRole).toString());
    painter->setFont(textFont(12.0 / 13));
    painter->setPen(broken ? m_theme.bad : m_theme.warning);
    painter->drawText(below, Qt::AlignLeft | Qt::AlignBottom,
                      painter->fontMetrics().elidedText(remarks, Qt::ElideRight, below.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(m_theme.accent);
        painter->drawRect(room.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace podium
