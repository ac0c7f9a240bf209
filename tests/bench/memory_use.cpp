// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/memory_use.h"

#include <malloc.h>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::size_t> inUse = 0;
std::atomic<std::size_t> most = 0;

void count(std::size_t bytes)
{
    const std::size_t now = inUse += bytes;
    std::size_t before = most;
    while (now > before && !most.compare_exchange_weak(before, now))
        ;
}

} // namespace

// The program's own: every vector of the engine passes here.
void *operator new(std::size_t size)
{
    void *memory = std::malloc(size > 0 ? size : 1);
    if (!memory)
        throw std::bad_alloc();
    count(malloc_usable_size(memory));
    return memory;
}

void operator delete(void *memory) noexcept
{
    inUse -= malloc_usable_size(memory);
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    operator delete(memory);
}

namespace podium::bench {

std::size_t bytesInUse()
{
    return inUse;
}

std::size_t mostBytesInUse()
{
    return most;
}

void resetMostBytesInUse()
{
    most = inUse.load();
}

} // namespace podium::bench
