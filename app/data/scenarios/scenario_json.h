// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/scenarios/scenario.h"
#include "app/engine/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <vector>

namespace podium {

/// A scenario as JSON:
/// {"name": "LG catches up", "on": true,
///  "models": [{"name": "EXAONE 5", "snapshot": "2025-10-02", "index": 60, "scores": {"hle": 0.3},
///              "lab": "lg", "country": "KR", "released": "2026-12-01", "price": 1.5,
///              "openWeights": true}],
///  "without": ["grok-4"],
///  "rounds": [{"lab": "lg", "amount": "5000000000", "currency": "USD", "announced": "2025-10-01"}]}
/// What is not assumed is left out.
[[nodiscard]] QJsonObject toJson(const Scenario &scenario);

/// Reads what toJson() writes. An unknown or missing key or a wrong value is an error that names the
/// key and what would be right.
[[nodiscard]] Result<Scenario> scenarioFromJson(const QJsonObject &object,
                                                const QString &file = {});

/// The same of a file: {"version": 1, "scenarios": [...]}.
[[nodiscard]] QByteArray scenariosToJson(const std::vector<Scenario> &scenarios);
[[nodiscard]] Result<std::vector<Scenario>> scenariosFromJson(const QByteArray &text,
                                                              const QString &file = {});

} // namespace podium
