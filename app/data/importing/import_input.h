// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"
#include "app/data/importing/json/json_records.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"
#include "app/engine/values/watch.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <optional>
#include <string>

namespace podium {

/// What an importer gets.
struct ImportInput {
    QString name;             ///< of the file, without folders
    QByteArray bytes;         ///< all of it
    const Dataset &known;     ///< whose evaluations and labs names are met with
    QDateTime now;            ///< when it is imported
    QJsonObject mapping = {}; ///< what the user says about it (see table_mapping.h); may be empty
    QJsonObject json = {};    ///< filled in where the file is one JSON object
    QJsonArray list = {};     ///< filled in where the file is one JSON array
    /// Of a large JSON text; `json` then holds the first of them alone.
    std::optional<JsonRecords> records = {};
    Watch watch = {};    ///< whoever waits for it
    QString folder = {}; ///< the file is in, where it is in one: some sources name models so
    QString sheet = {};  ///< of a workbook that gives several tables
    std::optional<Date> day = {}; ///< that the file says beside its table

    [[nodiscard]] std::string fileName() const { return name.toStdString(); }
};

} // namespace podium
