// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

namespace podium {

/// Something in the figures that is wrong or deserves a look, or a decision worth knowing; `place` names file, row and column.
struct Finding {
    enum class Severity { Error, Warning, Note };

    Severity severity = Severity::Error;
    Error error;
};

} // namespace podium
