// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/json/json_tree.h"
#include "app/engine/values/watch.h"

#include <QtCore/QByteArray>

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace podium {

/// The records of a JSON text, of which only the first was looked at: a list "data" or "models" of
/// groups, in the outermost group. Nobody holds all of them as values at once.
struct JsonRecords {
    QByteArray text;
    qsizetype first = 0;     ///< where the first record begins
    qsizetype firstEnd = 0;  ///< and ends
    QByteArray opening = {}; ///< how it begins, up to the end of its first key

    /// The text with the first record alone, by which its shape is told; what stands behind the
    /// records is not in it.
    [[nodiscard]] QByteArray sample() const;
    /// The text without the records, which end there.
    [[nodiscard]] QByteArray outside(qsizetype end) const;
    /// Places behind each of which about as many bytes stand, where records seem to begin.
    [[nodiscard]] std::vector<qsizetype> starts() const;
};

/// Absent where the text has no such list, or one of something else.
[[nodiscard]] std::optional<JsonRecords> jsonRecords(const QByteArray &text);

/// What one part of the records was.
struct RecordsRead {
    qsizetype begin = 0;
    qsizetype end = 0; ///< of the last record, and the comma behind it
    int records = 0;
    int notNumbers = 0;                ///< NaN and Infinity
    std::string_view repeatedKey = {}; ///< in the text; empty where none stands twice
    bool good = true;                  ///< false at what is no record of JSON
};

/// Calls `take` with each record that begins before `limit`, its number from 1, and its begin and end.
/// Ends early when nobody waits any more.
[[nodiscard]] RecordsRead readRecords(
    const JsonRecords &records, qsizetype begin, qsizetype limit, const Watch &watch,
    const std::function<void(const JsonTree &, int, const char *, const char *)> &take);

/// Whether each part ends where the next begins; else that one began within a record.
[[nodiscard]] bool fitTogether(const std::vector<RecordsRead> &parts);

} // namespace podium
