// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/claim.h"
#include "app/engine/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <vector>

namespace podium {

/// The claims that ship with the program: those of the press report of October 2025.
inline constexpr char16_t kShippedClaims[] = u":/podium/data/claims.json";

/// A claim as JSON: id, statement, text and understood (each with "en" and "ko"), source, claim
/// (its "kind" and what that needs), view (as in view_json.h) and readings (the grid).
/// What has its default is left out.
[[nodiscard]] QJsonObject toJson(const Claim &claim);

/// {"claims": [...]}
[[nodiscard]] QJsonObject toJson(const std::vector<Claim> &claims);

/// Reads what toJson() writes. An unknown or missing key, a wrong type or value, or an id used
/// twice is an error that names the claim, the key and what would be right.
[[nodiscard]] Result<std::vector<Claim>> claimsFromJson(const QByteArray &text,
                                                        const QString &file = {});

/// Reads a file or resource of claims.
[[nodiscard]] Result<std::vector<Claim>> readClaims(const QString &file);

} // namespace podium
