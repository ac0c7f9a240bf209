// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/surroundings.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QHashFunctions>
#include <QtCore/QStandardPaths>

#include <ctime>
#include <initializer_list>

namespace podium::tests {

Surroundings::Surroundings()
{
    if (!m_home.isValid())
        qFatal("A folder for the tests cannot be made: %s", qPrintable(m_home.errorString()));
    const QDir home(m_home.path());
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
                             "XDG_RUNTIME_DIR"}) {
        const QString folder = home.filePath(QString::fromLatin1(name).toLower());
        home.mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(name, folder.toLocal8Bit());
    }
    qputenv("HOME", m_home.path().toLocal8Bit());
    for (const char *name :
         {"LANGUAGE", "LC_MESSAGES", "LC_NUMERIC", "LC_TIME", "DISPLAY", "WAYLAND_DISPLAY",
          "XDG_CURRENT_DESKTOP", "XDG_DATA_DIRS", "QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE",
          "QT_SCALE_FACTOR", "QT_FONT_DPI", "QT_LOGGING_RULES", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"})
        qunsetenv(name);
    qputenv("LANG", "C.UTF-8");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "UTC");
    tzset();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("FONTCONFIG_FILE", PODIUM_TEST_FONTS);
    QStandardPaths::setTestModeEnabled(true);
}

} // namespace podium::tests
