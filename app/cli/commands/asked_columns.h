// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/refusal.h"
#include "app/cli/options/arguments.h"
#include "app/engine/values/view.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QTextStream>

namespace podium {

/// Refuses names of --columns that the model has not, with those it has. A View's own columns may be
/// of another method: those the model has not are named on `err`, and the others stay.
[[nodiscard]] OrRefusal<void> checkColumns(const Arguments &arguments, const View &view,
                                           const QAbstractItemModel &model, QTextStream &err);

} // namespace podium
