// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/freed_memory.h"

#include <cstdlib> // defines __GLIBC__

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace podium {

void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int kKept = 8 << 20;
    constexpr int kLarge = 1 << 20; // such blocks go back at once
    mallopt(M_TRIM_THRESHOLD, kKept);
    mallopt(M_MMAP_THRESHOLD, kLarge);
#endif
}

} // namespace podium
