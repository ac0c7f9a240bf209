// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/document.h"
#include "app/engine/values/dataset.h"

#include <optional>
#include <string>

namespace podium {

/// Two snapshots of one source, by their ids.
struct FetchedSnapshots {
    std::string earlier;
    std::string later;

    bool operator==(const FetchedSnapshots &) const = default;
};

/// The two newest that were fetched for this document, of the source that was fetched last; `dataset`
/// is the figures with the document. Absent where there are fewer than two.
[[nodiscard]] std::optional<FetchedSnapshots> newestFetched(const Dataset &dataset,
                                                            const Document &document);

} // namespace podium
