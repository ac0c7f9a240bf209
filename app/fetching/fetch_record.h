// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/document.h"
#include "app/fetching/services.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>

#include <optional>
#include <vector>

namespace podium {

/// What a document keeps of the last fetch from a source: where and when, by what its answers are
/// known again, what the key may, and how many requests are left. Never the key.
struct FetchRecord {
    /// Of one answer.
    struct Page {
        QByteArray etag = {};
        QByteArray lastModified = {};

        bool operator==(const Page &) const = default;
    };

    QString address = {}; ///< as shownAddress() shows it
    QDateTime at = {};
    std::vector<Page> pages = {};
    std::optional<QDate> refusedOn = {}; ///< the plan of the key does not cover the full address
    std::optional<int> quota = {};
    std::optional<int> quotaLeft = {};

    bool operator==(const FetchRecord &) const = default;
};

/// The record of a service in a document; empty where there is none.
[[nodiscard]] FetchRecord recordOf(const Document &document, const Service &service);
[[nodiscard]] KeptText keptText(const FetchRecord &record, const Service &service);

/// Where and when an import was fetched, as a finding of it, which the document keeps with it.
[[nodiscard]] ImportFinding originOf(const FetchRecord &record);

} // namespace podium
