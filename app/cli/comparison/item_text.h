// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exhibits/exhibit.h"

#include <QtCore/QJsonValue>
#include <QtCore/QString>

namespace podium {

/// What programs get of an item: a country by its code.
[[nodiscard]] QJsonValue itemRecord(const AnswerData &data, const FieldItem &item);
[[nodiscard]] QString modelName(const AnswerData &data, std::size_t model);

/// "France, by its best model Mistral Medium 3.1, rank 5, index 42.6".
[[nodiscard]] QString itemText(const AnswerData &data, const ComparedItem &compared);

} // namespace podium
