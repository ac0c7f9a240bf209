// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace podium::tests {

/// One text of a Qt Linguist file.
struct Translation {
    QString context;
    QString source;
    QString text; ///< the first plural form
    bool finished = false;
};

/// All current texts of the file; throws when it is no Linguist file.
[[nodiscard]] QList<Translation> readTranslations(const QString &file);

/// "%1", "%2" and "%n" in the text, sorted, each once.
[[nodiscard]] QString argumentsOf(const QString &text);

} // namespace podium::tests
