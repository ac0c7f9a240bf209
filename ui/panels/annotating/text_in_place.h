// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_widget.h"

#include <QtWidgets/QLineEdit>

#include <functional>

namespace podium {

class Desk;

/// A text of a chart, written where it stands: Return keeps it, Escape leaves all as it was. A child
/// of the chart; deletes itself.
class TextInPlace final : public QLineEdit
{
    Q_OBJECT

public:
    struct Content {
        QString text;
        QString placeholder;
        std::function<void(const QString &)> keep; ///< with the text, trimmed; once
    };

    /// Moved into the viewport where it does not fit.
    TextInPlace(ChartWidget &chart, const QRect &place, Content content);

    /// Title, subtitle or note; empty: the composed one. `place` is where it is drawn.
    static void writeText(Desk &desk, ChartWidget &chart, ChartWidget::Text text,
                          const QRect &place);

Q_SIGNALS:
    void closed(); ///< kept or not

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keep();
    void finish();

    std::function<void(const QString &)> m_keep;
    bool m_done = false;
};

} // namespace podium
