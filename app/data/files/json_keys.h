// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace podium {

/// A key that stands a second time in one group of a JSON text.
struct RepeatedKey {
    QString key;
    int line = 0; ///< of its second time, from 1
};

/// The first of them. `text` is valid JSON, of which Qt's reader takes the last value without a word.
[[nodiscard]] std::optional<RepeatedKey> repeatedKey(const QByteArray &text);

} // namespace podium
