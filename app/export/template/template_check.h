// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/template/layout_plan.h"

namespace podium {

/// One thing that a check of a template found.
struct TemplateFact {
    QString what; ///< stable id: "size", "form", "font", "colour" or "note"
    QString of;   ///< of what: word of a form, code of a country, id of a note
    QString is;   ///< layout, font, colour
    QString note; ///< a sentence where there is more to say, in the language of the reader
};

/// Everything about a template that those who make decks with it want to know: which layout each
/// form of slides gets and what that layout lacks, fonts, and colours on its ground.
[[nodiscard]] QList<TemplateFact> templateFacts(const DeckTemplate &deckTemplate,
                                                const FormPlans &plans);

/// A form of slides, and what a place is for, for people.
[[nodiscard]] QString formText(SlideLayout form);
[[nodiscard]] QString roleText(int role);

} // namespace podium
