// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"
#include "app/models/charts/chart_series.h"

#include <QtCore/QCoreApplication>

class QMenu;

namespace podium {

class ChartCard;

/// What a person can add to a chart: texts of one's own, what is highlighted, lines, bands, notes
/// with an arrow, differences. All of it goes into the View, so it is undone, saved and exported.
class AnnotateMenu final
{
    Q_DECLARE_TR_FUNCTIONS(podium::AnnotateMenu)

public:
    static void fill(QMenu &menu, ChartCard &card);

private:
    static void addHighlights(QMenu &menu, ChartCard &card);
    static void addMarks(QMenu &menu, ChartCard &card);
    static void addRemovals(QMenu &menu, ChartCard &card);
    static void askForTexts(ChartCard &card);
    static void askForLine(ChartCard &card);
    static void askForBand(ChartCard &card);
    static void askForText(ChartCard &card, const ChartMark &mark);
    static void add(ChartCard &card, const Annotation &annotation);
    [[nodiscard]] static QString nameOf(const Annotation &annotation, const ChartSeries &series);
};

} // namespace podium
