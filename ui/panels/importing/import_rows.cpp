// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/importing/import_rows.h"

#include <algorithm>

namespace podium {

namespace {

FindingModel::Gravity gravityOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return FindingModel::Gravity::Error;
    case Finding::Severity::Warning:
        return FindingModel::Gravity::Warning;
    case Finding::Severity::Note:
        break;
    }
    return FindingModel::Gravity::Note;
}

int found(const Import &import, Finding::Severity severity)
{
    return static_cast<int>(
        std::ranges::count(import.findings, severity, &ImportFinding::severity));
}

} // namespace

ImportSummary summaryOf(const Import &import)
{
    ImportSummary out{import.kind,    import.file,        import.source,
                      import.licence, import.attribution, import.importedAt};
    const auto count = [](const auto &list) { return static_cast<int>(list.size()); };
    out.runs = count(import.runs);
    out.snapshots = count(import.snapshots);
    out.evaluations = count(import.evaluations);
    out.rounds = count(import.rounds);
    out.programmes = count(import.programmes);
    out.rates = count(import.rates);
    out.economies = count(import.economies);
    for (const ImportedModel &run : import.runs)
        out.scores += count(run.scores);
    for (const ImportedSnapshot &snapshot : import.snapshots) {
        out.models += count(snapshot.models);
        for (const ImportedModel &model : snapshot.models)
            out.scores += count(model.scores);
    }
    out.errors = found(import, Finding::Severity::Error);
    out.warnings = found(import, Finding::Severity::Warning);
    return out;
}

std::vector<FindingModel::Row> findingRows(const std::vector<ImportFinding> &findings)
{
    std::vector<FindingModel::Row> rows;
    rows.reserve(findings.size());
    for (const ImportFinding &finding : findings)
        rows.push_back({gravityOf(finding.severity), finding.rule, finding.value, finding.error});
    return rows;
}

} // namespace podium
