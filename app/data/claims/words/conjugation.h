// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace podium {

/// The forms that sentences end with, join by or put before a noun, of a Korean verb or adjective
/// without its "다": 앞서 gives 앞선다, 앞섰다, 앞선, 앞서는, 앞설, 앞서고 있다 and so on. Verbs and
/// adjectives are not told apart: nobody writes what the other kind would have.
[[nodiscard]] QStringList conjugated(const QString &stem);

} // namespace podium
