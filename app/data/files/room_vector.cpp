// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/files/room_vector.h"

#include <sys/mman.h>

#include <cstdlib>

namespace podium {

namespace {

constexpr std::size_t kLargePage = 2 << 20;

} // namespace

void *largeRoom(std::size_t bytes)
{
    void *const room
        = std::aligned_alloc(kLargePage, (bytes + kLargePage - 1) / kLargePage * kLargePage);
    if (room == nullptr)
        throw std::bad_alloc();
    askForLargePages(room, bytes);
    return room;
}

void freeLargeRoom(void *room)
{
    std::free(room);
}

void askForLargePages([[maybe_unused]] void *begin, [[maybe_unused]] std::size_t bytes)
{
#ifdef MADV_HUGEPAGE
    void *place = begin;
    if (std::align(kLargePage, kLargePage, place, bytes) != nullptr)
        (void)::madvise(place, bytes / kLargePage * kLargePage,
                        MADV_HUGEPAGE); // small ones do, too
#endif
}

} // namespace podium
