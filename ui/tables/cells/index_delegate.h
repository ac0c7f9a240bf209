// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/cells/cell_delegate.h"

namespace podium {

/// A number with a bar from zero in the country's colour; hollow when the number is estimated. A
/// line from LowRole to HighRole, where they are known, runs through the end of the bar.
class IndexDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    /// The value whose bar fills the cell.
    void setFullScale(double value) { m_fullScale = value; }
    /// The longest number that cells may hold, which bars leave room for.
    void setLongest(const QString &number) { m_longest = number; }

    [[nodiscard]] QString legend() const override;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const override;

private:
    void paintBar(QPainter &painter, const QRect &area, const QModelIndex &index) const;
    void paintInterval(QPainter &painter, const QRect &area, int from, int to) const;

    [[nodiscard]] int numberWidth(const QFont &font) const;

    double m_fullScale = 100;
    QString m_longest = QStringLiteral("100.0");
};

} // namespace podium
