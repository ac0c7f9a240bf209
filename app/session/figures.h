// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"

#include <QtCore/QString>

#include <memory>
#include <optional>
#include <vector>

namespace podium {

/// Figures as they ship and as somebody corrected them for themselves.
struct Figures {
    std::shared_ptr<const Dataset> shipped;   ///< null when they could not be read: see `error`
    std::shared_ptr<const Dataset> corrected; ///< the same as `shipped` where nothing is corrected
    std::vector<Correction> corrections;      ///< all there are, in force or not
    std::optional<Error> problem; ///< why not all of them are in force, or could not be kept
    std::optional<Error> error;
};

/// Reads the shipped figures and the corrections in `file`; an empty name or no such file: none.
/// Corrections that cannot be read leave the figures as they ship. Throws nothing but what the
/// standard library does.
[[nodiscard]] Figures readFigures(const QString &file);

/// Applies other corrections and keeps them in `file`, unless its name is empty. A file that could
/// not be read is set aside as "<file>.unreadable" before it is replaced. What cannot be written is
/// not applied: then `corrected` is null.
[[nodiscard]] Figures correctFigures(std::shared_ptr<const Dataset> shipped,
                                     std::vector<Correction> corrections, const QString &file);

} // namespace podium
