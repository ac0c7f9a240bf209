// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/claim.h"
#include "app/engine/values/correction.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"
#include "app/engine/values/story.h"
#include "app/engine/values/view.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <variant>
#include <vector>

namespace podium {

/// What a file that somebody opens turned out to hold.
using Opened = std::variant<View, std::vector<Correction>, std::vector<Claim>, Method, Story>;

/// Tells by its keys what a JSON text is: a View (view_json.h), also beside an answer as the command
/// line prints it, a method (method_json.h), corrections (correction_json.h), claims
/// (claim_json.h) or a story (story_json.h). What it is must then be right in every part: the errors are those of its reader.
/// A method is one for `shipped`, whose evaluations it names.
[[nodiscard]] Result<Opened> openedFromJson(const QByteArray &text, const Dataset &shipped,
                                            const QString &file = {});

/// The same of a file of at most 16 MiB; no pipe or device, which may keep a window waiting for ever.
[[nodiscard]] Result<Opened> openFile(const QString &file, const Dataset &shipped);

} // namespace podium
