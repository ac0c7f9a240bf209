// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QString>

namespace podium {

enum ExitCode {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    SentenceBroken = 3, ///< done, but a sentence of a deck no longer holds
};

/// Why a command ends without doing what it was asked for.
struct Refusal {
    ExitCode code = Failed;
    QString reason; ///< a sentence for people, with its place where there is one
};

template <typename T>
using OrRefusal = tl::expected<T, Refusal>;

[[nodiscard]] tl::unexpected<Refusal> refused(const Error &error);
/// The same of what a file says; it is named where the error names none.
[[nodiscard]] tl::unexpected<Refusal> refusedIn(const QString &file, Error error);
[[nodiscard]] tl::unexpected<Refusal> misused(const QString &reason);

} // namespace podium
