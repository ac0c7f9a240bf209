// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/dataset_reader.h"
#include "app/data/document/document.h"
#include "app/engine/values/watch.h"

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace podium {

/// A dataset while a document is merged into it.
struct Joining {
    ReadDataset out;
    std::string file;                                 ///< of the document
    const Watch &watch;                               ///< whoever waits for it
    std::map<std::string, std::string> modelIds = {}; ///< by the other names that corrections give
    std::set<std::string> correctedLabs = {}; ///< ids of those whose country corrections give
    std::vector<std::string> homeless = {};   ///< names of labs that are new and have no country
    std::unordered_map<std::string, std::size_t> labs = {}; ///< places of those that were met
    /// The same of evaluations; absent where there is none, until an import brings more.
    std::unordered_map<std::string, std::optional<std::size_t>> evaluations = {};

    /// Of one sentence at most twenty are kept one by one, as of findings of an import.
    void warn(std::string text, std::vector<std::string> arguments);
    /// Says how many were not kept, and which labs have no country.
    void endWarnings();
    void sayHomeless();

    std::map<std::string, int> warned = {}; ///< by sentence
};

/// Position of the lab of this id, name or alias, made where there is none; absent where a source
/// names no lab. `country` is a code or an English name.
[[nodiscard]] std::optional<std::size_t> joinedLab(Joining &joining, const std::string &name,
                                                   const std::string &country);

void joinSnapshots(Joining &joining, const Import &import);
void joinRuns(Joining &joining, const Import &import);
void joinLedger(Joining &joining, const Import &import);

} // namespace podium
