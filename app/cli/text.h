// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

namespace podium {

/// What the command line says to people is translated in one context: CliText::tr("...").
struct CliText {
    Q_DECLARE_TR_FUNCTIONS(podium::CliText)
};

} // namespace podium
