// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/refusal.h"
#include "app/cli/options/arguments.h"
#include "app/cli/printing/report.h"
#include "app/data/document/document_change.h"
#include "app/data/importing/importing.h"

#include <QtCore/QTextStream>

#include <vector>

namespace podium {

/// A file of one's own, and what it changes in a document.
struct KeptFile {
    QString file;
    DocumentChange change;
};

/// What "podium import" did, printed once the language is known.
struct ImportReport {
    std::vector<KeptImport> imports;
    /// By import: all of them where a program reads them, of which the import keeps the first of a kind.
    std::vector<std::vector<ImportFinding>> findings;
    std::vector<KeptFile> kept; ///< files of one's own among them
    std::vector<bool> added; ///< which of them are new in the document; empty where none was named
    std::vector<ImportKey> replaced; ///< of the document, that they take the place of
    QString document;
    QString ranking;      ///< rankingCommand(); empty without a document
    ExitCode code = Done; ///< Failed where an error kept all of it out

    void add(Import import);
    [[nodiscard]] Report report(Format format) const;
};

/// "own runs: 3, snapshots: 1": what is not there is not named.
[[nodiscard]] QString importContentText(const Import &import);

/// What the arguments say about whatever is brought in.
[[nodiscard]] OrRefusal<ImportOptions> importOptions(const Arguments &arguments);

/// Takes those out of `there` that the import takes the place of, and names them in `replaced`.
void replaceIn(std::vector<KeptImport> &there, Import &import, std::vector<ImportKey> &replaced);

/// Reads the files that stand behind the command and adds all of them to the document, or none:
/// figures, and Views, methods, claims, corrections, scenarios and stories of one's own.
[[nodiscard]] OrRefusal<ImportReport> importReport(const Arguments &arguments, QTextStream &err);

} // namespace podium
