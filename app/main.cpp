// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/session/session.h"
#include "ui/charts/chart_export.h"
#include "ui/window/appearance.h"
#include "ui/window/main_window.h"

#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTextStream>
#include <QtCore/QTranslator>
#include <QtWidgets/QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace podium;

namespace {

/// Wires the command line: where texts go, and how charts are drawn.
int runHeadless(const QStringList &arguments)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    QTranslator podiumTexts;
    QTranslator qtTexts;
    const auto draw = [](const ChartOrder &order) {
        return exportChart(order.series, order.dark ? Theme::dark() : Theme::light(),
                           localeOf(order.language), order.size, order.scale, order.file);
    };
    return runCommandLine(arguments, out, err, draw,
                          [&](Language language) { useLanguage(language, podiumTexts, qtTexts); });
}

int runWindow(QApplication &application)
{
    QApplication::setDesktopFileName(u"org.podium.Podium"_s);
    QApplication::setStyle(u"Fusion"_s);
    QSettings store;
    Session session;
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    session.setOwnFiles({own + u"/corrections.json"_s, own + u"/methods.json"_s});
    session.claims().open(own + u"/claims.json"_s);
    session.loadShipped(); // which goes on while the window is made
    MainWindow window(session);
    window.restore(store);
    QObject::connect(&window, &MainWindow::closing, &window, [&] { window.remember(store); });
    window.show();
    return application.exec();
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

int sayThereIsNoDisplay()
{
    QTextStream(stderr) << QCoreApplication::translate(
        "podium::Main",
        "podium: there is no display to open a window on. Start it from a desktop, or "
        "use its commands, which \"podium --help\" lists.")
                        << '\n';
    return Failed;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const Front front = frontFor(arguments);
    QCoreApplication::setOrganizationName(u"Podium"_s);
    QCoreApplication::setApplicationName(u"podium"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PODIUM_VERSION));
    const bool choosesPlatform
        = qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || arguments.contains(u"-platform"_s);

    if (front == Front::CommandLine) {
        const QCoreApplication application(argc, argv);
        return runHeadless(arguments);
    }
    if (front == Front::Chart) {
        if (!choosesPlatform && !hasDisplay())
            qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application(argc, argv);
        return runHeadless(arguments);
    }
    if (!choosesPlatform && !hasDisplay())
        return sayThereIsNoDisplay();
    QApplication application(argc, argv);
    return runWindow(application);
}
