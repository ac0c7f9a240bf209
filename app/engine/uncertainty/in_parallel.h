// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace podium {

/// As many threads as there are processors, or as are wanted (> 0), but no more than items.
[[nodiscard]] inline unsigned usefulThreads(int items, unsigned wanted = 0)
{
    const unsigned most = wanted > 0 ? wanted : std::thread::hardware_concurrency();
    return std::clamp(most, 1U, static_cast<unsigned>(std::max(1, items)));
}

/// Runs `job(thread, item)` for items 0..count-1 on several threads, the caller's among them; on
/// fewer, where the system has no more. What a job throws, memory that is not there first of all, is
/// thrown to the caller when all threads have ended.
template <typename Job>
void inParallel(unsigned threads, int count, const Job &job)
{
    std::atomic<int> next = 0;
    std::exception_ptr thrown;
    std::mutex mutex;
    const auto work = [&](unsigned thread) {
        try {
            for (int item = next++; item < count; item = next++)
                job(thread, item);
        } catch (...) {
            next = count;
            const std::scoped_lock lock(mutex);
            thrown = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> others;
        try {
            for (unsigned thread = 1; thread < threads; ++thread)
                others.emplace_back(work, thread);
        } catch (const std::system_error &) {
        }
        work(0);
    }
    if (thrown)
        std::rethrow_exception(thrown);
}

} // namespace podium
