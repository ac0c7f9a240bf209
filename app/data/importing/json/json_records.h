// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/engine/values/watch.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace podium {

/// The records of a large JSON text as places in it, so that nobody holds all of them as values at
/// once: a list "data" or "models" of groups, in the outermost group.
struct JsonRecords {
    QByteArray text;
    std::vector<std::pair<qsizetype, qsizetype>> places = {}; ///< begin and size of each
    /// The text with the first of its records alone, by which its shape is told.
    [[nodiscard]] QByteArray sample() const;
};

/// Absent where the text has no such list, or one of something else.
[[nodiscard]] std::optional<JsonRecords> jsonRecords(const QByteArray &text);

/// Calls `take` with each record and its number, from 1; one that is no JSON is an error with its
/// line. Ends early when nobody waits any more.
[[nodiscard]] Result<void> eachRecord(const JsonRecords &records, const std::string &file,
                                      const Watch &watch,
                                      const std::function<void(const QJsonObject &, int)> &take);

} // namespace podium
