// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "app/exhibits/exhibit_kinds.h"
#include "ui/panels/comparison/item_drop.h"
#include "ui/panels/elements/message_bar.h"
#include "ui/panels/error_text.h"
#include "ui/panels/rules/control_bar.h"
#include "ui/panels/scenarios/scenario_bar.h"
#include "ui/panels/story/word_field.h"
#include "ui/panels/tables/table_card.h"
#include "ui/presenter/presenter.h"
#include "ui/tables/data_table.h"
#include "ui/window/deck_saving.h"
#include "ui/window/document/documents.h"
#include "ui/window/files.h"
#include "ui/window/journey.h"
#include "ui/window/menus/window_menus.h"
#include "ui/window/panel_area.h"
#include "ui/window/rail.h"
#include "ui/window/saving.h"
#include "ui/window/status_line.h"
#include "ui/window/story/slide_bar.h"
#include "ui/window/story/story_saving.h"
#include "ui/window/window_memory.h"
#include "ui/window/workspace_stack.h"
#include "ui/workspaces/claims/claims_workspace.h"
#include "ui/workspaces/comparison/compare_workspace.h"
#include "ui/workspaces/story/story_workspace.h"
#include "ui/workspaces/workspace.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtGui/QCloseEvent>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QIcon>
#include <QtGui/QScreen>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Session &session, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(session)
    , m_stories(session)
    , m_appearance(m_desk)
    , m_controls(new ControlBar(m_desk, this))
    , m_message(new MessageBar(MessageBar::Kind::Problem, this))
    , m_hint(new MessageBar(MessageBar::Kind::Hint, this))
    , m_slideBar(new SlideBar(m_desk, m_stories, this))
    , m_rail(new Rail(this))
    , m_workspaces(new WorkspaceStack(m_desk, m_stories, this))
    , m_panels(new PanelArea(m_desk, *m_workspaces, this))
    , m_status(new StatusLine(m_desk, this))
    , m_journey(new Journey(m_desk, *m_workspaces, this))
    , m_saving(new Saving(*this))
    , m_files(new Files(m_desk, *m_saving, *this))
    , m_documents(new Documents(m_desk, *m_saving, *m_files, *this))
    , m_storySaving(new StorySaving(m_desk, m_stories, *m_saving, this))
    , m_presenter(new Presenter(m_desk, *this))
    , m_menus(new WindowMenus(*this, parts()))
{
    setAcceptDrops(true);
    setWindowIcon(QIcon(u":/podium/icons/podium.svg"_s));
    build();
    connectSession();
    connectParts();
    connectStories();
    translate();
    takeDroppedItems();
    presentAt(0);
    takeRoom();
}

MainWindow::~MainWindow() = default;

WindowParts MainWindow::parts()
{
    return {m_desk,       m_stories,    m_appearance, *m_saving, *m_files,
            *m_documents, *m_presenter, *m_journey,   *m_panels, *m_workspaces};
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
}

void MainWindow::connectStories()
{
    const DocumentStore &store = m_documents->store();
    connect(&store, &DocumentStore::opened, &m_stories, &StoryDesk::keepAll);
    connect(&store, &DocumentStore::saved, &m_stories, &StoryDesk::keepAll);
    connect(&m_stories, &StoryDesk::changed, m_menus, &WindowMenus::refresh);
    connect(&m_stories, &StoryDesk::deckAsked, m_storySaving, &StorySaving::save);
    connect(&m_stories, &StoryDesk::presentAsked, this, [this] {
        if (const Story *story = m_stories.story())
            m_presenter->present(*story, {std::max(0, m_stories.place()), false});
    });
    connect(&m_stories, &StoryDesk::exportAsked, this, [this] {
        if (m_stories.story() && m_desk.shown())
            askStoryExport(*m_stories.story(), m_desk, *this);
    });
    connect(m_presenter, &Presenter::slideKept, &m_stories, [this](const StorySlide &slide) {
        if (m_stories.story() && m_presenter->story()->id == m_stories.story()->id)
            m_stories.keepAnswer(slide);
    });
    connect(m_storySaving, &StorySaving::told, m_status, &StatusLine::tell);
    connect(&m_stories, &StoryDesk::opened, this, [this](PictureKind kind) {
        m_followed = kind;
        present(QString::fromUtf16(infoOf(kind).workspace));
    });
}

void MainWindow::evaluate(const std::vector<Claim> &claims)
{
    showWorkspace(ClaimsWorkspace::key());
    static_cast<ClaimsWorkspace &>(workspace()).addClaims(claims);
}

Inspector &MainWindow::inspector()
{
    return m_panels->inspector();
}

Workspace &MainWindow::workspace() const
{
    return m_workspaces->workspace();
}

/// A workspace shows the picture of its page, and so the View does.
void MainWindow::showWorkspace(int position)
{
    if (position < 0 || position >= m_workspaces->count())
        return;
    presentAt(position);
    const auto kind = workspace().picture();
    if (kind && m_desk.shown()) {
        m_followed = kind;
        m_desk.edit().show(*kind);
    }
}

void MainWindow::followPicture()
{
    const PictureKind kind = m_desk.session().view().picture.kind;
    if (m_followed == kind)
        return;
    m_followed = kind;
    const int position = m_workspaces->positionOf(QString::fromUtf16(infoOf(kind).workspace));
    if (position >= 0 && position != m_workspaces->current())
        presentAt(position);
}

void MainWindow::present(const QString &key)
{
    presentAt(std::max(0, m_workspaces->positionOf(key)));
}

void MainWindow::presentAt(int position)
{
    // Room for both a panel and a wide workspace would make the window wider, for good.
    const bool models = m_workspaces->at(position).hasModels();
    if (!models)
        m_panels->setUseful(false);
    m_workspaces->showAt(position);
    m_rail->setCurrent(position);
    // Claims rest on the figures alone, and slides on their own Views, not on what is chosen above.
    const QString key = m_workspaces->key(position);
    m_controls->setVisible(key != ClaimsWorkspace::key() && key != StoryWorkspace::key());
    m_panels->setUseful(models);
    focusTable();
    Q_EMIT workspaceChanged();
}

void MainWindow::focusTable() const
{
    if (TableCard *table = workspace().mainTable())
        table->table().setFocus(Qt::OtherFocusReason);
}

void MainWindow::showWorkspace(const QString &key)
{
    showWorkspace(m_workspaces->positionOf(key));
}

void MainWindow::resetLayout()
{
    m_panels->resetLayout();
    m_workspaces->resetLayouts();
}

void MainWindow::restore(QSettings &store)
{
    const WindowMemory::Left left = WindowMemory::restore(*this, parts(), store);
    present(left.workspace);
    if (!left.hinted)
        showHint();
}

void MainWindow::sayStartedAnew(const QString &kept)
{
    m_startProblem = Error{Error::Kind::Unreadable,
                           Error::tr("What it remembered is kept as \"%1\"."),
                           {QDir::toNativeSeparators(kept).toStdString()},
                           {}};
}

void MainWindow::remember(QSettings &store)
{
    WindowMemory::remember(*this, parts(), store);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (auto *words = qobject_cast<WordField *>(focusWidget()))
        words->give();
    if (!std::exchange(m_leaving, false) && m_documents->store().isChanged()) {
        event->ignore();
        // Not at once: a window that is being asked whether to close cannot be closed.
        m_documents->leave([this] {
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
    m_message->setObjectName(u"message"_s);
    m_hint->setObjectName(u"hint"_s);
    auto *middle = new QWidget(this);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_rail);
    body->addWidget(m_panels, 1);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new ScenarioBar(m_desk, middle));
    column->addWidget(m_controls);
    column->addWidget(m_message);
    column->addWidget(m_hint);
    column->addWidget(&m_documents->bar());
    column->addWidget(m_slideBar);
    column->addLayout(body, 1);
    setCentralWidget(middle);
    setStatusBar(m_status);
    connect(m_controls, &ControlBar::filterPanelAsked, this,
            [this] { m_panels->setWanted(PanelArea::Filters, true); });
    connect(m_hint, &MessageBar::buttonClicked, this, [this] { showWorkspace(u"claims"_s); });
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
    connect(&session, &Session::failed, this,
            [this](const Error &error) { tell([this, error] { showError(error); }); });
    connect(m_files, &Files::failed, this, [this](const Error &error) {
        tell([this, error] {
            m_message->say(tr("Nothing was opened. %1").arg(sentenceOf(error)), {});
        });
    });
    connect(m_files, &Files::opened, m_status, &StatusLine::tell);
    connect(m_saving, &Saving::saved, m_status, [this](const QString &file) {
        m_status->tell(tr("Saved “%1”.").arg(QDir::toNativeSeparators(file)));
    });
    connect(&session, &Session::answerChanged, this, &MainWindow::settleMessage);
    // Without figures there was no table to take the keyboard.
    connect(&session, &Session::answerChanged, this, &MainWindow::focusTable,
            Qt::SingleShotConnection);
    connect(&session, &Session::correctionsChanged, this, &MainWindow::settleMessage);
    connect(&session.claims(), &ClaimStore::changed, this, &MainWindow::settleMessage);
    connect(&session, &Session::busyChanged, this, &MainWindow::showBusy);
    connect(m_message, &MessageBar::buttonClicked, this, [&session] {
        if (!session.dataset())
            session.loadShipped();
        else if (session.canUndo())
            session.undo();
        else
            session.setView(View(), [] { return tr("Begin again"); });
    });
}

/// What is said now, and again whenever the language changes meanwhile.
void MainWindow::tell(std::function<void()> words)
{
    m_words = std::move(words);
    m_words();
}

void MainWindow::showError(const Error &error)
{
    Session &session = m_desk.session();
    if (!session.dataset())
        m_message->say(tr("The figures could not be read. %1").arg(sentenceOf(error)),
                       tr("Try again"));
    else
        m_message->say(
            tr("This cannot be shown; the last ranking stays. %1").arg(sentenceOf(error)),
            session.canUndo() ? tr("Undo: %1").arg(session.undoName()) : tr("Begin again"));
}

/// What went wrong is over; a problem with what is one's own is said once.
void MainWindow::settleMessage()
{
    m_message->hide();
    Session &session = m_desk.session();
    if (!session.answer())
        return;
    (void)(tellOnce(m_startProblem, m_toldStart,
                    [](const QString &why) {
                        return tr("The last start did not come to its end, so the window begins "
                                  "anew. %1")
                            .arg(why);
                    })
           || tellOnce(session.correctionProblem(), m_toldCorrections,
                       [](const QString &why) {
                           return tr("Not all of your own corrections are in force; see the "
                                     "workspace Data. %1")
                               .arg(why);
                       })
           || tellOnce(
               session.claims().problem(), m_toldClaims,
               [](const QString &why) {
                   return tr("Your own claims could not all be read or kept; nothing in their file "
                             "is lost. %1")
                       .arg(why);
               })
           || tellOnce(session.methodProblem(), m_toldMethods, [](const QString &why) {
                  return tr("Not all of your own methods are there; they stay in their file. %1")
                      .arg(why);
              }));
}

/// Whether there was something new to tell.
bool MainWindow::tellOnce(const std::optional<Error> &problem, std::optional<Error> &told,
                          QString (*sentence)(const QString &))
{
    if (problem == std::exchange(told, problem) || !problem)
        return false;
    tell([this, error = *problem, sentence] { m_message->say(sentence(sentenceOf(error)), {}); });
    return true;
}

void MainWindow::showHint()
{
    m_hint->show();
    translateHint();
}

void MainWindow::translateHint()
{
    m_hint->translate();
    if (m_hint->isHidden())
        return;
    m_hint->say(
        tr("Ctrl+K finds any model, lab, country or command; a right click on a number shows "
           "where it comes from."),
        tr("What a press report of October 2025 claimed"));
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
    m_message->translate();
    if (!m_message->isHidden() && m_words)
        m_words();
    translateHint();
    m_documents->translate();
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
