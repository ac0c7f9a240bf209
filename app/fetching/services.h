// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QString>
#include <QtCore/QUrl>

#include <vector>

namespace podium {

/// A source that has a name here, or an address of somebody's own.
struct Service {
    QString word; ///< "artificial-analysis"; empty: an address of one's own
    QUrl address;
    QUrl freeAddress = {}; ///< for keys whose plan does not cover `address`
    QString name = {};     ///< as people know it
    bool asksForKey = false;
    bool paged = false; ///< with "pagination" in each answer, and ?page=N
};

/// Artificial Analysis' Data API v2 and the euro's reference rates of the European Central Bank.
[[nodiscard]] const std::vector<Service> &fetchServices();

/// The service of this word, or of this address.
[[nodiscard]] Result<Service> serviceOf(const QString &text);

} // namespace podium
