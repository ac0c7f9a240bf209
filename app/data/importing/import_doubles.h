// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import_findings.h"

namespace podium {

/// What parts of one file, such as sheets, say twice. The same score of one run counts once; two scores of
/// one evaluation and evaluations of two parts under one name are errors; a model with runs in two
/// parts is a warning.
void sayDoubleParts(Import &import, ImportFindings &findings);

/// The same of files that are imported together, or of one that a document has: `import` comes after
/// `before`. What says nothing new is left out, so that there may be nothing left.
void sayDoubleFiles(const Import &before, Import &import);

/// What a document could not keep, whoever read it: a score twice or without a value, a model without a
/// name. Errors, since nothing of it may be used then.
void sayUnkeepable(Import &import);

} // namespace podium
