// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/deck/deck.h"

#include <QtCore/QByteArray>

namespace podium {

/// Ids of slides in the presentation's list begin here.
inline constexpr int kFirstSlideId = 256;

/// The extension of a presentation that names its sections, each slide in exactly one; empty where
/// no slide has a group and none is in the appendix.
[[nodiscard]] QByteArray sectionsOf(const Deck &deck);

} // namespace podium
