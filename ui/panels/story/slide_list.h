// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtWidgets/QListView>

namespace podium {

/// The slides of a story below one another, to be dragged into another order; Alt with the arrows
/// moves the current one, Return opens its View, Delete takes it away.
class SlideList final : public QListView
{
    Q_OBJECT

public:
    explicit SlideList(QWidget *parent);

    void setTheme(const Theme &theme);

Q_SIGNALS:
    void moveAsked(int from, int to);
    void openAsked(int place);
    void removeAsked();
    void menuAsked(const QPoint &at);

protected:
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] int gapAt(const QPoint &point) const;
};

} // namespace podium
