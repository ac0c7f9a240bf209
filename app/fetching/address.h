// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QString>
#include <QtCore/QUrl>

namespace podium {

/// The address in this text. Only https is one, and http on this computer in tests; without a name
/// and a password in it, which would end up in documents.
[[nodiscard]] Result<QUrl> fetchedAddress(const QString &text);

/// Whether it is one of those.
[[nodiscard]] bool mayBeFetched(const QUrl &address);

/// As documents and messages show it: values of its query that may be secrets are left out.
[[nodiscard]] QString shownAddress(const QUrl &address);

/// The file's name in its path, or that of the host.
[[nodiscard]] QString fileNameOf(const QUrl &address);

} // namespace podium
