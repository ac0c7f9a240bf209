// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QHeaderView>

namespace podium {

/// Column titles that stand over their figures: right where the column has numbers.
class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
};

/// Whether the column has numbers, judged by the first rows that have a value.
[[nodiscard]] bool isNumberColumn(const QAbstractItemModel &model, int column);

} // namespace podium
