// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <utility>
#include <vector>

namespace podium::tests {

/// A zip of these members, stored as they are.
[[nodiscard]] QByteArray storedZip(const std::vector<std::pair<QByteArray, QByteArray>> &members);

} // namespace podium::tests
