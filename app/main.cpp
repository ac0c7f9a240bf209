// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/data/files/file_writing.h"
#include "app/export/carrying/carried.h"
#include "app/session/document/reading_ahead.h"
#include "app/session/kept_file.h"
#include "app/session/session.h"
#include "app/session/settings_file.h"
#include "app/session/start_mark.h"
#include "app/start/ending.h"
#include "app/start/freed_memory.h"
#include "app/start/qt_messages.h"
#include "app/start/words.h"
#include "ui/charts/chart_export.h"
#include "ui/slides/deck_drawing.h"
#include "ui/window/appearance.h"
#include "ui/window/document/documents.h"
#include "ui/window/main_window.h"
#include "ui/window/spoken_texts.h"
#include "ui/window/window_memory.h"
#include "ui/window/window_messages.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTextStream>
#include <QtCore/QTimer>
#include <QtCore/QTranslator>
#include <QtWidgets/QApplication>

#include <array>
#include <chrono>
#include <cstdio>
#include <memory>
#include <new>

using namespace Qt::StringLiterals;
using namespace podium;

namespace {

constexpr std::chrono::seconds kStart{10}; ///< after which nothing remembered crashes the window

/// Wires the command line: where texts go, and how charts are drawn.
int runHeadless(const QStringList &arguments)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    QTranslator podiumTexts;
    QTranslator qtTexts;
    SpokenTexts spokenTexts; // of the other language
    const auto draw = [](const ChartOrder &order) {
        ChartLook look;
        look.locale = localeOf(order.language);
        look.theme = order.dark ? Theme::dark() : Theme::light();
        const int named = rowsWithNames(order.series, look, order.size);
        const ChartSeries series
            = order.first && named < order.series.marks.size() ? order.first(named) : order.series;
        look.carried = carriedText(series);
        return exportChart(series, look, order.size, order.scale, order.file);
    };
    const auto drawDeck = [](const DeckOrder &order) {
        const bool html = order.file.endsWith(".html"_L1, Qt::CaseInsensitive);
        return writeFile(order.file,
                         html ? deckHtml(order.deck) : deckPdf(order.deck, order.notes));
    };
    return runCommandLine(
        arguments, out, err, draw,
        [&](Language language) {
            useLanguage(language, podiumTexts, qtTexts);
            spokenTexts.install();
        },
        drawDeck);
}

/// What the last start remembered is not read again when that start did not come to its end.
void setCrashedSettingsAside(const StartMark &mark, const QString &settings, MainWindow &window)
{
    if (!mark.lastOneFailed())
        return;
    if (const auto aside = setAside(settings); aside && !aside->isEmpty())
        window.messages().sayStartedAnew(*aside);
}

/// Begins to read the document that will be open first, as far as one can tell without a window.
ReadingAhead readAhead(const QStringList &files, const QString &settings)
{
    for (const QString &file : files) {
        if (file.endsWith(u".podium"_s))
            return ReadingAhead(QFileInfo(file).absoluteFilePath());
    }
    const QString last = WindowMemory::lastDocument(QSettings(settings, QSettings::IniFormat));
    return last.isEmpty() ? ReadingAhead() : ReadingAhead(last);
}

int runWindow(const QStringList &files)
{
    QApplication::setDesktopFileName(u"org.podium.Podium"_s);
    QApplication::setStyle(u"Fusion"_s);
    const QString settings = QSettings().fileName();
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    makeOwnFolder(own);
    StartMark mark(own + u"/starting"_s);
    Session session;
    session.setOwnFiles({own + u"/corrections.json"_s, own + u"/methods.json"_s});
    session.claims().open(own + u"/claims.json"_s);
    session.loadShipped(); // which goes on while the window is made, and so does reading ahead
    auto ahead = mark.lastOneFailed() ? ReadingAhead() : readAhead(files, settings);
    MainWindow window(session);
    setCrashedSettingsAside(mark, settings, window);
    {
        QSettings store(settings, QSettings::IniFormat);
        window.restore(store);
    }
    window.documents().start(own + u"/unsaved"_s, files, std::move(ahead));
    QObject::connect(&window, &MainWindow::closing, &window, [&] {
        (void)writeSettingsFile(settings, [&](QSettings &store) { window.remember(store); });
    });
    const Ending ending([&window] {
        window.closeAtOnce();
        QCoreApplication::exit();
    });
    QTimer::singleShot(kStart, &window, [&mark] { mark.done(); });
    window.show();
    return QApplication::exec();
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

/// The window, and what may go wrong before and around it.
int openWindow(int argc, char **argv, const QStringList &arguments)
{
    const bool choosesPlatform
        = !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || arguments.contains(u"-platform"_s);
    if (!choosesPlatform && !hasDisplay())
        return complainOfDisplay();
    try {
        std::unique_ptr<QApplication> application;
        {
            const OpeningDisplay opening;
            application = std::make_unique<QApplication>(argc, argv);
        }
        return runWindow(filesToOpen(arguments));
    } catch (const std::bad_alloc &) {
        return complainAtStart(QT_TRANSLATE_NOOP(
            "podium::Main", "There is not enough memory; close other programs and start again."));
    }
}

/// Names of files that are not UTF-8 would become other names.
bool areUtf8(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (!QByteArrayView(argv[i]).isValidUtf8())
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    keepFreedMemory();
    keepQtMessages();
    if (!areUtf8(argc, argv)) {
        (void)complainAtStart(QT_TRANSLATE_NOOP(
            "podium::Main",
            "An argument is not UTF-8, such as the name of a file from another system; give the "
            "file a name in UTF-8."));
        return WrongUsage;
    }
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromUtf8(argv[i]);
    QCoreApplication::setOrganizationName(u"Podium"_s);
    QCoreApplication::setApplicationName(u"podium"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PODIUM_VERSION));

    // Commands know no display, whatever the environment and the arguments name.
    int one = 1;
    std::array<char *, 2> program{argv[0], nullptr};
    switch (frontFor(arguments)) {
    case Front::CommandLine: {
        const QCoreApplication application(one, program.data());
        return runHeadless(arguments);
    }
    case Front::Chart: {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application(one, program.data());
        return runHeadless(arguments);
    }
    case Front::Window:
        break;
    }
    return openWindow(argc, argv, arguments);
}
