// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtCore/QByteArray>
#include <QtCore/QLocale>
#include <QtCore/QRectF>
#include <QtCore/QStringList>

namespace podium {

/// How a series is drawn, apart from its size.
struct ChartLook {
    Theme theme = Theme::light();
    QLocale locale;          ///< of the numbers at the axis
    bool compact = false;    ///< in a card that has its own title: without title and subtitle
    double largestText = 0;  ///< pixels, of labels; 0: whatever suits the size of the picture
    QStringList highlighted; ///< keys of the marks that are chosen
    int subtitleLines = 0;   ///< at most, the other rules in the tool tip; 0: all are written
    bool greyRest = false;   ///< marks that are not highlighted step back into grey
    QByteArray carried = {}; ///< what a file of the picture holds beside it (carried_words.h)
    QRectF zoom = QRectF(0, 0, 1, 1); ///< part of a whole plane that is shown; (0, 0) is top left

    bool operator==(const ChartLook &) const = default;
};

} // namespace podium
