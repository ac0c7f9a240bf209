// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/template/deck_template.h"

namespace podium {

/// The layouts of a master that can be read, in its order; `number` is the master's.
[[nodiscard]] QList<TemplateLayout> layoutsOf(const OfficeFile &file, const QString &master,
                                              int number);

} // namespace podium
