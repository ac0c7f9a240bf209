// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/files/json_keys.h"
#include "app/data/importing/import_findings.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonValue>

#include <optional>
#include <string>

namespace podium {

/// Most groups within groups.
constexpr int kMostDepth = 128;

/// JSON as programs really write it: NaN and Infinity become null and are counted in a finding, a
/// byte order mark and NULs at the end are passed over, UTF-16 is read, of a key that stands twice
/// the last value counts, with a finding. Absent text, deeper nesting and what is no JSON fail.
[[nodiscard]] Result<QJsonDocument> tolerantJson(const QByteArray &bytes, const std::string &file,
                                                 ImportFindings &findings);

/// The same in two steps, for texts that are large: the text without what JSON does not know, and
/// what it says. Only the first looks for keys that stand twice.
[[nodiscard]] Result<QByteArray> cleanedJson(const QByteArray &bytes, const std::string &file,
                                             ImportFindings &findings);
[[nodiscard]] Result<QJsonDocument> parsedCleanJson(const QByteArray &text,
                                                    const std::string &file);

/// What cleanedJson says of what it found.
void sayNotNumbers(int count, ImportFindings &findings);
void sayRepeatedKey(const RepeatedKey &key, ImportFindings &findings);

/// Whether a file may be JSON, by its first character.
[[nodiscard]] bool looksLikeJson(const QByteArray &bytes);

/// A number, or a text that is one: float32 and other types are written as texts by Python.
[[nodiscard]] std::optional<double> looseNumber(const QJsonValue &value);
[[nodiscard]] std::optional<int> looseCount(const QJsonValue &value);
/// A text; empty where it is null, absent or something else.
[[nodiscard]] std::string textOf(const QJsonValue &value);
/// As it stands, without blanks.
[[nodiscard]] std::string compactText(const QJsonObject &object);

} // namespace podium
