// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/deck/deck.h"
#include "app/export/deck/placeholder.h"
#include "app/export/deck/slide_plan.h"
#include "app/export/package/office_package.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <array>
#include <functional>

namespace podium {

/// What slides are put into: masters and layouts, and how a slide of each form is laid out there.
struct DeckBase {
    OfficePackage package; ///< all but slides and the presentation itself
    QString presentation = QStringLiteral("ppt/presentation.xml");
    QString notesMaster;
    std::array<SlidePlan, kLayouts> plans; ///< by form
    QString format = QStringLiteral("16:9");
    /// The presentation with these slides: ids of relationships, in their order.
    std::function<QByteArray(const QStringList &slides, const Deck &deck)> presentationPart;

    [[nodiscard]] const SlidePlan &planOf(SlideLayout form) const
    {
        return plans[static_cast<std::size_t>(form)];
    }
};

/// Our own layouts, 16:9.
[[nodiscard]] DeckBase ownBase(Language language);

/// Adds a master of the notes with a theme of its own; the id of the relationship to it.
QString addNotesMaster(OfficePackage &package, const QString &presentation, Language language);
/// "application/vnd.openxmlformats-officedocument.presentationml.slide+xml"
[[nodiscard]] QString presentationType(const char *part);

} // namespace podium
