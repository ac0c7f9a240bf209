// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtGui/QFont>

namespace podium {

/// Lines of at most `width`, broken between words, in Korean, too; only a word that is wider than
/// a line is broken inside. No text is lost. Balanced: the lines are about equally long.
[[nodiscard]] QStringList wrappedLines(const QString &text, const QFont &font, double width);

} // namespace podium
