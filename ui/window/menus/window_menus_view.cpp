// SPDX-License-Identifier: GPL-3.0-or-later
// Where to look and what is shown there.
#include "ui/window/menus/window_menus.h"

#include "app/session/desk/desk.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/columns/column_menu.h"
#include "ui/tables/data_table.h"
#include "ui/window/journey.h"
#include "ui/window/panel_area.h"
#include "ui/window/panes.h"
#include "ui/window/workspace_stack.h"
#include "ui/workspaces/workspace.h"

#include <QtGui/QAction>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>

namespace podium {

using namespace Qt::StringLiterals;

void WindowMenus::fillView(QMenu &menu)
{
    const WorkspaceStack &workspaces = m_parts.workspaces;
    for (int i = 0; i < workspaces.count(); ++i) {
        const auto digit = Qt::Key(Qt::Key_1 + i);
        add(menu, workspaces.title(i), Qt::CTRL | digit, workspaces.hint(i),
            [this, key = workspaces.key(i)] { Q_EMIT m_parts.desk.workspaceAsked(key); });
    }
    menu.addSeparator();
    add(menu, tr("&Next pane"), Qt::Key_F6,
        tr("To the next part of the window: controls, pages, cards, panels."),
        [this] { goToPane(m_window, 1); });
    add(menu, tr("Previo&us pane"), Qt::SHIFT | Qt::Key_F6,
        tr("To the part of the window before this one."), [this] { goToPane(m_window, -1); });
    menu.addSeparator();
    Journey &journey = m_parts.journey;
    m_back = add(menu, tr("&Back"), Qt::ALT | Qt::Key_Left,
                 tr("To the workspace and the view before."), [&journey] { journey.goBack(); });
    m_back->setShortcuts({Qt::ALT | Qt::Key_Left, Qt::Key_Backspace});
    m_forward = add(menu, tr("For&ward"), Qt::ALT | Qt::Key_Right,
                    tr("To where you came back from."), [&journey] { journey.goForward(); });
    QMenu *recent = menu.addMenu(tr("Recent &views"));
    fillWhenShown(*recent, [this](QMenu &shown) { fillRecent(shown); });
    menu.addSeparator();
    m_inspector
        = add(menu, tr("&Inspector"), Qt::Key_F9, tr("Show what is known about the current model."),
              [this] { m_parts.panels.setWanted(PanelArea::Facts, m_inspector->isChecked()); });
    m_inspector->setCheckable(true);
    m_facets = add(menu, tr("Filter &panel"), Qt::Key_F8,
                   tr("Every filter at a glance, with the number of models it would leave."),
                   [this] { m_parts.panels.setWanted(PanelArea::Filters, m_facets->isChecked()); });
    m_facets->setCheckable(true);
    QMenu *columns = menu.addMenu(tr("&Columns"));
    fillWhenShown(*columns, [this](QMenu &shown) {
        if (TableCard *table = m_parts.workspaces.workspace().mainTable())
            fillColumnMenu(shown, table->table());
    });
    m_grey = add(menu, tr("&Grey all but the chosen"), Qt::CTRL | Qt::Key_G,
                 tr("The chosen country or lab in colour, the rest grey, in pictures, too."),
                 [this] { m_parts.desk.setGreyRest(m_grey->isChecked()); });
    m_grey->setCheckable(true);
    add(menu, tr("Pla&y over the days"), Qt::Key_F7,
        tr("A slider over the days there are figures of, which plays them; all that is shown "
           "follows."),
        [this] { Q_EMIT dayBarAsked(); });
    menu.addSeparator();
    AppearanceMenu::addThemes(*menu.addMenu(tr("C&olours")), m_parts.appearance);
    AppearanceMenu::addLanguages(*menu.addMenu(tr("&Language")), m_parts.appearance);
    menu.addSeparator();
    add(menu, tr("&Full screen"), QKeySequence::FullScreen,
        tr("Fill the screen, or stop doing so."),
        [this] { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); });
    add(menu, tr("&Reset layout"), {}, tr("Columns, sizes and panels as Podium comes with."),
        [this] { Q_EMIT layoutResetAsked(); });
}

} // namespace podium
