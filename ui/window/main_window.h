// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QMainWindow>

#include "ui/panels/desk.h"
#include "ui/window/appearance.h"

class QSettings;
class QSplitter;

namespace podium {

class ControlBar;
class FacetPanel;
class Inspector;
class Journey;
class MessageBar;
class Rail;
class StatusLine;
class WindowMenus;
class Workspace;
class WorkspaceStack;

/// The window: what is shown in a line above, the workspaces at the left, the inspector at the
/// right. It puts panels together; each of them owns what it does.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Desk &desk() { return m_desk; }
    [[nodiscard]] Appearance &appearance() { return m_appearance; }
    [[nodiscard]] Inspector &inspector() { return *m_inspector; }
    [[nodiscard]] Journey &journey() { return *m_journey; }

    [[nodiscard]] WorkspaceStack &workspaces() const { return *m_workspaces; }
    [[nodiscard]] Workspace &workspace() const;
    void showWorkspace(int position);
    void showWorkspace(const QString &key);
    [[nodiscard]] bool isInspectorShown() const { return m_inspectorWanted; }
    void setInspectorShown(bool shown);
    [[nodiscard]] bool isFilterPanelShown() const { return m_facetsWanted; }
    void setFilterPanelShown(bool shown);
    void resetLayout();
    void focusSearch();

    /// What the window looked like and showed. Restore before loading the figures.
    void restore(QSettings &store);
    void remember(QSettings &store);

protected:
    void closeEvent(QCloseEvent *event) override;

Q_SIGNALS:
    void workspaceChanged();
    /// The window is about to close: the time to remember.
    void closing();

private:
    void takeRoom();
    void build();
    void connectSession();
    void showError(const Error &error);
    void settleMessage();
    void placeSides();
    void takeDroppedItems();
    void translate();
    void showBusy();

    Desk m_desk;
    Appearance m_appearance;
    ControlBar *m_controls;
    MessageBar *m_message;
    Rail *m_rail;
    QSplitter *m_sides;
    WorkspaceStack *m_workspaces;
    Inspector *m_inspector;
    FacetPanel *m_facets;
    StatusLine *m_status;
    Journey *m_journey;
    WindowMenus *m_menus = nullptr;
    std::optional<Error> m_toldProblem; ///< with own corrections
    bool m_inspectorWanted = true;
    bool m_facetsWanted = false;
};

} // namespace podium
