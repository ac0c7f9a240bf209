// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help/shortcut_sheet.h"

#include "ui/panels/elements/part.h"
#include "ui/window/menus/menu_text.h"

#include <QtGui/QAction>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct Key {
    QString keys;
    QString what;
};

QList<Key> keysOf(const QMenu &menu)
{
    QList<Key> keys;
    for (const QAction *action : menu.actions()) {
        if (!action->shortcut().isEmpty())
            keys.append({action->shortcut().toString(QKeySequence::NativeText),
                         withoutMnemonic(action->text())});
    }
    return keys;
}

void addBlock(QGridLayout &grid, int column, int &row, const QString &title, const QList<Key> &keys)
{
    if (keys.isEmpty())
        return;
    auto *heading = new QLabel(title);
    setPart(heading, u"title"_s);
    grid.addWidget(heading, row++, column, 1, 2);
    for (const Key &key : keys) {
        auto *name = new QLabel(key.keys);
        setPart(name, u"quiet"_s);
        grid.addWidget(name, row, column);
        grid.addWidget(new QLabel(key.what), row, column + 1);
        ++row;
    }
    grid.setRowMinimumHeight(row++, 8);
}

} // namespace

ShortcutSheet::ShortcutSheet(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setColumnMinimumWidth(2, 24);
    int left = 0;
    int right = 0;
    const QList<QAction *> entries = menus.actions();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const bool first = i < 2;
        addBlock(*grid, first ? 0 : 3, first ? left : right, withoutMnemonic(entries[i]->text()),
                 keysOf(*entries[i]->menu()));
    }
    addBlock(
        *grid, 0, left, tr("In tables and charts"),
        {{tr("Up, Down, Home, End"), tr("Walk through rows or marks")},
         {tr("Return"), tr("Show only this country (charts of countries)")},
         {tr("+, −, 0"), tr("Zoom a picture of points or a map, show it whole")},
         {tr("Menu"), tr("What can be done with a row or a mark: its receipt, copies, filters")},
         {tr("Tab"), tr("To the next part of the window")}});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->addLayout(grid);
    layout->addStretch(1);
    layout->addWidget(buttons);
}

} // namespace podium
