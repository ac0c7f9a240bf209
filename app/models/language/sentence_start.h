// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace podium {

/// A sentence that begins with a name of countryInSentence(): "The United States leads". Other names
/// keep their letters: "xAI leads".
[[nodiscard]] QString atSentenceStart(QString sentence);

} // namespace podium
