// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/deck/deck.h"
#include "app/export/package/office_package.h"

#include <QtCore/QString>

namespace podium {

inline constexpr char16_t kStoryNamespace[] = u"urn:podium:story:1";

/// Adds what a deck says about itself: title, author and day, the story it was made from, and for
/// each slide and figure what Podium wrote, by which a refresh knows what a person changed.
/// `format`: of its slides, such as "16:9".
void addProperties(OfficePackage &package, const Deck &deck, const QString &presentation,
                   const QString &format);

/// The part that holds it.
[[nodiscard]] QByteArray storyItem(const Deck &deck);

/// SHA-256 of all data hashes of the figures, in their order.
[[nodiscard]] QString dataHashOf(const Deck &deck);

} // namespace podium
