// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/comparison/compared_item.h"
#include "app/engine/values/answer.h"
#include "app/models/language/language.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace podium {

/// An answer without lines, for the rules (the View's choice before the method's own) and sources
/// that captions compose.
[[nodiscard]] Answer emptyAnswer(const Dataset &dataset, const View &view, std::size_t snapshot,
                                 std::size_t method);

/// Of an item: the model's, lab's or country's name; in records English, countries by code.
[[nodiscard]] QString itemName(const Dataset &dataset, std::size_t snapshot, const FieldItem &item,
                               Language language);
[[nodiscard]] QJsonValue itemRecord(const Dataset &dataset, std::size_t snapshot,
                                    const FieldItem &item);
[[nodiscard]] QString modelName(const Dataset &dataset, std::size_t snapshot, std::size_t model);

/// "model", "lab", "country" as a column's name, and as its title.
[[nodiscard]] QString itemKey(RankedItem by);
[[nodiscard]] QString itemTitle(RankedItem by);

/// "France, by its best model Mistral Medium 3.1, rank 5, index 42.6".
[[nodiscard]] QString itemText(const Dataset &dataset, std::size_t snapshot,
                               const ComparedItem &compared, Language language);

/// View, rules and source as they stand beside "rows" in JSON.
[[nodiscard]] QJsonObject documentOf(const Dataset &dataset, const Answer &answer,
                                     const QString &rules);

} // namespace podium
