// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menus/window_menus.h"

#include "app/session/desk/desk.h"
#include "app/session/story/story_desk.h"
#include "ui/panels/desk_theme.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/inspector/inspector.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/pictures/picture_menu.h"
#include "ui/panels/tables/table_card.h"
#include "ui/presenter/presenter.h"
#include "ui/tables/columns/column_menu.h"
#include "ui/tables/data_table.h"
#include "ui/window/document/documents.h"
#include "ui/window/help/about.h"
#include "ui/window/help/shortcut_sheet.h"
#include "ui/window/journey.h"
#include "ui/window/menus/appearance_menu.h"
#include "ui/window/menus/data_menu.h"
#include "ui/window/palette/palette.h"
#include "ui/window/palette/palette_entries.h"
#include "ui/window/panel_area.h"
#include "ui/window/presenting.h"
#include "ui/window/settings_dialog.h"
#include "ui/window/workspace_stack.h"
#include "ui/workspaces/story/story_workspace.h"
#include "ui/workspaces/workspace.h"

#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenuBar>

namespace podium {

using namespace Qt::StringLiterals;

WindowMenus::WindowMenus(QMainWindow &window, const WindowParts &parts)
    : QObject(&window)
    , m_window(window)
    , m_parts(parts)
{
    Desk &desk = parts.desk;
    connect(&desk, &Desk::languageChanged, this, &WindowMenus::build);
    connect(&desk, &Desk::answered, this, &WindowMenus::refresh);
    connect(&desk, &Desk::selectionChanged, this, &WindowMenus::refresh);
    connect(&desk.session(), &Session::viewChanged, this, &WindowMenus::refresh);
    connect(&parts.journey, &Journey::changed, this, &WindowMenus::refresh);
    connect(&parts.panels, &PanelArea::wantedChanged, this, &WindowMenus::refresh);
    build();
}

void WindowMenus::build()
{
    QMenuBar *bar = m_window.menuBar();
    bar->clear();
    qDeleteAll(bar->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    fillFile(*bar->addMenu(tr("&File")));
    fillEdit(*bar->addMenu(tr("&Edit")));
    fillView(*bar->addMenu(tr("&View")));
    fillRanking(*bar->addMenu(tr("&Ranking")));
    fillDataMenu(*bar->addMenu(tr("&Data")), m_parts);
    fillPresent(*bar->addMenu(tr("&Present")));
    fillHelp(*bar->addMenu(tr("&Help")));
    refresh();
}

void WindowMenus::fillEdit(QMenu &menu)
{
    Session &session = m_parts.desk.session();
    m_undo = add(menu, {}, QKeySequence::Undo, tr("Take the last change of what is shown back."),
                 [&session] { session.undo(); });
    m_redo = add(menu, {}, QKeySequence::Redo, tr("Make the change again."),
                 [&session] { session.redo(); });
    m_redo->setShortcuts(QKeySequence::Redo);
    menu.addSeparator();
    m_copy = add(menu, tr("&Copy rows"), QKeySequence::Copy,
                 tr("Copy the selected rows, or all when none is selected."),
                 [this] { m_parts.workspaces.workspace().mainTable()->table().copySelection(); });
    add(menu, tr("Paste &table…"), QKeySequence::Paste,
        tr("Import the cells that were copied elsewhere, after a look at them."),
        [this] { m_parts.documents.paste(); });
    m_copyPicture
        = add(menu, tr("Copy &picture"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
              tr("Copy the chart of this workspace with its rules and its source."),
              [this] { m_parts.workspaces.workspace().mainChart()->pictures().copyPicture(); });
    m_capture = add(menu, tr("Capture as a sl&ide"), Qt::CTRL | Qt::Key_M,
                    tr("Add what is shown to the story, behind the slide looked at last."),
                    [this] { m_parts.stories.capture(); });
    m_copyRecord = add(menu, tr("Copy r&ecord"), Qt::CTRL | Qt::SHIFT | Qt::Key_R,
                       tr("Copy everything about the current model as text."),
                       [this] { m_parts.panels.inspector().copyRecord(); });
    menu.addSeparator();
    add(menu, tr("Find and &do…"), Qt::CTRL | Qt::Key_K,
        tr("Any model, lab, country, workspace or command by a few letters of its name."),
        [this] { openPalette(); });
    add(menu, tr("&Find"), QKeySequence::Find, tr("Look for a model, lab or country."),
        [this] { Q_EMIT searchAsked(); });
    add(menu, tr("C&lear search and choice"), Qt::Key_Escape,
        tr("Show all rows again and highlight none."), [this] {
            m_parts.desk.clearSearch();
            m_parts.desk.clearChoice();
        });
    menu.addSeparator();
    add(menu, tr("&Settings…"), Qt::CTRL | Qt::Key_Comma,
        tr("Language, colours and currency, and the layout as Podium comes with."),
        [this] { openSettings(); });
}

void WindowMenus::fillRecent(QMenu &menu)
{
    Journey &journey = m_parts.journey;
    for (const Journey::Recent &recent : journey.recent()) {
        QString text = recent.name;
        menu.addAction(text.replace(u'&', u"&&"_s), this,
                       [&journey, view = recent.view] { journey.show(view); });
    }
}

void WindowMenus::fillRanking(QMenu &menu)
{
    Desk &desk = m_parts.desk;
    AppearanceMenu::addChoicesOfView(menu, desk);
    menu.addSeparator();
    m_compare = add(menu, tr("&Compare all with the current model"), Qt::CTRL | Qt::Key_R,
                    tr("Show every index as a multiple of this one's."),
                    [&desk] { desk.edit().compareWith(desk.currentData(KeyRole).toString()); });
    m_addToCompare = add(menu, tr("&Add the current model to Compare"), Qt::CTRL | Qt::Key_D,
                         tr("Set it beside others in Compare."), [&desk] {
                             desk.edit().addToCompare({desk.currentData(KeyRole).toString()});
                         });
    m_noReference = add(menu, tr("Compare with &none"), {}, tr("Show no reference."),
                        [&desk] { desk.edit().clearReference(); });
    menu.addSeparator();
    m_reset = add(menu, tr("Reset &filters"), Qt::CTRL | Qt::SHIFT | Qt::Key_F,
                  tr("Let every country and every kind of model in again."),
                  [&desk] { desk.edit().resetFilters(); });
}

void WindowMenus::fillPresent(QMenu &menu)
{
    Desk &desk = m_parts.desk;
    Presenter &presenter = m_parts.presenter;
    m_present = add(menu, tr("&Start"), Qt::Key_F5,
                    tr("The story that is worked on, or what was presented last, from its first "
                       "slide; where nothing was, what is shown."),
                    [&] {
                        if (m_parts.workspaces.currentKey() == StoryWorkspace::key())
                            presentWorkedOn(desk, m_parts.stories, presenter);
                        else
                            presentAgain(desk, presenter, false);
                    });
    m_resume = add(menu, tr("&Resume"), Qt::SHIFT | Qt::Key_F5,
                   tr("From the slide where the last presentation ended."),
                   [&] { presentAgain(desk, presenter, true); });
    menu.addSeparator();
    m_presentShown = add(menu, tr("&What is shown, on one slide"), {},
                         tr("The picture of this workspace, live on the whole screen."),
                         [&] { presentShown(desk, presenter); });
    QMenu *stories = menu.addMenu(tr("A s&tory"));
    fillWhenShown(*stories, [&](QMenu &shown) {
        fillStoryMenu(shown, desk, m_parts.stories, presenter, false);
    });
    QMenu *rehearsals = menu.addMenu(tr("Re&hearse"));
    fillWhenShown(*rehearsals, [&](QMenu &shown) {
        fillStoryMenu(shown, desk, m_parts.stories, presenter, true);
    });
}

void WindowMenus::fillHelp(QMenu &menu)
{
    add(menu, tr("&Keyboard shortcuts"), QKeySequence::HelpContents, tr("All keys at a glance."),
        [this] { ShortcutSheet(*m_window.menuBar(), &m_window).exec(); });
    menu.addSeparator();
    add(menu, tr("&About Podium"), {}, tr("Version, licence and whose figures these are."),
        [this] { showAbout(m_window, m_parts.desk); });
    add(menu, tr("About &Qt"), {}, tr("The toolkit that draws these windows."),
        [] { QApplication::aboutQt(); });
}

void WindowMenus::openPalette()
{
    const auto entries = PaletteEntries::of(*m_window.menuBar(), m_parts.workspaces, m_parts.desk);
    (new Palette(entries, themeOf(m_parts.desk), m_window))->open();
}

void WindowMenus::openSettings()
{
    const auto reset = [this] { Q_EMIT layoutResetAsked(); };
    SettingsDialog(m_parts.desk, m_parts.appearance, reset, &m_window).exec();
}

void WindowMenus::refresh()
{
    Desk &desk = m_parts.desk;
    const Session &session = desk.session();
    m_undo->setText(session.canUndo() ? tr("&Undo: %1").arg(session.undoName()) : tr("&Undo"));
    m_redo->setText(session.canRedo() ? tr("&Redo: %1").arg(session.redoName()) : tr("&Redo"));
    m_undo->setEnabled(session.canUndo());
    m_back->setEnabled(m_parts.journey.canGoBack());
    m_forward->setEnabled(m_parts.journey.canGoForward());
    m_redo->setEnabled(session.canRedo());
    const bool shown = bool(desk.shown());
    const bool table = shown && m_parts.workspaces.workspace().mainTable();
    const bool chart = shown && m_parts.workspaces.workspace().mainChart();
    const bool document = m_parts.documents.store().isOpen();
    m_saveDocument->setEnabled(document);
    m_saveDocumentAs->setEnabled(document);
    m_closeDocument->setEnabled(document);
    // Ctrl+S is the document's while one is open.
    m_saveDocument->setShortcut(document ? QKeySequence(QKeySequence::Save) : QKeySequence());
    m_saveTable->setShortcut(document ? QKeySequence() : QKeySequence(QKeySequence::Save));
    m_saveTable->setEnabled(table);
    m_copy->setEnabled(table);
    m_savePicture->setEnabled(chart);
    m_present->setEnabled(shown);
    m_presentShown->setEnabled(shown);
    m_resume->setEnabled(shown && m_parts.presenter.story());
    m_copyPicture->setEnabled(chart);
    m_copyRecord->setEnabled(desk.current().has_value());
    m_capture->setEnabled(shown);
    m_exportStory->setEnabled(m_parts.stories.story() != nullptr);
    m_compare->setEnabled(desk.current().has_value());
    m_addToCompare->setEnabled(
        desk.current() && desk.edit().canAddToCompare(desk.currentData(KeyRole).toString()));
    m_noReference->setEnabled(!session.view().reference.empty());
    m_reset->setEnabled(desk.edit().hasFilters());
    m_inspector->setChecked(m_parts.panels.isWanted(PanelArea::Facts));
    m_facets->setChecked(m_parts.panels.isWanted(PanelArea::Filters));
    m_grey->setChecked(desk.greyRest());
}

QAction *WindowMenus::add(QMenu &menu, const QString &text, const QKeySequence &keys,
                          const QString &hint, std::function<void()> act)
{
    QAction *action = menu.addAction(text);
    action->setShortcut(keys);
    action->setStatusTip(hint);
    connect(action, &QAction::triggered, this, std::move(act));
    return action;
}

} // namespace podium
