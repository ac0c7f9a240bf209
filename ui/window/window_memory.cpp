// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_memory.h"

#include "app/session/settings.h"
#include "ui/window/main_window.h"
#include "ui/window/workspaces/workspace.h"

#include <QtCore/QSettings>
#include <QtWidgets/QSplitter>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kSides = u"layout/sides";
constexpr QStringView kInspector = u"layout/inspector";
constexpr QStringView kFilters = u"layout/filters";
constexpr QStringView kWorkspace = u"layout/workspace";
constexpr QStringView kFolder = u"layout/folder";

QString keyOf(const Workspace &workspace)
{
    return u"layout/"_s + workspace.key();
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
    const auto &workspaces = window.workspaces();
    for (qsizetype i = 0; i < workspaces.size(); ++i) {
        const QVariantMap state = store.value(keyOf(*workspaces[i])).toMap();
        if (!state.isEmpty())
            workspaces[i]->restoreLayout(state);
        if (workspaces[i]->key() == value(kWorkspace).toString())
            window.showWorkspace(static_cast<int>(i));
    }
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
    set(kWorkspace, window.workspace().key());
    set(kFolder, window.desk().saving().folder());
    for (const Workspace *workspace : window.workspaces())
        store.setValue(keyOf(*workspace), workspace->layoutState());
}

} // namespace podium
