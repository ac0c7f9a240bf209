// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QMenuBar;

namespace podium {

/// Every key of the window, read from its menus, and those of tables and charts.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const QMenuBar &menus, QWidget *parent = nullptr);
};

} // namespace podium
