// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtGui/QFont>

#include <functional>

namespace podium {

/// The families texts are set in, best first, each present on this machine and always with one
/// that has Korean. Needs a QGuiApplication.
[[nodiscard]] QStringList fontFamilies();

/// 13 px, and more where the system's own font is set larger.
[[nodiscard]] int baseFontSize();

/// The text font at `scale` times the base size.
[[nodiscard]] QFont textFont(double scale = 1.0, QFont::Weight weight = QFont::Normal);

/// Whether none of fontFamilies() has a letter. What is returned keeps the fonts.
[[nodiscard]] std::function<bool(char32_t letter)> missingLetters();

} // namespace podium
