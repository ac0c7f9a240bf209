// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QBoxLayout;

namespace podium {

/// Two groups of controls: side by side, one at the left and one at the right, or, where there is no
/// room for all of their texts, one below the other.
class ControlLine final : public QWidget
{
    Q_OBJECT

public:
    /// The line owns them all.
    ControlLine(QWidget *left, const QList<QWidget *> &right, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    void place();

    QWidget *m_left;
    QWidget *m_right;
    QBoxLayout *m_layout;
};

} // namespace podium
