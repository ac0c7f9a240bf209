// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "app/session/document/document_work.h"
#include "ui/panels/comparison/item_drop.h"
#include "ui/panels/elements/message_bar.h"
#include "ui/panels/rules/control_bar.h"
#include "ui/panels/rules/day_bar.h"
#include "ui/panels/scenarios/scenario_bar.h"
#include "ui/panels/story/word_field.h"
#include "ui/presenter/presenter.h"
#include "ui/window/document/documents.h"
#include "ui/window/files.h"
#include "ui/window/journey.h"
#include "ui/window/menus/window_menus.h"
#include "ui/window/panel_area.h"
#include "ui/window/rail.h"
#include "ui/window/saving.h"
#include "ui/window/status_line.h"
#include "ui/window/story/slide_bar.h"
#include "ui/window/story/story_joining.h"
#include "ui/window/story/story_saving.h"
#include "ui/window/window_memory.h"
#include "ui/window/window_messages.h"
#include "ui/window/workspace_stack.h"
#include "ui/workspaces/claims/claims_workspace.h"
#include "ui/workspaces/comparison/compare_workspace.h"
#include "ui/workspaces/story/story_workspace.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtGui/QCloseEvent>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QIcon>
#include <QtGui/QScreen>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Session &session, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(session)
    , m_stories(session)
    , m_appearance(m_desk)
    , m_controls(new ControlBar(m_desk, this))
    , m_messages(new WindowMessages(m_desk, this))
    , m_slideBar(new SlideBar(m_desk, m_stories, this))
    , m_rail(new Rail(this))
    , m_workspaces(new WorkspaceStack(m_desk, m_stories, this))
    , m_panels(new PanelArea(m_desk, *m_workspaces, this))
    , m_status(new StatusLine(m_desk, this))
    , m_journey(new Journey(m_desk, *m_workspaces, this))
    , m_saving(new Saving(*this))
    , m_files(new Files(m_desk, *m_saving, *this))
    , m_documents(new Documents(m_desk, *m_saving, *m_files, *this))
    , m_storySaving(new StorySaving(m_desk, m_stories, *m_saving, *this))
    , m_presenter(new Presenter(m_desk, *this))
    , m_menus(new WindowMenus(*this, parts()))
{
    setAcceptDrops(true);
    setWindowIcon(QIcon(u":/podium/icons/podium.svg"_s));
    build();
    connectSession();
    connectParts();
    joinStories(parts(), *m_storySaving, *m_status, *this);
    connect(&m_stories, &StoryDesk::changed, m_menus, &WindowMenus::refresh);
    connect(&m_stories, &StoryDesk::opened, this, &MainWindow::presentPicture);
    translate();
    takeDroppedItems();
    presentAt(0);
    takeRoom();
}

MainWindow::~MainWindow() = default;

WindowParts MainWindow::parts()
{
    return {m_desk,         m_stories,    m_appearance, *m_saving, *m_files,     *m_documents,
            *m_storySaving, *m_presenter, *m_journey,   *m_panels, *m_workspaces};
}

/// What parts ask of the window, and tell one another.
void MainWindow::connectParts()
{
    connect(&m_desk, &Desk::languageChanged, this, &MainWindow::translate);
    connect(&m_desk.session(), &Session::viewChanged, this, &MainWindow::followPicture);
    connect(&m_desk, &Desk::workspaceAsked, this,
            qOverload<const QString &>(&MainWindow::showWorkspace));
    connect(&m_desk, &Desk::savingAsked, m_saving, &Saving::save);
    connect(m_journey, &Journey::placeAsked, this, &MainWindow::present);
    connect(this, &MainWindow::workspaceChanged, m_journey, &Journey::visit);
    connect(this, &MainWindow::workspaceChanged, m_menus, &WindowMenus::refresh);
    connect(m_presenter, &Presenter::ended, m_menus, &WindowMenus::refresh);
    connect(this, &MainWindow::closing, m_presenter, &Presenter::end);
    connect(m_menus, &WindowMenus::searchAsked, m_controls, &ControlBar::focusSearch);
    connect(m_menus, &WindowMenus::layoutResetAsked, this, &MainWindow::resetLayout);
    connect(m_files, &Files::chosen, m_documents, &Documents::openFiles);
    connect(&m_desk, &Desk::importAsked, m_documents, &Documents::chooseImport);
    connect(&m_desk, &Desk::removalAsked, m_documents, &Documents::removeImport);
    connect(m_documents, &Documents::told, m_status, &StatusLine::tell);
    connect(m_documents, &Documents::changed, this, &MainWindow::showTitle);
    connect(m_documents, &Documents::changed, m_menus, &WindowMenus::refresh);
    connect(m_files, &Files::claimsOpened, this, &MainWindow::evaluate);
    connect(m_files, &Files::storyOpened, m_documents, &Documents::keepStory);
    connect(m_documents, &Documents::storyKept, this, [this](const std::string &id) {
        m_stories.chooseStory(id);
        Q_EMIT m_desk.workspaceAsked(StoryWorkspace::key());
    });
}

Inspector &MainWindow::inspector()
{
    return m_panels->inspector();
}

void MainWindow::resetLayout()
{
    m_panels->resetLayout();
    m_workspaces->resetLayouts();
    m_desk.edit().restoreColumns({});
    m_desk.edit().chooseColumns({});
}

void MainWindow::restore(QSettings &store)
{
    const WindowMemory::Left left = WindowMemory::restore(*this, parts(), store);
    present(left.workspace);
    if (!left.hinted)
        m_messages->showHint();
}

void MainWindow::remember(QSettings &store)
{
    WindowMemory::remember(*this, parts(), store);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (auto *words = qobject_cast<WordField *>(focusWidget()))
        words->give();
    if (!std::exchange(m_leaving, false)
        && (m_documents->store().isChanged() || m_desk.documentWork().isBusy())) {
        event->ignore();
        // Not at once: a window that is being asked whether to close cannot be closed.
        m_documents->leave([this] {
            m_documents->store().discard();
            QMetaObject::invokeMethod(this, &MainWindow::closeAtOnce, Qt::QueuedConnection);
        });
        return;
    }
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::closeAtOnce()
{
    m_leaving = true;
    close();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!Files::filesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_documents->openFiles(Files::filesOf(*event->mimeData()));
}

/// A window as large as the screen would have its edges outside: it is maximised instead.
void MainWindow::takeRoom()
{
    constexpr QSize kWanted(1440, 900);
    constexpr QSize kFrame(16, 48);
    const QSize room = screen()->availableSize() - kFrame;
    resize(kWanted.boundedTo(room));
    if (room.width() < kWanted.width() || room.height() < kWanted.height())
        setWindowState(windowState() | Qt::WindowMaximized);
}

void MainWindow::build()
{
    auto *middle = new QWidget(this);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_rail);
    body->addWidget(m_panels, 1);
    auto *days = new DayBar(m_desk, middle);
    connect(m_menus, &WindowMenus::dayBarAsked, days, &DayBar::open);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new ScenarioBar(m_desk, middle));
    column->addWidget(m_controls);
    column->addWidget(days);
    column->addWidget(&m_messages->problems());
    column->addWidget(&m_messages->hint());
    column->addWidget(&m_documents->bar());
    column->addWidget(&m_storySaving->bar());
    column->addWidget(m_slideBar);
    column->addLayout(body, 1);
    setCentralWidget(middle);
    setStatusBar(m_status);
    connect(m_controls, &ControlBar::filterPanelAsked, this,
            [this] { m_panels->setWanted(PanelArea::Filters, true); });
    connect(&m_messages->hint(), &MessageBar::buttonClicked, this,
            [this] { showWorkspace(ClaimsWorkspace::key()); });
    connect(m_rail, &Rail::chosen, this, qOverload<int>(&MainWindow::showWorkspace));
}

/// What is dragged from rankings onto Compare in the rail waits there.
void MainWindow::takeDroppedItems()
{
    QAbstractButton *entry = m_rail->entry(m_workspaces->positionOf(CompareWorkspace::key()));
    new ItemDrop(*entry,
                 [this](const DraggedItems &dropped) { m_desk.edit().addToCompare(dropped.ids); });
}

void MainWindow::connectSession()
{
    Session &session = m_desk.session();
    connect(m_files, &Files::failed, m_messages, &WindowMessages::sayNothingOpened);
    connect(m_files, &Files::opened, m_status, &StatusLine::tell);
    connect(m_files, &Files::opened, m_messages, &WindowMessages::forgetOpening);
    connect(m_saving, &Saving::saved, m_status, [this](const QString &file) {
        m_status->tell(tr("Saved “%1”.").arg(QDir::toNativeSeparators(file)));
    });
    // Without figures there was no table to take the keyboard.
    connect(&session, &Session::answerChanged, this, &MainWindow::focusTable,
            Qt::SingleShotConnection);
    connect(&session, &Session::busyChanged, this, &MainWindow::showBusy);
}

void MainWindow::showBusy()
{
    if (m_desk.session().isBusy() && !m_desk.shown())
        setCursor(Qt::BusyCursor);
    else
        unsetCursor();
}

void MainWindow::translate()
{
    setLocale(localeOf(m_desk.language()));
    showTitle();
    QStringList titles;
    QStringList hints;
    for (int i = 0; i < m_workspaces->count(); ++i) {
        titles << m_workspaces->title(i);
        hints << tr("%1 (Ctrl+%2)").arg(m_workspaces->hint(i)).arg(i + 1);
    }
    m_rail->setEntries(titles, hints);
    m_rail->setAccessibleName(tr("Workspaces"));
    m_controls->setAside(whyAside());
    m_messages->translate();
    m_documents->translate();
    m_storySaving->translate();
    m_slideBar->translate();
}

void MainWindow::showTitle()
{
    const QString document = m_documents->name();
    setWindowTitle(document.isEmpty() ? tr("Podium") : tr("%1[*] – Podium").arg(document));
    setWindowModified(m_documents->store().isChanged());
    m_status->showDocument(document);
}

} // namespace podium
