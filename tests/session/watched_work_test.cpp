// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/watched_work.h"

#include "tests/support/waiting.h"

#include <QtCore/QSemaphore>

#include <gtest/gtest.h>

#include <optional>
#include <vector>

namespace podium::tests {
namespace {

/// Work that goes on until somebody stops it.
int untilStopped(const Watch &watch, QSemaphore &begun)
{
    begun.release();
    while (!watch.isStopped())
        QThread::yieldCurrentThread();
    return 1;
}

TEST(WatchedWork, Result_IsHandedOverOnceWithTheWholeDone)
{
    QObject owner;
    std::vector<int> taken;
    WatchedWork<int> work(&owner, [&](int value) { taken.push_back(value); });
    work.ask([](const Watch &watch) {
        watch.reached(0.5);
        watch.reached(1);
        return 7;
    });
    EXPECT_TRUE(work.isBusy());
    ASSERT_TRUE(waitFor([&] { return !work.isBusy(); }));
    EXPECT_EQ(taken, std::vector<int>{7});
    EXPECT_EQ(work.share(), 1);
}

TEST(WatchedWork, Stopped_HandsNothingOverAndCanBeAskedAgain)
{
    QObject owner;
    std::vector<int> taken;
    QSemaphore begun;
    WatchedWork<int> work(&owner, [&](int value) { taken.push_back(value); });
    work.ask([&](const Watch &watch) { return untilStopped(watch, begun); });
    begun.acquire();
    work.stop();
    EXPECT_FALSE(work.isBusy());
    work.ask([](const Watch &) { return 2; });
    ASSERT_TRUE(waitFor([&] { return !work.isBusy(); }));
    EXPECT_EQ(taken, std::vector<int>{2});
}

TEST(WatchedWork, NewerQuestion_StopsTheOlderAndTakesItsPlace)
{
    QObject owner;
    std::vector<int> taken;
    QSemaphore begun;
    WatchedWork<int> work(&owner, [&](int value) { taken.push_back(value); });
    work.ask([&](const Watch &watch) { return untilStopped(watch, begun); });
    begun.acquire();
    work.ask([](const Watch &) { return 3; });
    ASSERT_TRUE(waitFor([&] { return !work.isBusy(); }));
    EXPECT_EQ(taken, std::vector<int>{3});
}

TEST(WatchedWork, OwnerGone_StopsTheWork)
{
    QSemaphore begun;
    QSemaphore ended;
    {
        QObject owner;
        WatchedWork<int> work(&owner, [](int) { FAIL(); });
        work.ask([&](const Watch &watch) {
            const int value = untilStopped(watch, begun);
            ended.release();
            return value;
        });
        begun.acquire();
    }
    EXPECT_TRUE(ended.tryAcquire(1, 30'000));
}

} // namespace
} // namespace podium::tests
