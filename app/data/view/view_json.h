// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/engine/values/view.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace podium {

/// The version of what toJson() writes. 1: Views that did not say their version nor their picture.
/// 2: `certainty.draws` always stood there, and sets for all ranks at once took sixty times as many.
inline constexpr int kViewVersion = 3;

/// A View as JSON: `version` and every key, in lowerCamel, grouped as in the View (data, method, whom, countries,
/// certainty, robustness, comparing, trends, money, reference, picture). Dates are
/// "YYYY-MM-DD";
/// absent values are left out.
[[nodiscard]] QJsonObject toJson(const View &view);

/// Reads what toJson() writes, of this version or an older one; keys may be missing (their default
/// holds). A newer version, an unknown key, a wrong type or value is an error that names the key's
/// path and what would be right.
[[nodiscard]] Result<View> viewFromJson(const QJsonObject &object, const QString &file = {});
[[nodiscard]] Result<View> viewFromJson(const QByteArray &text, const QString &file = {});

} // namespace podium
