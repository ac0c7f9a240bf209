// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/package/office_package.h"
#include "app/export/template/deck_template.h"
#include "app/models/language/language.h"

namespace podium {

/// Adds what of a template stays: everything that its masters, layouts and settings refer to, byte
/// for byte; not its slides, its properties, its signature or the picture of its first slide.
/// Themes get a font for Korean text where a Korean deck needs one and they name none.
void addTemplateParts(OfficePackage &package, const DeckTemplate &deckTemplate, Language language);

} // namespace podium
