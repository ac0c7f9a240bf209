// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace podium {

/// Writes a sentence to standard error, in the language of the system and before there is an
/// application that could translate it; returns the exit code of a failure. The sentence is one of
/// the context "podium::Main"; `more` takes the place of its %1.
int complainAtStart(const char *sentence, const QString &more = {});

} // namespace podium
