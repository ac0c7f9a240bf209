// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_memory.h"

#include "app/session/desk/desk.h"
#include "app/session/settings.h"
#include "ui/presenter/presenter.h"
#include "ui/window/appearance.h"
#include "ui/window/document/documents.h"
#include "ui/window/journey.h"
#include "ui/window/panel_area.h"
#include "ui/window/saving.h"
#include "ui/window/workspace_stack.h"

#include <QtCore/QSettings>
#include <QtWidgets/QMainWindow>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kPanels = u"layout/panels";
constexpr QStringView kWorkspace = u"layout/workspace";
constexpr QStringView kHinted = u"hinted";
constexpr QStringView kRecent = u"recent";
constexpr QStringView kDocuments = u"documents/recent";
constexpr QStringView kDocument = u"documents/open";
constexpr QStringView kPresenter = u"presenter";
constexpr QStringView kColumns = u"layout/columns";
constexpr QStringView kFolder = u"layout/folder";

QString settingOf(const QString &workspace)
{
    return u"layout/"_s + workspace;
}

} // namespace

WindowMemory::Left WindowMemory::restore(QMainWindow &window, const WindowParts &parts,
                                         const QSettings &store)
{
    const Settings settings = readSettings(store);
    parts.appearance.setThemeChoice(settings.theme);
    parts.appearance.setLanguageChoice(settings.language);
    parts.desk.edit().restoreColumns(store.value(kColumns.toString()).toMap());
    if (settings.view)
        parts.desk.session().startWith(*settings.view);
    const auto value = [&store](QStringView key) { return store.value(key.toString()); };
    if (value(kFolder).isValid())
        parts.saving.setFolder(value(kFolder).toString());
    if (!settings.windowGeometry.isEmpty())
        window.restoreGeometry(settings.windowGeometry);
    window.restoreState(settings.windowState);
    parts.panels.restoreLayout(value(kPanels).toMap());
    WorkspaceStack &workspaces = parts.workspaces;
    for (int i = 0; i < workspaces.count(); ++i)
        workspaces.restoreLayout(i, store.value(settingOf(workspaces.key(i))).toMap());
    parts.documents.store().setRecent(value(kDocuments).toStringList());
    parts.documents.setLast(value(kDocument).toString());
    parts.journey.restore(value(kRecent).toList());
    parts.presenter.restore(value(kPresenter).toMap());
    return {value(kWorkspace).toString(), value(kHinted).toBool()};
}

QString WindowMemory::lastDocument(const QSettings &store)
{
    return store.value(kDocument.toString()).toString();
}

void WindowMemory::remember(const QMainWindow &window, const WindowParts &parts, QSettings &store)
{
    Settings settings;
    settings.theme = parts.appearance.themeChoice();
    settings.language = parts.appearance.languageChoice();
    settings.windowGeometry = window.saveGeometry();
    settings.windowState = window.saveState();
    settings.view = parts.desk.session().view();
    writeSettings(settings, store);
    const auto set = [&store](QStringView key, const QVariant &value) {
        store.setValue(key.toString(), value);
    };
    set(kPanels, parts.panels.layoutState());
    set(kColumns, parts.desk.edit().keptColumns());
    set(kWorkspace, parts.workspaces.currentKey());
    set(kHinted, true);
    set(kRecent, parts.journey.state());
    set(kDocuments, parts.documents.store().recent());
    set(kDocument, parts.documents.store().file());
    set(kFolder, parts.saving.folder());
    set(kPresenter, parts.presenter.state());
    const WorkspaceStack &workspaces = parts.workspaces;
    for (int i = 0; i < workspaces.count(); ++i)
        store.setValue(settingOf(workspaces.key(i)), workspaces.layoutState(i));
}

} // namespace podium
