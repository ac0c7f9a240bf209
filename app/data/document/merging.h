// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/dataset_reader.h"
#include "app/data/document/document.h"
#include "app/engine/values/watch.h"

#include <QtCore/QString>

namespace podium {

/// The figures with what a document adds: evaluations, methods, labs and snapshots of its imports
/// beside those there are, own runs in the newest snapshot of each method whose evaluations they
/// share, rounds and programmes, rates and economies of days and years that are not there yet,
/// corrections and own methods. Labs meet by id, name or alias; models by id, or by another name that
/// a correction gives. Nothing meets on a guess: an unknown lab is a new lab. What cannot be joined
/// is left out and named in `findings`, with the document's name as its place. Scenarios come after
/// all corrections (see assumeAll()), and are not applied here. Work that is stopped ends early, and nobody may use what there is then.
[[nodiscard]] ReadDataset merged(Dataset dataset, const Document &document, const QString &file,
                                 const Watch &watch = {});

} // namespace podium
