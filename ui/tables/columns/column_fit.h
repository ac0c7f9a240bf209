// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

namespace podium {

/// Shares a table's width among its columns: texts whole where there is room, titles on two lines
/// before names are shortened, and no column narrower than what still says something. Columns are those of the model.
struct ColumnFit {
    QList<int> natural; ///< width by column: titles and contents whole
    QList<int> least;   ///< width by column: contents whole, the title on two lines
    QList<int> shown;   ///< in the order they stand
    QList<int>
        elastic; ///< give width away when it is short, first ones first; the last names the row
    int stretched = -1;    ///< takes the width that is left over
    int mostStretch = 320; ///< at most this much; the rest goes to all

    /// Width by column, where `room` pixels are to be filled. They take more when even the narrowest
    /// columns do not fit.
    [[nodiscard]] QList<int> widths(int room) const;

private:
    void giveAway(QList<int> &widths, int missing) const;
};

} // namespace podium
