// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import_findings.h"

#include <QtCore/QByteArray>

namespace podium {

/// The text of a table without what people write around its header: lines of a title above it, with one
/// cell at most, and the rule below it in Markdown. They become empty lines, so that rows keep their
/// numbers, and are findings.
[[nodiscard]] QByteArray fromHeader(QByteArray text, ImportFindings &findings);

} // namespace podium
