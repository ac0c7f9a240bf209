// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rows/row_label.h"

#include "app/models/charts/distinct_name.h"
#include "ui/charts/paint/text_item.h"
#include "ui/theme/known_text.h"

#include <QtWidgets/QGraphicsScene>

namespace podium {

void addRowLabel(QGraphicsScene &scene, const ChartSeries &series, const ChartMark &mark,
                 double width, const QFont &font, const QColor &colour, QPointF end)
{
    const auto fits = [&](const QString &text) { return textWidth(text, font) <= width; };
    QString shown = mark.label;
    if (!fits(shown)) {
        QStringList all;
        for (const ChartMark &one : series.marks)
            all.append(one.label);
        shown = distinctName(mark.label, all, fits).value_or(mark.label);
    }
    auto *const label = addShortened(scene, shown, width, font, colour, end, Qt::AlignRight);
    if (label->text() != mark.label)
        label->setToolTip(mark.label);
}

} // namespace podium
