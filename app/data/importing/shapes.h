// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <span>

namespace podium {

/// What an importer gets.
struct ImportInput {
    QString name;          ///< of the file, without folders
    QByteArray bytes;      ///< all of it
    const Dataset &known;  ///< whose evaluations and labs names are met with
    QDateTime now;         ///< when it is imported
    QJsonObject mapping = {}; ///< what the user says about it (see table_mapping.h); may be empty
    QJsonObject json = {};    ///< filled in where the file is one JSON object
    QJsonArray list = {};     ///< filled in where the file is one JSON array

    [[nodiscard]] std::string fileName() const { return name.toStdString(); }
};

/// One shape of file: the table of shapes is all that importing knows.
struct Shape {
    const char *word;  ///< "--as table"
    bool (*recognises)(const ImportInput &input);
    /// Fails, or gives findings of severity Error, where the file as a whole cannot be used.
    Result<Import> (*read)(const ImportInput &input);
};

/// The most particular first; the last takes any table.
[[nodiscard]] std::span<const Shape> importShapes();
[[nodiscard]] QString shapeWords();

} // namespace podium
