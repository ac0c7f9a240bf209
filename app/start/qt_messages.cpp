// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/qt_messages.h"

#include "app/start/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

#include <cstdio>
#include <cstdlib>

namespace podium {

namespace {

bool openingDisplay = false; // read by the handler, which Qt gives nothing

void handle(QtMsgType type, const QMessageLogContext & /*context*/, const QString &message)
{
    if (type != QtFatalMsg)
        return;
    if (openingDisplay)
        std::_Exit(complainOfDisplay());
    std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

} // namespace

void keepQtMessages()
{
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES")
        && !qEnvironmentVariableIsSet("QT_DEBUG_PLUGINS"))
        qInstallMessageHandler(handle);
}

OpeningDisplay::OpeningDisplay()
{
    openingDisplay = true;
}

OpeningDisplay::~OpeningDisplay()
{
    openingDisplay = false;
}

int complainOfDisplay()
{
    return complainAtStart(QT_TRANSLATE_NOOP(
        "podium::Main",
        "There is no display to open a window on. Start it from a desktop, or use its commands, "
        "which \"podium --help\" lists."));
}

} // namespace podium
