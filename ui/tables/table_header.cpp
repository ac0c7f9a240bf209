// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_header.h"

#include <algorithm>

#include "app/models/roles.h"
#include "ui/theme/fonts.h"

namespace podium {

namespace {

constexpr int kRowsLookedAt = 60;
// As in the style sheet.
constexpr double kTitleScale = 12.0 / 13;
constexpr int kTitlePadding = 9;
constexpr int kSortArrow = 12;
constexpr int kSlack = 6;

/// Numbers beside a bar start at the left, and so does their title.
bool hasBars(const QAbstractItemModel &model, int column)
{
    return model.rowCount() > 0 && model.index(0, column).data(ShareRole).isValid();
}

QFontMetrics titleMetrics()
{
    return QFontMetrics(textFont(kTitleScale, QFont::DemiBold));
}

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const bool right = model() && isNumberColumn(*model(), section) && !hasBars(*model(), section);
    option->textAlignment = (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const int taken = 2 * kTitlePadding + (sorted ? kSortArrow : kSlack);
    option->text = titleMetrics().elidedText(option->text, Qt::ElideRight,
                                             sectionSize(section) - taken);
}

/// Qt counts the style sheet's padding twice and leaves room for an arrow beside it.
QSize TableHeader::sectionSizeFromContents(int section) const
{
    const QString title = model() ? model()->headerData(section, orientation()).toString() : QString();
    return {titleMetrics().horizontalAdvance(title) + 2 * kTitlePadding + kSortArrow,
            QHeaderView::sectionSizeFromContents(section).height()};
}

bool isNumberColumn(const QAbstractItemModel &model, int column)
{
    // Spread over the whole table: rows of one kind, which may lack the figure, often stand together.
    const int rows = model.rowCount();
    const int step = std::max(1, rows / kRowsLookedAt);
    for (int row = 0; row < rows; row += step) {
        const int type = model.index(row, column).data(ValueRole).typeId();
        if (type != QMetaType::UnknownType)
            return type == QMetaType::Double || type == QMetaType::Int;
    }
    return false;
}

} // namespace podium
