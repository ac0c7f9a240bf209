// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/dataset_reader.h"
#include "app/data/document/document.h"

#include <map>
#include <string>

namespace podium {

/// A dataset while a document is merged into it.
struct Joining {
    ReadDataset out;
    std::string file;                                 ///< of the document
    std::map<std::string, std::string> modelIds = {}; ///< by the other names that corrections give

    void warn(std::string text, std::vector<std::string> arguments);
};

/// Position of the lab of this id, name or alias, made where there is none; absent where a source
/// names no lab. `country` is a code or an English name.
[[nodiscard]] std::optional<std::size_t> joinedLab(Joining &joining, const std::string &name,
                                                   const std::string &country);

/// ISO code of a country by its code or English name; empty when it is not known, or several are
/// named.
[[nodiscard]] std::string countryCode(const Dataset &dataset, std::string_view text);

void joinSnapshots(Joining &joining, const Import &import);
void joinRuns(Joining &joining, const Import &import);
void joinLedger(Joining &joining, const Import &import);

} // namespace podium
