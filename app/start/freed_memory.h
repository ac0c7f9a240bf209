// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podium {

/// Freed memory of some megabytes is kept for what is needed next. glibc gives it back to the system
/// at once, which costs presentations, whose every part is packed by itself, two thirds of their
/// time.
void keepFreedMemory();

} // namespace podium
