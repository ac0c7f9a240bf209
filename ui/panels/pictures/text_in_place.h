// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_widget.h"

#include <QtWidgets/QLineEdit>

namespace podium {

class Desk;

/// Title, subtitle or note of a chart, written where it stands: Return keeps it, Escape leaves all as
/// it was, an empty text brings the composed one back. A child of the chart; deletes itself.
class TextInPlace final : public QLineEdit
{
    Q_OBJECT

public:
    TextInPlace(Desk &desk, ChartWidget &chart, ChartWidget::Text text, const QRect &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keep();

    Desk &m_desk;
    ChartWidget::Text m_text;
    QString m_composed;
    bool m_done = false;
};

} // namespace podium
