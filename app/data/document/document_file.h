// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/document.h"
#include "app/data/document/document_change.h"
#include "app/engine/values/result.h"

#include <QtCore/QString>

#include <vector>

namespace podium {

/// A document as one SQLite file, ".podium". Every change is one transaction with SQLite's rollback
/// journal and every byte synced: after a crash, a kill or a full disk the file is what it was before
/// the change or after it. Two windows may change one file; the second waits up to five seconds,
/// then says so. A file of a later version, a damaged one and one of another program are refused
/// with a sentence and stay as they are. A document of an earlier version is taken to this one by
/// the first change; reading it changes nothing.

/// All a document holds. Fails where there is none.
[[nodiscard]] Result<Document> readDocument(const QString &file);

/// Adds what files gave, all of them or none; makes the document where there is none. Returns which
/// of them are new: a file of the same bytes is not added twice. `own` is changed in the same step,
/// and what it removes is taken out first.
[[nodiscard]] Result<std::vector<bool>> addImports(const QString &file,
                                                   const std::vector<KeptImport> &imports,
                                                   const DocumentChange &own = {});

/// Writes a whole document into a file that is not there yet.
[[nodiscard]] Result<void> writeDocument(const QString &file, const Document &document);

/// Makes the change, all of it or nothing; makes the document where there is none.
[[nodiscard]] Result<void> saveChange(const QString &file, const DocumentChange &change);

/// Writes a whole document, in place of the file of this name if there is one. Until it is whole,
/// that file stays as it is.
[[nodiscard]] Result<void> replaceDocument(const QString &file, const Document &document);

} // namespace podium
