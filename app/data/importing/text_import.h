// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import_input.h"
#include "app/data/importing/import_options.h"
#include "app/data/importing/shapes.h"

namespace podium {

/// The shape of this word, or without one that of the input; an error names the shapes there are.
[[nodiscard]] Result<const Shape *> shapeOf(const ImportInput &input, const QString &as);

/// What one text gives; findings of its reading stand before the others. `sheet` names the table
/// where the file holds several.
[[nodiscard]] Result<Import> importText(const QString &name, const QByteArray &bytes,
                                        const Dataset &known, const ImportOptions &options,
                                        const QString &sheet = {});

/// Adds what another part of the same file gave.
void join(Import &import, Import more);

} // namespace podium
