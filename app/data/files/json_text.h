// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QString>

#include <string>

namespace podium {

/// The text as JSON. What is none fails with `sentence`, whose %1 is what is wrong, and with the line
/// it is wrong in; so does a key that stands twice in one group, of which one value would be lost.
[[nodiscard]] Result<QJsonDocument> parsedJson(const QByteArray &text, const std::string &sentence,
                                               const QString &file);

} // namespace podium
