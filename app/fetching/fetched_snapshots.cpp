// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetching/fetched_snapshots.h"

#include <algorithm>
#include <vector>

namespace podium {

namespace {

bool wasFetched(const Import &import)
{
    return std::ranges::find(import.findings, "fetched", &ImportFinding::rule)
        != import.findings.end();
}

/// A second snapshot of a day has a number behind its id (see joining_models.cpp).
bool isOf(const Snapshot &snapshot, const Import &import)
{
    return std::ranges::any_of(import.snapshots, [&](const ImportedSnapshot &imported) {
        const std::string &id = imported.values.id;
        return snapshot.source == imported.values.source
            && (snapshot.id == id || snapshot.id.starts_with(id + '-'));
    });
}

} // namespace

std::optional<FetchedSnapshots> newestFetched(const Dataset &dataset, const Document &document)
{
    std::vector<const Import *> fetched;
    for (const Import &import : document.imports) {
        if (wasFetched(import) && !import.snapshots.empty())
            fetched.push_back(&import);
    }
    if (fetched.empty())
        return std::nullopt;
    const std::string source = fetched.back()->source;
    std::erase_if(fetched, [&source](const Import *import) { return import->source != source; });
    std::vector<std::string> ids; // the newest last, as the snapshots are
    for (const Snapshot &snapshot : dataset.snapshots) {
        if (std::ranges::any_of(
                fetched, [&snapshot](const Import *import) { return isOf(snapshot, *import); }))
            ids.push_back(snapshot.id);
    }
    if (ids.size() < 2)
        return std::nullopt;
    return FetchedSnapshots{ids[ids.size() - 2], ids.back()};
}

} // namespace podium
