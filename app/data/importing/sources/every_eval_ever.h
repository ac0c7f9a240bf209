// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import_input.h"
#include "app/engine/values/dataset.h"

#include <QtCore/QJsonArray>

namespace podium {

/// Every Eval Ever, schema 0.2 and 0.3: one record, or a list of them. An overall score beside its
/// parts is left out, so that nothing counts twice.
[[nodiscard]] bool isEveryEvalEver(const ImportInput &input);
[[nodiscard]] Result<Import> readEveryEvalEver(const ImportInput &input);

/// The models of a snapshot with their scores as records of schema 0.3.0, one a model.
/// `retrieved` is in seconds since 1970.
[[nodiscard]] QJsonArray everyEvalEver(const Dataset &dataset, const Snapshot &snapshot,
                                       qint64 retrieved);

} // namespace podium
