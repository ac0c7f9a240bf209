// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace podium::bench {

/// Bytes on the heap now, and the most there were since the last reset.
[[nodiscard]] std::size_t bytesInUse();
[[nodiscard]] std::size_t mostBytesInUse();
void resetMostBytesInUse();

} // namespace podium::bench
