// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QString>

#include <string>

namespace podium {

/// Whether a file may be YAML: by its name's end, or by the "---" in which the cards of Hugging Face
/// fold what machines read.
[[nodiscard]] bool looksLikeYaml(const QString &name, const QByteArray &bytes);

/// YAML as JSON: plain numbers are numbers, everything quoted is text. Of a text that follows a
/// closing "---" nothing is read. Deeper nesting than JSON may have (tolerant_json.h), more than
/// 200,000 values (aliases that repeat themselves count each time) and what is no YAML fail, with
/// the line.
[[nodiscard]] Result<QJsonDocument> yamlAsJson(const QByteArray &bytes, const std::string &file);

} // namespace podium
