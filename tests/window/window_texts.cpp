// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/window_texts.h"

#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

namespace podium::tests {

using namespace Qt::StringLiterals;

namespace {

void addHeaders(const QTableView &table, QStringList &texts)
{
    const QAbstractItemModel *model = table.model();
    for (int column = 0; model && column < model->columnCount(); ++column) {
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
            texts << model->headerData(column, Qt::Horizontal, role).toString();
    }
}

void addContents(const QWidget &widget, QStringList &texts)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts << edit->placeholderText();
    else if (const auto *box = qobject_cast<const QSpinBox *>(&widget))
        texts << box->prefix().trimmed() << box->suffix().trimmed();
    else if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        texts << menu->title();
    else if (const auto *table = qobject_cast<const QTableView *>(&widget))
        addHeaders(*table, texts);
}

void visit(QMenu &menu, const std::function<void(const QMenu &)> &look)
{
    Q_EMIT menu.aboutToShow();
    look(menu);
    for (const QAction *action : menu.actions()) {
        if (action->menu())
            visit(*action->menu(), look);
    }
}

} // namespace

void visitMenus(QWidget &window, const std::function<void(const QMenu &)> &look)
{
    QList<QPointer<QMenu>> menus;
    for (QMenu *menu : window.findChildren<QMenu *>()) {
        // Filling a menu replaces those inside it.
        if (!qobject_cast<QMenu *>(menu->parentWidget()))
            menus.append(menu);
    }
    for (const QPointer<QMenu> &menu : menus) {
        if (menu)
            visit(*menu, look);
    }
}

QStringList textsOf(QWidget &window)
{
    QStringList texts;
    visitMenus(window, [&texts](const QMenu &menu) {
        for (const QAction *action : menu.actions())
            texts << action->text() << action->toolTip() << action->statusTip();
    });
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // Safe sentences stand in both languages, whatever that of the window.
        if (widget->objectName().startsWith("safe"_L1))
            continue;
        texts << widget->toolTip() << widget->statusTip() << widget->accessibleName()
              << widget->accessibleDescription();
        addContents(*widget, texts);
    }
    texts.removeDuplicates();
    texts.removeAll(QString());
    return texts;
}

} // namespace podium::tests
