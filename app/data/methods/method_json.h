// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace podium {

/// A method of one's own: keys id, name, version, normalisation, aggregation, missing (as in
/// method_text.h; without them none, arithmetic, complete) and evaluations, a list of objects with
/// id, weight, and if need be group and goalposts: [low, high]. Only the proportions of weights
/// matter; here they sum to 1. Evaluations are those of the dataset. An unknown or missing key, a
/// wrong type or value, or an id a method of the dataset has is an error that names the key.
[[nodiscard]] Result<Method> methodFromJson(const QByteArray &text, const Dataset &dataset,
                                            const QString &file = {});
[[nodiscard]] Result<Method> methodFromJson(const QJsonObject &object, const Dataset &dataset,
                                            const QString &file = {});

/// What methodFromJson() reads.
[[nodiscard]] QJsonObject toJson(const Method &method, const Dataset &dataset);

} // namespace podium
