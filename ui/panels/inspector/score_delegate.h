// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/cells/cell_delegate.h"

namespace podium {

/// A score of EvaluationModel as a bar over its whole scale, a tick at the median of the models
/// shown, and the figure. A missing score says so and has no bar.
class ScoreDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const override;

private:
    void paintBar(QPainter &painter, const QRect &area, const QModelIndex &index) const;
};

} // namespace podium
