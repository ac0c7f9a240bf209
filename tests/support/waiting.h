// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest/QTest>

#include <chrono>
#include <utility>

namespace podium::tests {

/// Lets the event loop run until `isThere` holds. How fast the machine is must not decide a test: under a
/// sanitizer and beside other work everything takes many times as long, so only what never comes
/// runs out of patience.
template <typename Predicate>
[[nodiscard]] bool waitFor(Predicate isThere)
{
    constexpr std::chrono::milliseconds kPatience = std::chrono::minutes(2);
    return QTest::qWaitFor(std::move(isThere), static_cast<int>(kPatience.count()));
}

} // namespace podium::tests
