// SPDX-License-Identifier: GPL-3.0-or-later
// Which workspace is shown, and how it and the picture of the View follow each other.
#include "ui/window/main_window.h"

#include "app/exhibits/exhibit_kinds.h"
#include "ui/panels/rules/control_bar.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/data_table.h"
#include "ui/window/panel_area.h"
#include "ui/window/rail.h"
#include "ui/window/workspace_stack.h"
#include "ui/workspaces/claims/claims_workspace.h"
#include "ui/workspaces/story/story_workspace.h"
#include "ui/workspaces/workspace.h"

#include <algorithm>

namespace podium {

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
    m_controls->setAside(whyAside());
    m_panels->setUseful(models);
    focusTable();
    Q_EMIT workspaceChanged();
}

/// Claims rest on the figures alone, and slides on their own Views.
QString MainWindow::whyAside() const
{
    const QString key = m_workspaces->currentKey();
    if (key == ClaimsWorkspace::key())
        return tr("Claims are held against all days and rules; what is chosen on other pages does "
                  "not act here.");
    if (key == StoryWorkspace::key())
        return tr(
            "Each slide keeps its own choices; what is chosen on other pages does not act here.");
    return {};
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

void MainWindow::presentPicture(PictureKind kind)
{
    m_followed = kind;
    present(QString::fromUtf16(infoOf(kind).workspace));
}

void MainWindow::evaluate(const std::vector<Claim> &claims)
{
    showWorkspace(ClaimsWorkspace::key());
    static_cast<ClaimsWorkspace &>(workspace()).addClaims(claims);
}

} // namespace podium
