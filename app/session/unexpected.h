// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <exception>

namespace podium {

/// What was thrown on a worker, in words: no exception leaves it.
[[nodiscard]] inline Error unexpected(const std::exception &exception)
{
    return Error{Error::Kind::Invalid,
                 Error::tr("Something went wrong inside Podium: %1."),
                 {exception.what()},
                 {}};
}

} // namespace podium
