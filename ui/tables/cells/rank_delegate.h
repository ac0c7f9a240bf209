// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/cells/cell_delegate.h"

namespace podium {

/// A rank with the ranks the row can claim beside it, and brackets at the left edge that hold the
/// rows which cannot be told apart (TieRole). Brackets are only drawn while neighbours in the table
/// are neighbours in the ranking: in another order they would hold a group together in part.
class RankDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    /// `interval` is the column whose text stands beside the rank.
    RankDelegate(int interval, QObject *parent);

    /// The columns that sort rows as they rank; without a column to sort by they always do.
    void setRankOrders(const QList<int> &columns) { m_rankOrders = columns; }
    /// The highest rank there is: so much room all of them get.
    void setMostRank(qsizetype rank);

    [[nodiscard]] QString legend() const override;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const override;

private:
    [[nodiscard]] bool isInRankOrder(const QModelIndex &index) const;
    void paintBracket(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    [[nodiscard]] int rankWidth(const QFont &font, const QString &rank) const;
    [[nodiscard]] QString intervalText(const QModelIndex &index) const;

    int m_interval;
    QList<int> m_rankOrders;
    QString m_widest;
};

} // namespace podium
