// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace podium {

/// "chart --view FILE" and "table --view FILE" with the kind of picture that the View says; other
/// arguments, and those that name a kind, as they are. A View that cannot be read is left to whoever
/// reads it next.
[[nodiscard]] QStringList withKindOfView(const QStringList &arguments);

} // namespace podium
