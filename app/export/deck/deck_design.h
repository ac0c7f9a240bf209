// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/deck/deck.h"
#include "app/export/package/xml_text.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace podium {

/// Colours and fonts; the notes have a theme of their own, as Office wants it.
[[nodiscard]] QByteArray themePart();
/// The masters; `layouts`: ids of the relationships to the layouts, in their order.
[[nodiscard]] QByteArray masterPart(const QStringList &layouts, Language language);
[[nodiscard]] QByteArray layoutPart(SlideLayout layout, Language language);
[[nodiscard]] QByteArray notesMasterPart(Language language);

/// Attributes of the root of every part of a presentation.
XmlText &openPresentationPart(XmlText &xml, const char *element);

} // namespace podium
