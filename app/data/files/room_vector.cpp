// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/files/room_vector.h"

#include <sys/mman.h>

#include <cstdlib>

namespace podium {

void *largeRoom(std::size_t bytes)
{
    constexpr std::size_t kPage = 2 << 20;
    void *const room = std::aligned_alloc(kPage, (bytes + kPage - 1) / kPage * kPage);
    if (room == nullptr)
        throw std::bad_alloc();
#ifdef MADV_HUGEPAGE
    (void)::madvise(room, bytes, MADV_HUGEPAGE); // an advice: small pages do as well
#endif
    return room;
}

void freeLargeRoom(void *room)
{
    std::free(room);
}

} // namespace podium
