// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace podium {

/// The mapping of layouts that somebody chose for a template, found again by the hash of its bytes.
/// It stands among Podium's own files; empty: nobody chose one.
[[nodiscard]] QByteArray rememberedMapping(const QString &templateHash);
[[nodiscard]] Result<void> rememberMapping(const QString &templateHash, const QByteArray &json);

} // namespace podium
