// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/comparison/dragged_items.h"

#include <QtCore/QObject>

#include <functional>

class QDropEvent;
class QWidget;

namespace podium {

/// Lets a widget take what is dragged from rankings; while it would, its property "dropping" is
/// set for the style sheet. Whatever else is dragged passes by. A child of its widget.
class ItemDrop final : public QObject
{
    Q_OBJECT

public:
    ItemDrop(QWidget &target, std::function<void(const DraggedItems &)> take);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool follow(QDropEvent &event);
    void mark(bool dropping);

    QWidget &m_target;
    std::function<void(const DraggedItems &)> m_take;
};

} // namespace podium
