// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_memory.h"

#include "app/session/settings.h"
#include "ui/window/journey.h"
#include "ui/window/main_window.h"
#include "ui/window/panel_area.h"
#include "ui/window/workspace_stack.h"

#include <QtCore/QSettings>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kPanels = u"layout/panels";
constexpr QStringView kWorkspace = u"layout/workspace";
constexpr QStringView kHinted = u"hinted";
constexpr QStringView kRecent = u"recent";
constexpr QStringView kFolder = u"layout/folder";

QString settingOf(const QString &workspace)
{
    return u"layout/"_s + workspace;
}

} // namespace

void WindowMemory::restore(MainWindow &window, const QSettings &store)
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
    window.panels().restoreLayout(value(kPanels).toMap());
    WorkspaceStack &workspaces = window.workspaces();
    for (int i = 0; i < workspaces.count(); ++i)
        workspaces.restoreLayout(i, store.value(settingOf(workspaces.key(i))).toMap());
    window.present(value(kWorkspace).toString());
    window.journey().restore(value(kRecent).toList());
    if (!value(kHinted).toBool())
        window.showHint();
}

void WindowMemory::remember(MainWindow &window, QSettings &store)
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
    set(kPanels, window.panels().layoutState());
    set(kWorkspace, window.workspaces().currentKey());
    set(kHinted, true);
    set(kRecent, window.journey().state());
    set(kFolder, window.desk().saving().folder());
    const WorkspaceStack &workspaces = window.workspaces();
    for (int i = 0; i < workspaces.count(); ++i)
        store.setValue(settingOf(workspaces.key(i)), workspaces.layoutState(i));
}

} // namespace podium
