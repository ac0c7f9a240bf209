// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/tables/file_table.h"

#include <QtCore/QByteArray>
#include <QtCore/QChar>
#include <QtCore/QList>
#include <QtCore/QString>

#include <utility>

namespace podium {

[[nodiscard]] QByteArray separatedTable(const FileTable &table, QChar separator);
[[nodiscard]] QByteArray jsonTable(const FileTable &table);
[[nodiscard]] QByteArray markdownTable(const FileTable &table);
/// A page of its own that needs nothing else.
[[nodiscard]] QByteArray htmlTable(const FileTable &table);

/// Rules, remarks, source, day and terms, each with its name.
[[nodiscard]] QList<std::pair<QString, QString>> methodLines(const FileTable &table);

} // namespace podium
