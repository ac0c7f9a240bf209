// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/document.h"
#include "app/data/document/document_change.h"
#include "app/engine/claims/claim.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"
#include "app/engine/values/view.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <string>
#include <string_view>
#include <vector>

namespace podium {

/// What a file of one's own (app/data/opening.h) becomes in a document: a View or claims under the
/// name of the file without its ending, a method or story under its id, corrections, scenarios under theirs.
/// Files that the program keeps by itself are taken, too: methods as {"version", "methods"}, claims
/// with the sentences that were typed. What it is must be right in every part: the errors are those
/// of its reader. A method that the figures have already is an error.
[[nodiscard]] Result<DocumentChange> keptFrom(const QByteArray &text, const QString &file,
                                              const Dataset &known, Date today);
[[nodiscard]] Result<DocumentChange> keptFromFile(const QString &file, const Dataset &known,
                                                  Date today);

/// The word of a kind of text: "view", "story", "method", "claims", "mapping",
/// "unsaved", "fetch".
[[nodiscard]] std::string_view textWord(KeptText::Kind kind);

/// The text of this kind and name; null where there is none.
[[nodiscard]] const KeptText *findText(const Document &document, KeptText::Kind kind,
                                       std::string_view name);
/// Names of all texts of a kind, as a list for people; empty where there are none.
[[nodiscard]] std::string keptNames(const Document &document, KeptText::Kind kind);

/// The View of this name. Fails where there is none, with the names there are.
[[nodiscard]] Result<View> keptView(const Document &document, const std::string &name,
                                    const QString &file);
/// All claims of the document; ids that stand twice, or are those of `others` beside which they are
/// shown, get a number.
[[nodiscard]] Result<std::vector<Claim>> keptClaims(const Document &document, const QString &file,
                                                    const std::vector<Claim> &others);

} // namespace podium
