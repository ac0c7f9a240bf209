// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/document/replacing.h"

#include "app/data/importing/import_findings.h"
#include "app/data/importing/run_days.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <utility>

namespace podium {

namespace {

constexpr std::size_t kMostNamed = 5;

/// What an import says something of, with names for people; those of snapshots are empty.
using Said = std::map<std::string, std::string>;

/// Tables without a day have that of their import: a corrected one is of the same snapshot. Those of
/// sources are one of each day.
std::string snapshotKey(const Import &import, const Snapshot &snapshot)
{
    return "snapshot " + snapshot.id
        + (import.kind == "table" ? "" : ' ' + toIsoText(snapshot.date));
}

/// Other evaluations of a model are another run.
void addRun(Said &said, const std::string &key, const ImportedModel &run)
{
    for (const ImportedScore &score : run.scores)
        said[key + ' ' + score.evaluation] = run.values.name;
}

Said saidBy(const Import &import)
{
    Said said;
    for (const ImportedModel &run : import.runs)
        addRun(said, "run " + run.values.id, run);
    for (const ImportedSnapshot &snapshot : import.snapshots) {
        const std::string key = snapshotKey(import, snapshot.values);
        if (!isRunDay(snapshot)) // which is of many files
            said[key] = {};
        for (const ImportedModel &model : snapshot.models) {
            if (isRunDay(snapshot))
                addRun(said, key + ' ' + model.values.id, model);
            else
                said[key + ' ' + model.values.id] = model.values.name;
        }
    }
    for (const ImportedRound &round : import.rounds)
        said["round " + round.values.id] = round.values.name;
    for (const PublicProgramme &programme : import.programmes)
        said["programme " + programme.id] = programme.nameEn;
    if (!import.rates.empty())
        said["rates"] = {};
    if (!import.economies.empty())
        said["economies"] = {};
    return said;
}

/// Of `before`, what `after` says nothing of.
std::vector<std::string> lostOf(const Said &before, const Said &after)
{
    std::vector<std::string> lost;
    for (const auto &[key, name] : before) {
        if (!after.contains(key))
            lost.push_back(name);
    }
    return lost;
}

bool takesPlace(const Import &after, const Import &before, const Said &said,
                std::vector<std::string> &lost)
{
    const Said had = saidBy(before);
    lost = lostOf(had, said);
    if (after.sha256 == before.sha256)
        return true;
    const bool sharesAny = lost.size() < had.size();
    return lost.empty() ? sharesAny : sharesAny && after.file == before.file;
}

void sayReplaced(const Import &before, std::vector<std::string> lost, ImportFindings &findings)
{
    findings.note("replaced", {},
                  Error::tr("This takes the place of %1, which was imported at %2."),
                  {before.file, before.importedAt});
    std::erase(lost, std::string());
    std::ranges::sort(lost);
    // A run is lost once, whatever was measured.
    lost.erase(std::unique(lost.begin(), lost.end()), lost.end());
    if (lost.empty())
        return;
    const std::string count = std::to_string(lost.size());
    std::string names;
    for (std::size_t i = 0; i < std::min(lost.size(), kMostNamed); ++i)
        names += (i == 0 ? "" : ", ") + lost[i];
    findings.add(Finding::Severity::Warning, "replaced", 0, {}, lost.front(),
                 Error::tr("What %1 held and this file does not is in the document no longer: %2 "
                           "(%3 in all)."),
                 {before.file, names, count});
}

} // namespace

std::vector<ImportKey> replacedBy(const std::vector<KeptImport> &there, Import &import)
{
    const Said said = saidBy(import);
    ImportFindings findings(import.file);
    std::vector<ImportKey> replaced;
    for (const Import &before : there) {
        std::vector<std::string> lost;
        if (!takesPlace(import, before, said, lost))
            continue;
        replaced.push_back(keyOf(before));
        sayReplaced(before, std::move(lost), findings);
    }
    if (replaced.empty())
        findings.note("replaced", {},
                      Error::tr("The document holds nothing that this file could take the place "
                                "of; it is added."));
    std::ranges::move(findings.take(), std::back_inserter(import.findings));
    return replaced;
}

} // namespace podium
