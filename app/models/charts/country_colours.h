// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <cstdint>

namespace podium {

/// The colour that means this country everywhere, 0xrrggbb, on screen, in files and in decks. ISO
/// 3166-1 alpha-2; codes without a colour of their own get one of a few greys, always the same one.
[[nodiscard]] std::uint32_t countryColour(const QString &code, bool onDark);

/// The colour for dark grounds of whom this one means on light ones; of nobody: the same.
[[nodiscard]] std::uint32_t onDarkGround(std::uint32_t onLight);

} // namespace podium
