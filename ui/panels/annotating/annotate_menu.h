// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"
#include "app/models/charts/chart_series.h"
#include "ui/panels/annotating/annotation_tool.h"

#include <QtCore/QObject>

#include <functional>

class QMenu;

namespace podium {

class ChartWidget;
class Desk;

/// What a person can add to a chart: texts of one's own, what is highlighted, lines, bands, notes
/// with an arrow, differences. All of it goes into the View, so it is undone, saved and exported.
class AnnotateMenu final : public QObject
{
    Q_OBJECT

public:
    /// `chosen`: keys of the marks that are chosen when the menu opens. A part of the chart's card,
    /// which is `parent`.
    AnnotateMenu(Desk &desk, ChartWidget &chart, AnnotationTool &tool,
                 std::function<QStringList()> chosen, QObject *parent);

    /// `mark`: key of the mark the menu belongs to; the chosen ones where it is empty.
    void fill(QMenu &menu, const QString &mark = {});

private:
    void addHighlights(QMenu &menu);
    void addShapes(QMenu &menu);
    void addMarks(QMenu &menu);
    void addDifferences(QMenu &menu);
    void addRemovals(QMenu &menu);
    void askForTexts();
    void askForLine();
    void askForBand();
    void askForText(const ChartMark &mark);
    [[nodiscard]] const Picture &picture() const;
    /// The mark of the menu, or the first chosen one that is drawn.
    [[nodiscard]] const ChartMark *chosenMark() const;
    [[nodiscard]] QString nameOf(const Annotation &annotation) const;
    [[nodiscard]] QString labelOf(const std::string &key) const;

    Desk &m_desk;
    ChartWidget &m_chart;
    AnnotationTool &m_tool;
    std::function<QStringList()> m_chosen;
    QString m_mark; ///< key; of the menu that was filled last
};

} // namespace podium
