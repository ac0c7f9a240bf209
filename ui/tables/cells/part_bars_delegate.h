// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/cells/cell_delegate.h"

namespace podium {

/// Small bars side by side in the country's colour (BarsRole). What is missing is a cross and not a
/// bar of no length; what was filled in is hollow.
class PartBarsDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    [[nodiscard]] QString legend() const override;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const override;
};

} // namespace podium
