// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menus/data_menu.h"

#include "app/fetching/fetched_snapshots.h"
#include "app/session/desk/desk.h"
#include "ui/window/document/documents.h"
#include "ui/window/workspace_stack.h"
#include "ui/workspaces/data/data_workspace.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct DataMenuText {
    Q_DECLARE_TR_FUNCTIONS(podium::DataMenu)
};

/// Absent where fewer than two fetches are in the document.
std::optional<FetchedSnapshots> newestTwo(const Session &session)
{
    if (!session.document() || !session.dataset())
        return std::nullopt;
    return newestFetched(*session.dataset(), *session.document());
}

/// Of the two newest snapshots, in the page of the workspace Data that is about it.
void showChanges(const WindowParts &parts)
{
    Session &session = parts.desk.session();
    const auto newest = newestTwo(session);
    if (!newest)
        return;
    View view = session.view();
    view.snapshot = newest->later;
    view.method.clear();
    view.comparing.snapshot = newest->earlier;
    session.setView(view, [] { return DataMenuText::tr("Changes since the last fetch"); });
    const int data = parts.workspaces.positionOf(DataWorkspace::key());
    QVariantMap layout = parts.workspaces.layoutState(data);
    layout.insert(u"page"_s, DataWorkspace::kChanges);
    parts.workspaces.restoreLayout(data, layout);
    Q_EMIT parts.desk.workspaceAsked(DataWorkspace::key());
}

} // namespace

void fillDataMenu(QMenu &menu, const WindowParts &parts)
{
    QAction *fetch = menu.addAction(DataMenuText::tr("&Fetch…"), &parts.documents,
                                    [&documents = parts.documents] { documents.fetch(); });
    fetch->setStatusTip(
        DataMenuText::tr("Ask a source for its newest figures; nothing is asked for by itself."));
    QAction *changes = menu.addAction(DataMenuText::tr("&Changes since the last fetch"),
                                      &parts.documents, [parts] { showChanges(parts); });
    changes->setStatusTip(
        DataMenuText::tr("What differs between the two newest days that were fetched."));
    const auto refresh = [changes, &session = parts.desk.session()] {
        changes->setEnabled(newestTwo(session).has_value());
    };
    QObject::connect(&parts.desk, &Desk::answered, changes, refresh);
    refresh();
}

} // namespace podium
