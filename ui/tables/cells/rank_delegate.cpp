// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cells/rank_delegate.h"

#include "app/models/tables/roles.h"
#include "ui/tables/cells/figure_text.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtCore/QtMath>
#include <QtGui/QPainter>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIntervalGap = 8;
constexpr int kBracketAt = 3;   ///< from the left edge of the cell
constexpr int kBracketTick = 3; ///< how far its ends reach to the right
constexpr int kBracketEnd = 4;  ///< from the upper and lower edge of its first and last row

QFont rankFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// 0 where there is no such row or its tie group is not known.
int tieOf(const QModelIndex &index, int row)
{
    const bool exists = row >= 0 && row < index.model()->rowCount();
    return exists ? index.siblingAtRow(row).data(TieRole).toInt() : 0;
}

} // namespace

RankDelegate::RankDelegate(int interval, QObject *parent)
    : CellDelegate(parent)
    , m_interval(interval)
    , m_widest(u"00"_s)
{
}

QString RankDelegate::legend() const
{
    return tr(
        "Beside it stand the ranks the model can honestly claim; a bracket holds a tie group, "
        "whose models cannot be told apart.");
}

void RankDelegate::setMostRank(qsizetype rank)
{
    m_widest = rank < 1000 ? QString(std::max<qsizetype>(2, QString::number(rank).size()), u'0')
                           : QString(QString::number(rank).size(), u'0') + u',';
}

void RankDelegate::paintContent(QPainter &painter, const QRect &area,
                                const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintBracket(painter, option.rect, index);
    const QFont font = rankFont(option.font);
    const QString rank = index.data(Qt::DisplayRole).toString();
    const int figures = rankWidth(font, rank);
    painter.setPen(theme().text);
    paintNumber(painter, QRect(area.left(), area.top(), figures, area.height()), font, rank);
    const QString interval = intervalText(index);
    const int room = area.width() - figures - kIntervalGap;
    if (interval.isEmpty() || figureWidth(option.font, interval) > room + 1)
        return;
    painter.setFont(option.font);
    painter.setPen(theme().quietText);
    drawFigures(painter, area.adjusted(figures + kIntervalGap, 0, 0, 0), Qt::AlignLeft, interval);
}

int RankDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString rank = index.data(Qt::DisplayRole).toString();
    const QString interval = intervalText(index);
    return rankWidth(rankFont(option.font), rank)
        + (interval.isEmpty() ? 0 : kIntervalGap + qCeil(figureWidth(option.font, interval)));
}

bool RankDelegate::isInRankOrder(const QModelIndex &index) const
{
    const auto *sorted = qobject_cast<const QSortFilterProxyModel *>(index.model());
    return !sorted || sorted->sortColumn() < 0 || m_rankOrders.contains(sorted->sortColumn());
}

void RankDelegate::paintBracket(QPainter &painter, const QRect &cell,
                                const QModelIndex &index) const
{
    const int tie = tieOf(index, index.row());
    if (tie == 0 || !isInRankOrder(index))
        return;
    const bool begins = tieOf(index, index.row() - 1) != tie;
    const bool ends = tieOf(index, index.row() + 1) != tie;
    if (begins && ends)
        return;
    const int left = cell.left() + kBracketAt;
    const int top = cell.top() + (begins ? kBracketEnd : 0);
    const int bottom = cell.bottom() - (ends ? kBracketEnd : 0);
    const QColor &colour = theme().quietText;
    painter.fillRect(QRect(QPoint(left, top), QPoint(left + 1, bottom)), colour);
    if (begins)
        painter.fillRect(QRect(left, top, 2 + kBracketTick, 2), colour);
    if (ends)
        painter.fillRect(QRect(left, bottom - 1, 2 + kBracketTick, 2), colour);
}

int RankDelegate::rankWidth(const QFont &font, const QString &rank) const
{
    return qCeil(std::max(figureWidth(font, m_widest), figureWidth(font, rank)));
}

QString RankDelegate::intervalText(const QModelIndex &index) const
{
    const QModelIndex interval = index.siblingAtColumn(m_interval);
    return interval.data(LowRole).isValid() ? interval.data(Qt::DisplayRole).toString() : QString();
}

} // namespace podium
