// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/columns/column_menu.h"

#include "app/models/tables/roles.h"
#include "ui/tables/data_table.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QMouseEvent>

#include <algorithm>

namespace podium {

namespace {

/// Columns that stand in one menu, and what the menu is called; empty: in the menu itself.
struct Group {
    QString title;
    QList<int> columns;
};

QString text(const char *source)
{
    return QCoreApplication::translate("podium::ColumnMenu", source);
}

/// Stays open while columns are ticked with the mouse or the space bar, so that several can be.
class TickMenu final : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (!tick(actionAt(event->position().toPoint())))
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Space || !tick(activeAction()))
            QMenu::keyPressEvent(event);
    }

private:
    static bool tick(QAction *action)
    {
        const bool ticks = action && action->isCheckable() && action->isEnabled();
        if (ticks)
            action->trigger();
        return ticks;
    }
};

QList<Group> groupsOf(const DataTable &table)
{
    const QAbstractItemModel &model = *table.model();
    QList<Group> groups;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (table.useOf(column) == ColumnUse::Programs)
            continue;
        const QString title = model.headerData(column, Qt::Horizontal, GroupRole).toString();
        auto group = std::ranges::find(groups, title, &Group::title);
        if (group == groups.end())
            group = groups.insert(groups.end(), Group{title, {}});
        group->columns.append(column);
    }
    return groups;
}

bool areShown(const DataTable &table, const QList<int> &columns)
{
    return std::ranges::none_of(columns, [&table](int column) { return !table.isWanted(column); });
}

/// Sets the ticks to what is shown: one entry may show or hide many columns.
void refreshTicks(const QMenu &menu, const DataTable &table)
{
    for (QAction *action : menu.actions()) {
        if (action->isCheckable())
            action->setChecked(areShown(table, action->data().value<QList<int>>()));
    }
}

QAction *addTick(QMenu &menu, DataTable &table, const QString &title, const QList<int> &columns)
{
    QAction *action = menu.addAction(QString(title).replace(u'&', QStringLiteral("&&")));
    action->setCheckable(true);
    action->setData(QVariant::fromValue(columns));
    action->setChecked(areShown(table, columns));
    QObject::connect(action, &QAction::triggered, &table, [&menu, &table, columns](bool shown) {
        table.showColumns(columns, shown);
        refreshTicks(menu, table);
    });
    return action;
}

void addColumns(QMenu &menu, DataTable &table, const QList<int> &columns)
{
    const auto header = [&table](int column, int role) {
        return table.model()->headerData(column, Qt::Horizontal, role).toString();
    };
    for (const int column : columns) {
        QAction *action = addTick(menu, table, header(column, Qt::DisplayRole), {column});
        action->setEnabled(!table.isKeyColumn(column));
        action->setStatusTip(header(column, Qt::ToolTipRole));
    }
}

void addGroup(QMenu &menu, DataTable &table, const Group &group)
{
    auto *inner = new TickMenu(group.title, &menu);
    menu.addMenu(inner);
    if (group.columns.size() > 1) {
        QAction *all
            = addTick(*inner, table, text(QT_TRANSLATE_NOOP("podium::ColumnMenu", "All of these")),
                      group.columns);
        all->setStatusTip(text(
            QT_TRANSLATE_NOOP("podium::ColumnMenu", "Show or hide every column of this group.")));
        inner->addSeparator();
    }
    addColumns(*inner, table, group.columns);
}

} // namespace

void fillColumnMenu(QMenu &menu, DataTable &table)
{
    menu.clear();
    const QAbstractItemModel *model = table.model();
    if (!model)
        return;
    QList<int> all;
    for (const Group &group : groupsOf(table)) {
        all += group.columns;
        if (group.title.isEmpty())
            addColumns(menu, table, group.columns);
        else
            addGroup(menu, table, group);
    }
    menu.addSeparator();
    QAction *show = menu.addAction(text(QT_TRANSLATE_NOOP("podium::ColumnMenu", "Show all")));
    show->setStatusTip(
        text(QT_TRANSLATE_NOOP("podium::ColumnMenu", "Show every column there is.")));
    show->setEnabled(!areShown(table, all));
    QObject::connect(show, &QAction::triggered, &table,
                     [&table, all] { table.showColumns(all, true); });
    QAction *reset = menu.addAction(text(QT_TRANSLATE_NOOP("podium::ColumnMenu", "Reset columns")));
    reset->setStatusTip(text(QT_TRANSLATE_NOOP(
        "podium::ColumnMenu", "Go back to the usual columns, in their order and width.")));
    QObject::connect(reset, &QAction::triggered, &table, &DataTable::chooseUsual);
}

} // namespace podium
