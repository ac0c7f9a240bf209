// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonValue>
#include <QtCore/QString>

namespace podium {

/// One thing that has to be said beside the rows of an exhibit: what they leave out, estimate or
/// take for granted.
struct Remark {
    QString key = {};      ///< in JSON, beside "rows"; empty: for people only
    QJsonValue value = {}; ///< what programs get
    QString sentence = {}; ///< what people read; empty: there is nothing to say
};

} // namespace podium
