// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_memory.h"

#include "app/session/settings.h"
#include "ui/window/journey.h"
#include "ui/window/main_window.h"
#include "ui/window/workspaces/workspace_stack.h"

#include <QtCore/QSettings>
#include <QtWidgets/QSplitter>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kSides = u"layout/sides";
constexpr QStringView kInspector = u"layout/inspector";
constexpr QStringView kFilters = u"layout/filters";
constexpr QStringView kWorkspace = u"layout/workspace";
constexpr QStringView kRecent = u"recent";
constexpr QStringView kFolder = u"layout/folder";

QString settingOf(const QString &workspace)
{
    return u"layout/"_s + workspace;
}

} // namespace

void WindowMemory::restore(MainWindow &window, QSplitter &sides, const QSettings &store)
{
    const Settings settings = readSettings(store);
    window.appearance().setThemeChoice(settings.theme);
    window.appearance().setLanguageChoice(settings.language);
    if (settings.view)
        window.desk().session().startWith(*settings.view);
    const auto value = [&store](QStringView key) { return store.value(key.toString()); };
    if (value(kFolder).isValid())
        window.desk().saving().setFolder(value(kFolder).toString());
    if (!settings.windowGeometry.isEmpty())
        window.restoreGeometry(settings.windowGeometry);
    window.restoreState(settings.windowState);
    sides.restoreState(value(kSides).toByteArray());
    window.setInspectorShown(value(kInspector).toString() != u"hidden"_s);
    window.setFilterPanelShown(value(kFilters).toString() == u"shown"_s);
    WorkspaceStack &workspaces = window.workspaces();
    for (int i = 0; i < workspaces.count(); ++i)
        workspaces.restoreLayout(i, store.value(settingOf(workspaces.key(i))).toMap());
    window.showWorkspace(value(kWorkspace).toString());
    window.journey().restore(value(kRecent).toList());
}

void WindowMemory::remember(MainWindow &window, const QSplitter &sides, QSettings &store)
{
    Settings settings;
    settings.theme = window.appearance().themeChoice();
    settings.language = window.appearance().languageChoice();
    settings.windowGeometry = window.saveGeometry();
    settings.windowState = window.saveState();
    settings.view = window.desk().session().view();
    writeSettings(settings, store);
    const auto set = [&store](QStringView key, const QVariant &value) {
        store.setValue(key.toString(), value);
    };
    set(kSides, sides.saveState());
    set(kInspector, window.isInspectorShown() ? u"shown"_s : u"hidden"_s);
    set(kFilters, window.isFilterPanelShown() ? u"shown"_s : u"hidden"_s);
    set(kWorkspace, window.workspaces().currentKey());
    set(kRecent, window.journey().state());
    set(kFolder, window.desk().saving().folder());
    const WorkspaceStack &workspaces = window.workspaces();
    for (int i = 0; i < workspaces.count(); ++i)
        store.setValue(settingOf(workspaces.key(i)), workspaces.layoutState(i));
}

} // namespace podium
