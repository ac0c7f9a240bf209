// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/refusal.h"

#include "app/cli/printing/error_text.h"

namespace podium {

tl::unexpected<Refusal> refused(const Error &error)
{
    return tl::unexpected(Refusal{Failed, errorText(error)});
}

tl::unexpected<Refusal> refusedIn(const QString &file, Error error)
{
    if (error.place.file.empty())
        error.place.file = file.toStdString();
    return refused(error);
}

tl::unexpected<Refusal> misused(const QString &reason)
{
    return tl::unexpected(Refusal{WrongUsage, reason});
}

} // namespace podium
