// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/desk/desk.h"
#include "app/session/story/story_desk.h"
#include "ui/window/appearance.h"
#include "ui/window/window_parts.h"

#include <QtWidgets/QMainWindow>

#include <optional>
#include <vector>

class QSettings;

namespace podium {

class ControlBar;
class Documents;
class Inspector;
class Presenter;
class Rail;
class SlideBar;
class StatusLine;
class StorySaving;
class WindowMenus;
class WindowMessages;
class Workspace;
struct Claim;

/// The window: what is shown in a line above, the workspaces with their panels below. It puts parts
/// together; each of them owns what it does.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Desk &desk() { return m_desk; }
    [[nodiscard]] StoryDesk &stories() { return m_stories; }
    [[nodiscard]] Appearance &appearance() { return m_appearance; }
    [[nodiscard]] Inspector &inspector();
    [[nodiscard]] Journey &journey() { return *m_journey; }
    [[nodiscard]] Files &files() { return *m_files; }
    [[nodiscard]] Documents &documents() { return *m_documents; }
    [[nodiscard]] Saving &saving() { return *m_saving; }
    [[nodiscard]] Presenter &presenter() { return *m_presenter; }
    [[nodiscard]] WindowMessages &messages() { return *m_messages; }

    [[nodiscard]] WorkspaceStack &workspaces() const { return *m_workspaces; }
    [[nodiscard]] Workspace &workspace() const;
    void showWorkspace(int position);
    void showWorkspace(const QString &key);
    /// The same without a change of the View, which says by itself what is shown there.
    void present(const QString &key);
    /// The View's picture says where it is shown.
    void followPicture();
    [[nodiscard]] PanelArea &panels() const { return *m_panels; }
    void resetLayout();

    /// The system ends the program: nobody is asked, and what is not saved is there at the next start.
    void closeAtOnce();

    /// What the window looked like and showed. Restore before loading the figures.
    void restore(QSettings &store);
    void remember(QSettings &store);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

Q_SIGNALS:
    void workspaceChanged();
    /// The window is about to close: the time to remember.
    void closing();

private:
    void takeRoom();
    void presentAt(int position);
    void build();
    [[nodiscard]] WindowParts parts();
    void connectParts();
    void connectSession();
    void evaluate(const std::vector<Claim> &claims);
    void presentPicture(PictureKind kind);
    void takeDroppedItems();
    void translate();
    void showBusy();
    [[nodiscard]] QString whyAside() const;
    void focusTable() const;
    void showTitle();

    Desk m_desk;
    StoryDesk m_stories;
    Appearance m_appearance;
    ControlBar *m_controls;
    WindowMessages *m_messages;
    SlideBar *m_slideBar;
    Rail *m_rail;
    WorkspaceStack *m_workspaces;
    PanelArea *m_panels;
    StatusLine *m_status;
    Journey *m_journey;
    Saving *m_saving;
    Files *m_files;
    Documents *m_documents;
    StorySaving *m_storySaving;
    Presenter *m_presenter;
    WindowMenus *m_menus = nullptr;
    bool m_leaving = false;                ///< it was asked about what is not saved
    std::optional<PictureKind> m_followed; ///< the kind of picture the workspace follows
};

} // namespace podium
