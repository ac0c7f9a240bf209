// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <string>

namespace podium {

/// Which of the arena's boards a text tells of, whose ratings cannot be compared with another's:
/// "vision", "text-style" with control of style, "text" where it says so. Empty: it says none.
[[nodiscard]] std::string arenaBoardIn(const QString &text);

/// The same of the columns of a record: some name their board, and that of agents has columns of its
/// own.
[[nodiscard]] std::string arenaBoardOf(const QJsonObject &record);

} // namespace podium
