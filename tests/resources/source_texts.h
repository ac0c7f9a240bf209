// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace podium::tests {

/// The sentences among the string literals of the C++ sources below a folder, neighbouring
/// literals joined as the compiler joins them: whole words, ending in a full stop.
[[nodiscard]] QStringList sentencesBelow(const QString &folder);

/// The texts of all Errors that the C++ sources below a folder make by naming the kind of error.
/// Literals that claim to be Latin-1 and are not: their bytes are UTF-8, so they equal nothing.
[[nodiscard]] QStringList brokenLatin1Below(const QString &folder);
[[nodiscard]] QStringList errorTextsBelow(const QString &folder);

} // namespace podium::tests
