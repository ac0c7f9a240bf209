// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/cells/cell_delegate.h"

namespace podium {

/// Text on as many lines as its column makes it: nothing is shortened where rows may grow.
class WrappedDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    /// Pixels that `text` takes in a column of this width.
    [[nodiscard]] static int heightOf(const QString &text, const QFont &font, int width);

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

} // namespace podium
