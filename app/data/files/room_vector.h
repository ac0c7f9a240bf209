// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <new>
#include <utility>
#include <vector>

namespace podium {

/// Memory in large pages where the system has them: a million cells then cost a hundred faults, not
/// twenty thousand. Throws std::bad_alloc.
[[nodiscard]] void *largeRoom(std::size_t bytes);
void freeLargeRoom(void *room);
/// Asks for large pages for memory that nobody wrote to yet.
void askForLargePages(void *begin, std::size_t bytes);

/// Leaves new elements as they are: threads fill them, and no page is touched twice.
template <typename T>
struct RoomAllocator : std::allocator<T> {
    template <typename U>
    struct rebind {
        using other = RoomAllocator<U>;
    };
    [[nodiscard]] T *allocate(std::size_t count)
    {
        return count < kLarge ? std::allocator<T>::allocate(count)
                              : static_cast<T *>(largeRoom(count * sizeof(T)));
    }
    void deallocate(T *place, std::size_t count)
    {
        if (count < kLarge)
            std::allocator<T>::deallocate(place, count);
        else
            freeLargeRoom(place);
    }
    template <typename U>
    void construct(U *place) noexcept
    {
        ::new (static_cast<void *>(place)) U;
    }
    template <typename U, typename... Arguments>
    void construct(U *place, Arguments &&...arguments)
    {
        ::new (static_cast<void *>(place)) U(std::forward<Arguments>(arguments)...);
    }

private:
    static constexpr std::size_t kLarge = (4 << 20) / sizeof(T);
};

/// A vector whose new elements hold anything until they are written.
template <typename T>
using RoomVector = std::vector<T, RoomAllocator<T>>;

} // namespace podium
