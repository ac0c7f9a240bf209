// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/cells/cell_delegate.h"

namespace podium {

/// Whether something holds, behind a mark of its own shape and in a colour of its own: a tick, a
/// cross, a half-filled ring where it depends, an empty one where nothing can be said.
class StandingDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const override;
};

} // namespace podium
