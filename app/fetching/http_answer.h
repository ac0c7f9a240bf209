// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QUrl>

#include <chrono>
#include <optional>

namespace podium {

/// How much of others' time, and of ours, a fetch may take.
struct FetchLimits {
    qint64 mostBytes = qint64(64) << 20;       ///< of one answer, unpacked
    std::chrono::milliseconds silence{30'000}; ///< in which nothing comes
    std::chrono::milliseconds whole{300'000};  ///< for one answer
    std::chrono::seconds longestWait{60};      ///< that a source may ask for before we ask again
    int tries = 3;
    int pages = 25;
};

/// What is asked of an address. The key is sent to its host only, never to where it leads.
struct HttpQuestion {
    QUrl address;
    QByteArray key = {};
    QByteArray etag = {};         ///< of what is there already; see lastModified
    QByteArray lastModified = {}; ///< as its answer said it
};

/// An answer of any status, with what its headers say.
struct HttpAnswer {
    int status = 0;
    QUrl address; ///< where it was led to
    QByteArray body = {};
    bool hasLength = false; ///< the source said how long it is, and it is as long
    QByteArray etag = {};
    QByteArray lastModified = {};
    QByteArray retryAfter = {};
    std::optional<int> quota = {};     ///< requests in a day
    std::optional<int> quotaLeft = {}; ///< of these

    bool operator==(const HttpAnswer &) const = default;
};

} // namespace podium
