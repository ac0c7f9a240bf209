// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace podium {

/// A few views of the same thing side by side, one of them chosen. Arrow keys move the choice.
class SegmentSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentSwitch(QWidget *parent = nullptr);

    /// The first call makes the segments; later ones rename them.
    void setTexts(const QStringList &texts);
    [[nodiscard]] int current() const;
    void setCurrent(int segment);
    void showSegment(int segment, bool shown);

Q_SIGNALS:
    void currentChanged(int segment);

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_layout;
};

} // namespace podium
