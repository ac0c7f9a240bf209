// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/deck/deck.h"
#include "app/export/package/xml_text.h"

namespace podium {

/// Ids of slides in the presentation's list begin here.
inline constexpr int kFirstSlideId = 256;

/// The sections of the open presentation, each slide in exactly one; nothing where no slide has a
/// group and none is in the appendix.
void addSections(XmlText &xml, const Deck &deck);

} // namespace podium
