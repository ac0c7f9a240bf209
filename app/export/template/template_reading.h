// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/export/template/deck_template.h"

#include <QtCore/QByteArray>

namespace podium {

/// Reads a .potx or .pptx. Fails where it cannot be used, and says why: damaged, encrypted, of the
/// years before 2007, with macros, without layouts.
[[nodiscard]] Result<DeckTemplate> readTemplate(const QByteArray &bytes, const QString &name);

} // namespace podium
