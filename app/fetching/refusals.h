// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/fetching/http_answer.h"

#include <QtCore/QDateTime>

namespace podium {

/// How long an answer asks to wait: its Retry-After in seconds or as a day; absent where it does not
/// say.
[[nodiscard]] std::optional<std::chrono::seconds> askedWait(const HttpAnswer &answer,
                                                            const QDateTime &now);

/// Why an answer holds no figures, and what to do: a sentence for each status. `withKey`: a key was
/// sent.
[[nodiscard]] Error refusalOf(const HttpAnswer &answer, bool withKey, const QDateTime &now);

} // namespace podium
