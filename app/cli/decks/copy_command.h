// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/refusal.h"
#include "app/cli/options/arguments.h"
#include "app/cli/surroundings.h"
#include "app/export/copydesk/copy_desk.h"

#include <QtCore/QTextStream>

namespace podium {

/// Whether the operand is a story rather than a file of Office.
[[nodiscard]] bool isStory(const QString &operand);

/// Lists what a copy desk would object to in a story: CSV columns slide,rule,severity,text,fix,waived.
/// Fails where something stands.
[[nodiscard]] OrRefusal<ExitCode> listCopyFindings(const Arguments &arguments,
                                                   const Surroundings &around);
/// Mends what has a fix, again and again until nothing has, and writes the story to -o FILE.json;
/// lists what was mended. Fails where something stands all the same.
[[nodiscard]] OrRefusal<ExitCode> mendStory(const Arguments &arguments, const Surroundings &around);
/// Findings in words, a line each, while a deck is written.
void sayCopyFindings(const CopyJob &job, QTextStream &err);

} // namespace podium
