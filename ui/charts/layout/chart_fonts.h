// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_look.h"

#include <QtCore/QSizeF>
#include <QtGui/QFont>

namespace podium {

/// The fonts of one picture. In a card they are those of the window; in an export they grow with
/// the picture, less than in proportion, so that a large one does not look like a stretched window.
/// With a title in a window they do so up to a limit: a larger one shows more, not larger.
struct ChartFonts {
    double body = 13; ///< pixels; margins and gaps are measured in it
    QFont title;
    QFont subtitle;
    QFont label;
    QFont strongLabel; ///< of a highlighted mark
    QFont rowNote;     ///< beside or under labels and values
    QFont note;        ///< axis titles, remarks
    QFont value;
    QFont tick;
    QFont source;
    QFont empty;

    ChartFonts(QSizeF size, const ChartLook &look, double titleScale = 1.0);
    /// In the smallest letters that print can be read in: a column has no room for others.
    static ChartFonts small(QSizeF size, const ChartLook &look);
    /// Labels, notes and values at most this high: many marks in little room.
    void limitRows(double pixels);
};

/// Pixels from one baseline to the next.
[[nodiscard]] double lineHeight(const QFont &font);

} // namespace podium
