// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"

#include <QtCore/QString>

namespace podium {

/// What goes to the clipboard beside a picture: its marks as a table, with title, rules and source.
struct CopiedWords {
    QString html;
    QString tabbed; ///< cells with tabs between them
};
[[nodiscard]] CopiedWords copiedWords(const ChartSeries &series);

} // namespace podium
