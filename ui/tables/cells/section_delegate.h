// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/cells/cell_delegate.h"

namespace podium {

/// A cell of a column whose rows stand in sections: the name of a section is written once, at its
/// first row.
class SectionDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

} // namespace podium
