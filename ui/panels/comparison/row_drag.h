// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/comparison/dragged_items.h"

#include <QtCore/QObject>
#include <QtCore/QPoint>

#include <optional>

class QMouseEvent;
class QPixmap;
class QTableView;

namespace podium {

class Desk;

/// Lets the rows of a table be dragged: the pressed one, or all chosen ones when it is among them.
/// A row is known by its KeyRole. A child of its table.
class RowDrag final : public QObject
{
    Q_OBJECT

public:
    /// `nameColumn` says what a row is called.
    RowDrag(Desk &desk, QTableView &table, int nameColumn);

    [[nodiscard]] static QPixmap picture(const Desk &desk, const DraggedItems &items);

Q_SIGNALS:
    /// Rows are on their way; ended() follows, wherever they are dropped.
    void started();
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press(const QMouseEvent &mouse);
    [[nodiscard]] bool move(const QMouseEvent &mouse);
    void take(const QPoint &position);
    void drag();

    Desk &m_desk;
    QTableView &m_table;
    int m_nameColumn;
    std::optional<QPoint> m_pressed; ///< where, in the viewport
    DraggedItems m_items;
};

} // namespace podium
