// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/watch.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace podium {

/// What is asked of an import.
struct ImportOptions {
    QDateTime now;
    QString as = {};          ///< word of a shape; empty: the file says it
    QJsonObject mapping = {}; ///< of columns; see table_mapping.h
    Watch watch = {};
    bool allFindings = false; ///< for programs; people read the first of a kind, see shortened()
    QString folder = {};      ///< the file is in; importFile knows it
};

} // namespace podium
